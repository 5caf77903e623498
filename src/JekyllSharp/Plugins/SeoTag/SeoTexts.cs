using System.Collections.Concurrent;
using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.SeoTag;

/// <summary>Formats texts for attributes: Markdown rendered, tags removed, blanks folded, escaped once.</summary>
/// <param name="kept">Texts of the configuration that were formatted before: they are the same on all pages.</param>
internal sealed class SeoTexts(ConcurrentDictionary<string, string> kept)
{
    /// <summary>A text of a page. Null where nothing is left.</summary>
    public string? Format(LiquidContext context, FluidValue value)
    {
        if (value is NilValue)
        {
            return null;
        }

        string plain = LiquidText.ToS(value);
        string text = IsPlain(plain) ? plain : context.Apply(plain, "markdownify", "strip_html", "normalize_whitespace", "escape_once");
        return text.Length == 0 ? null : text;
    }

    /// <summary>A text of the configuration.</summary>
    public string? FormatKept(LiquidContext context, FluidValue value)
    {
        if (value is NilValue)
        {
            return null;
        }

        string plain = LiquidText.ToS(value);
        if (!kept.TryGetValue(plain, out string? text))
        {
            text = kept.GetOrAdd(plain, Format(context, value) ?? "");
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>True for one line of words without anything that Markdown or HTML could take for markup.</summary>
    private static bool IsPlain(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isSafe = char.IsAsciiLetterOrDigit(text[i])
                || (i > 0 && text[i] is ' ' or ',' or '.' && text[i - 1] != text[i] && !(i == text.Length - 1 && text[i] == ' '));
            if (!isSafe)
            {
                return false;
            }
        }

        // A number and a point at the start would be a list.
        return text.Length > 0 && char.IsAsciiLetter(text[0]);
    }
}
