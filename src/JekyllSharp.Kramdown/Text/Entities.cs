using System.Globalization;
using System.Text;

namespace JekyllSharp.Kramdown.Text;

/// <summary>References like <c>&amp;copy;</c>.</summary>
internal static class Entities
{
    /// <summary>Index of the semicolon of what looks like a reference at an ampersand, or -1.</summary>
    public static int FindEnd(ReadOnlySpan<char> s, int p)
    {
        int i = p + 1;
        if (i >= s.Length)
        {
            return -1;
        }

        if (s[i] == '#')
        {
            bool hex = i + 1 < s.Length && s[i + 1] == 'x';
            int start = hex ? i + 2 : i + 1;
            i = start;
            while (i < s.Length && (hex ? char.IsAsciiHexDigit(s[i]) : char.IsAsciiDigit(s[i])))
            {
                i++;
            }

            return i > start && i < s.Length && s[i] == ';' ? i : -1;
        }

        if (!Chars.IsWord(s[i]) && s[i] != ':')
        {
            return -1;
        }

        while (i < s.Length && (Chars.IsWord(s[i]) || s[i] is '-' or '.' or ':'))
        {
            i++;
        }

        return i < s.Length && s[i] == ';' ? i : -1;
    }

    /// <summary>What <see cref="CodeOf"/> says of a number that no character has.</summary>
    public const int NoCharacter = -2;

    /// <summary>Code point of what stands between ampersand and semicolon; -1 for an unknown name.</summary>
    public static int CodeOf(ReadOnlySpan<char> reference, KramdownVersion version)
    {
        if (reference[0] != '#')
        {
            return EntityTable.CodeOf(reference, version);
        }

        bool hex = reference.Length > 1 && reference[1] == 'x';
        ReadOnlySpan<char> digits = reference[(hex ? 2 : 1)..];
        return int.TryParse(digits, hex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out int code)
            && Rune.IsValid(code)
            ? FromWindows(code)
            : NoCharacter;
    }

    /// <summary>kramdown: numbers between 128 and 159 mean the characters that Windows has there.</summary>
    private static int FromWindows(int code) => code is >= 128 and <= 159 ? WindowsCode(code) : code;

    private static int WindowsCode(int code) => code switch
    {
        128 => 8364, 130 => 8218, 131 => 402, 132 => 8222, 133 => 8230, 134 => 8224, 135 => 8225, 136 => 710,
        137 => 8240, 138 => 352, 139 => 8249, 140 => 338, 142 => 381, 145 => 8216, 146 => 8217, 147 => 8220,
        148 => 8221, 149 => 8226, 150 => 8211, 151 => 8212, 152 => 732, 153 => 8482, 154 => 353, 155 => 8250,
        156 => 339, 158 => 382, 159 => 376,
        _ => code,
    };
}
