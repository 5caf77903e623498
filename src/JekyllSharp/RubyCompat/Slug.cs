using System.Globalization;
using System.Text;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.RubyCompat;

/// <summary>Jekyll's <c>Utils.slugify</c>: text that is safe in a URL.</summary>
public static class Slug
{
    /// <summary>The mode of a name as templates and configurations write it; unknown names change nothing but the case.</summary>
    public static SlugMode ParseMode(string? name) => name switch
    {
        null or "default" => SlugMode.Default,
        "raw" => SlugMode.Raw,
        "pretty" => SlugMode.Pretty,
        "ascii" => SlugMode.Ascii,
        "latin" => SlugMode.Latin,
        _ => SlugMode.None,
    };

    /// <summary>Makes a slug. The result is empty where the text has no character that the mode keeps.</summary>
    /// <param name="text">The text, such as a title.</param>
    /// <param name="mode">What is replaced by a hyphen.</param>
    /// <param name="cased">True keeps upper case.</param>
    public static string Slugify(string text, SlugMode mode = SlugMode.Default, bool cased = false)
    {
        string slug = mode == SlugMode.None || text.Length == 0
            ? text
            : TrimLines(Replace(mode == SlugMode.Latin ? Transliteration.ToAscii(text) : text, mode));
        return cased ? slug : RubyString.Downcase(slug);
    }

    private static string Replace(string text, SlugMode mode)
    {
        var result = new StringBuilder(text.Length);
        bool replacing = false;
        Span<char> units = stackalloc char[2];
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Keeps(rune, mode))
            {
                result.Append(units[..rune.EncodeToUtf16(units)]);
                replacing = false;
            }
            else if (!replacing)
            {
                result.Append('-');
                replacing = true;
            }
        }

        return result.ToString();
    }

    private static bool Keeps(Rune rune, SlugMode mode) => mode switch
    {
        SlugMode.Raw => !(rune.IsAscii && RubyString.IsSpace((char)rune.Value)),
        SlugMode.Default => IsLetterMarkOrDigit(rune),
        SlugMode.Pretty => IsLetterMarkOrDigit(rune) || (rune.IsAscii && "._~!$&'()+,;=@".Contains((char)rune.Value)),
        _ => rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value),
    };

    private static bool IsLetterMarkOrDigit(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value)
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.DecimalDigitNumber;

    /// <summary>Jekyll: one hyphen goes at each end. No mode leaves a line break, so there is one line only.</summary>
    private static string TrimLines(string slug)
    {
        int start = slug.StartsWith('-') ? 1 : 0;
        int end = slug.Length > start && slug.EndsWith('-') ? slug.Length - 1 : slug.Length;
        return slug[start..end];
    }
}
