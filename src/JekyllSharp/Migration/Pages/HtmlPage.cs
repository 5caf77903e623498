using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace JekyllSharp.Migration.Pages;

/// <summary>A page of a built site as a tree of elements.</summary>
internal sealed class HtmlPage
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true, IsScripting = false };

    /// <summary>Elements that have no end, or whose end HTML lets authors leave out: they do not tell how deep a page is.</summary>
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rp", "rt",
    };

    private const int Deepest = 2000;

    private HtmlPage(IHtmlDocument document) => Document = document;

    /// <summary>The parsed page.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>True for names of HTML files.</summary>
    public static bool IsHtml(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Parses a page; any text is one. What is nested more deeply than any page is left out: see <see cref="DepthLimit"/>.</summary>
    public static HtmlPage Parse(string text) => new(new HtmlParser(Options).ParseDocument(text[..DepthLimit(text)]));

    /// <summary>
    /// Where the elements of a page are nested so deeply that parsing it would take time beyond all measure; the length of
    /// the text for any page that a person wrote.
    /// </summary>
    public static int DepthLimit(string text)
    {
        int depth = 0;
        for (int at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            bool isEnd = text[at + 1] == '/';
            int start = at + (isEnd ? 2 : 1);
            int end = start;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end == start || Unclosed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, end - start)))
            {
                continue;
            }

            depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            if (depth > Deepest)
            {
                return at;
            }
        }

        return text.Length;
    }
}
