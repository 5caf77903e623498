using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace JekyllSharp.Migration.Pages;

/// <summary>A page of a built site: what others may link to, and what it links to.</summary>
internal sealed class HtmlPage
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true, IsScripting = false };

    /// <summary>Elements alone, with the attributes that name something: texts are most of a page, and cost as much again.</summary>
    private static readonly HtmlParserOptions NamesOnly = new()
    {
        IsKeepingSourceReferences = true,
        IsScripting = false,
        SkipCDATA = true,
        SkipComments = true,
        SkipDataText = true,
        SkipPlaintext = true,
        SkipProcessingInstructions = true,
        SkipRawText = true,
        SkipRCDataText = true,
        SkipScriptText = true,
        ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => Named.Contains(name.Span),
    };

    /// <summary>The attributes that links and anchors are told by, and those by which the parser places elements.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Named = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "id", "name", "href", "src", "srcset", "poster", "data", "rel", "type", "encoding", "color", "face", "size",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Element, string Attribute)[] Links =
    [
        ("a", "href"), ("area", "href"), ("link", "href"), ("img", "src"), ("script", "src"), ("iframe", "src"), ("source", "src"),
        ("video", "src"), ("video", "poster"), ("audio", "src"), ("embed", "src"), ("object", "data"),
    ];

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

    /// <summary>Parses a page for its anchors and links alone.</summary>
    public static HtmlPage ParseNames(string text) => new(new HtmlParser(NamesOnly).ParseDocument(text[..DepthLimit(text)]));

    /// <summary>What the addresses of the page are relative to, in place of its own; null for its own.</summary>
    public string? BaseAddress() => Document.QuerySelector("base[href]")?.GetAttribute("href");

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

    /// <summary>What a fragment of a URL can name, in the order of the page.</summary>
    public IReadOnlyList<string> Anchors()
    {
        var anchors = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (IElement element in Document.All)
        {
            if (element.Id is { Length: > 0 } id && seen.Add(id))
            {
                anchors.Add(id);
            }

            if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name && seen.Add(name))
            {
                anchors.Add(name);
            }
        }

        return anchors;
    }

    /// <summary>The target of <c>link rel=canonical</c>; null for none.</summary>
    public string? Canonical() => Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href");

    /// <summary>Where the page sends its reader; null where it is no redirect.</summary>
    public string? Redirect()
    {
        string? content = Document.QuerySelector("meta[http-equiv=refresh i]")?.GetAttribute("content");
        int at = content?.IndexOf("url=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : content![(at + 4)..].Trim().Trim('\'', '"');
    }

    /// <summary>Everything that the page links to or loads, as written, with its place in the page.</summary>
    public IEnumerable<PageLink> Outgoing()
    {
        foreach (IElement element in Document.All)
        {
            foreach ((string name, string attribute) in Links)
            {
                if (element.LocalName == name && element.GetAttribute(attribute) is { } target && !IsHint(element))
                {
                    yield return Link(element, attribute, target.Trim());
                }
            }

            if (element.LocalName is "img" or "source" && element.GetAttribute("srcset") is { } set && !set.Contains("data:", StringComparison.Ordinal))
            {
                foreach (string candidate in set.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                {
                    yield return Link(element, "srcset", candidate.Split(' ', 2)[0]);
                }
            }
        }
    }

    /// <summary>Hints to the browser name hosts, not files.</summary>
    private static bool IsHint(IElement element) =>
        element.LocalName == "link" && element.GetAttribute("rel") is "preconnect" or "dns-prefetch" or "pingback" or "webmention" or "profile";

    private static PageLink Link(IElement element, string attribute, string target)
    {
        AngleSharp.Text.TextPosition? at = element.SourceReference?.Position;
        return new PageLink(element.LocalName, attribute, target, at?.Line ?? 0, at?.Column ?? 0);
    }
}

/// <summary>A link in a page.</summary>
/// <param name="Element">Name of the element.</param>
/// <param name="Attribute">Name of the attribute.</param>
/// <param name="Target">As written, without white space around it.</param>
/// <param name="Line">Line in the page, from 1; 0 where unknown.</param>
/// <param name="Column">Column in the page, from 1; 0 where unknown.</param>
internal readonly record struct PageLink(string Element, string Attribute, string Target, int Line, int Column);
