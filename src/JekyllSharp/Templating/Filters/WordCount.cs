using System.Text;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Templating.Filters;

/// <summary>Counts words. Scripts without spaces between words count each character as one, where that is asked for.</summary>
internal static class WordCount
{
    /// <summary>First and last of each range of Han, Katakana, Hiragana and Hangul, in order.</summary>
    private static readonly (int First, int Last)[] EastAsian =
    [
        (0x1100, 0x11FF), (0x2E80, 0x2E99), (0x2E9B, 0x2EF3), (0x2F00, 0x2FD5), (0x3005, 0x3005), (0x3007, 0x3007),
        (0x3021, 0x3029), (0x302E, 0x302F), (0x3038, 0x303B), (0x3041, 0x3096), (0x309D, 0x309F), (0x30A1, 0x30FA),
        (0x30FD, 0x30FF), (0x3131, 0x318E), (0x31F0, 0x321E), (0x3260, 0x327E), (0x32D0, 0x32FE), (0x3300, 0x3357),
        (0x3400, 0x4DBF), (0x4E00, 0x9FFC), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xD7B0, 0xD7C6), (0xD7CB, 0xD7FB),
        (0xF900, 0xFA6D), (0xFA70, 0xFAD9), (0xFF66, 0xFF6F), (0xFF71, 0xFF9D), (0xFFA0, 0xFFBE), (0xFFC2, 0xFFC7),
        (0xFFCA, 0xFFCF), (0xFFD2, 0xFFD7), (0xFFDA, 0xFFDC), (0x16FF0, 0x16FF1), (0x1B000, 0x1B11E), (0x1B150, 0x1B152),
        (0x1B164, 0x1B167), (0x1F200, 0x1F200), (0x20000, 0x2A6DD), (0x2A700, 0x2B734), (0x2B740, 0x2B81D),
        (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0), (0x2F800, 0x2FA1D), (0x30000, 0x3134A),
    ];

    /// <summary>The number of words in a mode: <c>cjk</c>, <c>auto</c>, or anything else for white space alone.</summary>
    public static int Of(string text, string mode)
    {
        if (mode is not ("cjk" or "auto"))
        {
            return Spaced(text);
        }

        (int characters, int words) = Mixed(text);
        return mode == "auto" && characters == 0 ? Spaced(text) : characters + words;
    }

    private static int Spaced(string text)
    {
        int words = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            bool space = RubyString.IsSpace(c);
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }

        return words;
    }

    private static (int Characters, int Words) Mixed(string text)
    {
        int characters = 0;
        int words = 0;
        bool inWord = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool eastAsian = rune.Value >= EastAsian[0].First && IsEastAsian(rune.Value);
            bool space = rune.IsAscii && RubyString.IsSpace((char)rune.Value);
            characters += eastAsian ? 1 : 0;
            words += !eastAsian && !space && !inWord ? 1 : 0;
            inWord = !eastAsian && !space;
        }

        return (characters, words);
    }

    private static bool IsEastAsian(int code)
    {
        int low = 0;
        int high = EastAsian.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (code < EastAsian[middle].First)
            {
                high = middle - 1;
            }
            else if (code > EastAsian[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
