namespace JekyllSharp.Highlighting.Engine;

/// <summary>A set of characters as far as a look-up of rules needs it: each ASCII character, and all others as one.</summary>
/// <param name="Low">Bits of U+0000 to U+003F.</param>
/// <param name="High">Bits of U+0040 to U+007F.</param>
/// <param name="Other">Whether characters from U+0080 may be in it.</param>
internal readonly record struct CharSet(ulong Low, ulong High, bool Other)
{
    internal static readonly CharSet All = new(ulong.MaxValue, ulong.MaxValue, true);

    internal static CharSet Of(char c) =>
        c < 64 ? new(1UL << c, 0, false) : c < 128 ? new(0, 1UL << (c - 64), false) : new(0, 0, true);

    internal static CharSet Range(char from, char to)
    {
        CharSet set = default;
        for (int c = from; c <= to && c < 128; c++)
        {
            set |= Of((char)c);
        }

        return to >= 128 ? set with { Other = true } : set;
    }

    public static CharSet operator |(CharSet a, CharSet b) => new(a.Low | b.Low, a.High | b.High, a.Other || b.Other);

    /// <summary>What is not in the set; the characters beyond ASCII always may be.</summary>
    internal CharSet Complement() => new(~Low, ~High, true);

    internal bool Contains(char c) =>
        c < 64 ? (Low & (1UL << c)) != 0 : c < 128 ? (High & (1UL << (c - 64))) != 0 : Other;

    /// <summary>The set with both cases of every letter in it. Some letters have partners outside ASCII.</summary>
    internal CharSet WithBothCases()
    {
        CharSet set = this;
        for (char c = 'a'; c <= 'z'; c++)
        {
            char upper = (char)(c - 32);
            if (Contains(c) || Contains(upper))
            {
                set |= Of(c) | Of(upper);
                set = set with { Other = set.Other || c is 'k' or 's' or 'i' };
            }
        }

        return set;
    }
}
