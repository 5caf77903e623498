using System.Globalization;
using System.Text;

namespace JekyllSharp.Kramdown.Text;

/// <summary>Character classes as Ruby's regular expressions see them.</summary>
internal static class Chars
{
    /// <summary>Ruby's <c>\s</c>: ASCII only, so a no-break space is not one.</summary>
    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r');

    /// <summary>White space inside a line.</summary>
    public static bool IsLineSpace(char c) => c is ' ' or '\t' or '\f' or '\v' or '\r';

    /// <summary>Ruby's <c>\w</c>: ASCII only.</summary>
    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary>Ruby's <c>[[:alpha:]]</c> at an index; knows both halves of a surrogate pair.</summary>
    public static bool IsAlpha(string s, int i) =>
        s[i] < 128 ? char.IsAsciiLetter(s[i]) : UnicodeTable.IsAlpha(CodeAt(s, i));

    /// <summary>Ruby's <c>[[:alnum:]]</c> at an index.</summary>
    public static bool IsAlphaNumeric(string s, int i) =>
        s[i] < 128
            ? char.IsAsciiLetterOrDigit(s[i])
            : IsAlpha(s, i) || CharUnicodeInfo.GetUnicodeCategory(CodeAt(s, i)) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>What <c>\b</c> and <c>\B</c> take for a word character: Unicode, unlike <c>\w</c>.</summary>
    public static bool IsBoundaryWord(string s, int i) =>
        s[i] < 128 ? IsWord(s[i]) : UnicodeTable.IsWord(CodeAt(s, i));

    /// <summary>Ruby's <c>\p{Word}</c>.</summary>
    public static bool IsUnicodeWord(Rune rune) =>
        rune.IsAscii ? IsWord((char)rune.Value) : UnicodeTable.IsWord(rune.Value);

    /// <summary>Removes from both ends what Ruby's <c>strip</c> removes.</summary>
    public static string Strip(string s)
    {
        int start = 0;
        int end = s.Length;
        while (start < end && (IsSpace(s[start]) || s[start] == '\0'))
        {
            start++;
        }

        while (end > start && (IsSpace(s[end - 1]) || s[end - 1] == '\0'))
        {
            end--;
        }

        return start == 0 && end == s.Length ? s : s[start..end];
    }

    private static int CodeAt(string s, int i)
    {
        if (char.IsLowSurrogate(s[i]) && i > 0 && char.IsHighSurrogate(s[i - 1]))
        {
            i--;
        }

        return Rune.TryGetRuneAt(s, i, out Rune rune) ? rune.Value : s[i];
    }
}
