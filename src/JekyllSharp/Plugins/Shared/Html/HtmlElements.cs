using System.Collections.Frozen;

namespace JekyllSharp.Plugins.Shared.Html;

/// <summary>What libxml2 2.9 knows of HTML 4's elements; it knows no others. Found by asking it for every pair.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Void = Names("area base basefont br col frame hr img input isindex link meta param");

    private static readonly FrozenSet<string> Blocks = Names(
        "address area base blockquote body caption center col colgroup dd dir div dl dt fieldset form frame frameset h1 h2 h3 h4 h5 h6 hr "
        + "isindex legend li link menu meta noframes noscript ol optgroup option p param pre style table tbody td tfoot th thead title tr ul");

    private static readonly FrozenSet<string> Flags = Names(
        "checked compact declare defer disabled ismap multiple nohref noresize noshade nowrap readonly selected");

    /// <summary>For each start tag, the open elements that it ends.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Ends = MakeEnds();

    /// <summary>True for elements without content and end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>True for elements around and in which line breaks are written.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>True for attributes that are written without a value.</summary>
    public static bool IsFlag(string attribute) => Flags.Contains(attribute);

    /// <summary>True where a start tag ends the innermost open element.</summary>
    public static bool StartEnds(string start, string open) => Ends.TryGetValue(start, out FrozenSet<string>? ended) && ended.Contains(open);

    /// <summary>How far an end tag reaches: it passes over open elements of a lower rank than its own.</summary>
    public static int Rank(string name) => name switch
    {
        "div" => 150,
        "td" or "th" => 160,
        "tr" => 170,
        "thead" or "tbody" or "tfoot" => 180,
        "table" => 190,
        "head" or "body" => 200,
        "html" => 220,
        _ => 100,
    };

    private static FrozenDictionary<string, FrozenSet<string>> MakeEnds()
    {
        var ends = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach ((string starts, string ended) in (ReadOnlySpan<(string, string)>)
        [
            ("a", "a"),
            ("fieldset", "a h1 h2 h3 h4 h5 h6 legend p pre"),
            ("table", "a h1 h2 h3 h4 h5 h6 p pre"),
            ("td th", "a b font i p span td th u"),
            ("dd dl", "address dir dt menu p pre"),
            ("dt", "address dd dir menu p pre"),
            ("form", "address dir dl form h1 h2 h3 h4 h5 h6 menu ol p pre ul"),
            ("li", "address dl h1 h2 h3 h4 h5 h6 li p pre"),
            ("ul", "address dir menu ol p pre"),
            ("center", "b font i p"),
            ("p", "b big h1 h2 h3 h4 h5 h6 i p s small strike tt u"),
            ("col", "caption p"),
            ("colgroup", "caption colgroup p"),
            ("tbody", "caption colgroup p tbody td tfoot th thead tr"),
            ("tfoot", "caption colgroup p tbody td th thead tr"),
            ("thead", "caption colgroup"),
            ("tr", "caption colgroup p td th tr"),
            ("optgroup option", "option"),
            ("address menu ol pre", "p ul"),
            ("blockquote caption dir div h1 h2 h3 h4 h5 h6 hr title", "p"),
            ("head", "p"),
            ("body", "p style title"),
            ("frameset", "p style title"),
            ("noscript", "script"),
        ])
        {
            foreach (string start in starts.Split(' '))
            {
                ends.Add(start, Names(ended));
            }
        }

        return ends.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
