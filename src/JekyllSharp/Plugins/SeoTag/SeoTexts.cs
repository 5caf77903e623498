using System.Buffers;
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
    /// <summary>What stands for itself in a paragraph, beside the letters of other alphabets.</summary>
    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789,.:;!?()/+%-\u2019\u2018\u201C\u201D\u2026\u2013\u2014");

    private string? _owners;

    /// <summary>What the tag writes of the site's owners, which is the same on all pages.</summary>
    public string Owners(Func<FluidValue, string> write, FluidValue site) => _owners ??= write(site);

    /// <summary>A text of a page. Null where nothing is left.</summary>
    public string? Format(LiquidContext context, FluidValue value)
    {
        if (value is NilValue)
        {
            return null;
        }

        string plain = LiquidText.ToS(value);
        string text = IsPlain(plain) ? plain
            : PlainParagraph(context, plain) ?? context.Apply(plain, "markdownify", "strip_html", "normalize_whitespace", "escape_once");
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
        // A number and a point at the start would be a list; a blank at the end is cut.
        if (text.Length == 0 || !char.IsLetter(text[0]) || text[^1] == ' ')
        {
            return false;
        }

        for (int i = 1; i < text.Length; i++)
        {
            // Two of a mark may be an ellipsis, a dash or the like.
            if (!(char.IsLetterOrDigit(text[i]) || (text[i] is ' ' or ',' or '.' or ':' or ';' or '!' or '?' or '(' or ')' or '/' or '+' or '%' or '-' && text[i - 1] != text[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The text of a paragraph as kramdown writes it, of words, marks and tags within a line; null for anything else. kramdown takes it for
    /// HTML and leaves it as it is: excerpts, which most pages have for their description, need not be converted a second time.
    /// </summary>
    private static string? PlainParagraph(LiquidContext context, string html)
    {
        const string start = "<p>";
        const string end = "</p>\n";
        if (!html.StartsWith(start, StringComparison.Ordinal) || !html.EndsWith(end, StringComparison.Ordinal) || !IsKramdown(context))
        {
            return null;
        }

        ReadOnlySpan<char> body = html.AsSpan(start.Length, html.Length - start.Length - end.Length);
        char[] text = ArrayPool<char>.Shared.Rent(body.Length);
        int length = Fold(body, text);
        string? folded = length > 0 && text[length - 1] != ' ' ? new string(text, 0, length) : null;
        ArrayPool<char>.Shared.Return(text);
        return folded;
    }

    /// <summary>The characters without tags, blanks folded; negative where there are others than those of a plain paragraph.</summary>
    private static int Fold(ReadOnlySpan<char> body, Span<char> text)
    {
        int written = 0;
        while (!body.IsEmpty)
        {
            int plain = body.IndexOfAnyExcept(PlainCharacters);
            plain = plain < 0 ? body.Length : plain;
            body[..plain].CopyTo(text[written..]);
            written += plain;
            body = body[plain..];
            if (body.IsEmpty)
            {
                break;
            }

            char c = body[0];
            int length = 1;
            if (c == '<')
            {
                length = InlineTag(body);
                if (length == 0)
                {
                    return -1;
                }
            }
            else if (c is ' ' or '\n')
            {
                if (written > 0 && text[written - 1] != ' ')
                {
                    text[written++] = ' ';
                }
            }
            else if (char.IsLetterOrDigit(c))
            {
                text[written++] = c;
            }
            else
            {
                return -1;
            }

            body = body[length..];
        }

        return written;
    }

    /// <summary>The length of a tag at the start of a text that kramdown writes within a line; 0 for none.</summary>
    private static int InlineTag(ReadOnlySpan<char> html)
    {
        foreach (string tag in (ReadOnlySpan<string>)["<em>", "</em>", "<strong>", "</strong>", "<code class=\"language-plaintext highlighter-rouge\">", "</code>", "</a>"])
        {
            if (html.StartsWith(tag, StringComparison.Ordinal))
            {
                return tag.Length;
            }
        }

        const string link = "<a href=\"";
        int close = html.StartsWith(link, StringComparison.Ordinal) ? html[link.Length..].IndexOf('"') : -1;
        return close > 0 && html[(link.Length + close)..].StartsWith("\">", StringComparison.Ordinal)
            && html.Slice(link.Length, close).IndexOfAny('<', '>', '&') < 0 ? link.Length + close + 2 : 0;
    }

    private static bool IsKramdown(LiquidContext context) =>
        context.Site().Config.Text("markdown") is { } engine && engine.Equals("kramdown", StringComparison.OrdinalIgnoreCase);
}
