using System.Globalization;
using JekyllSharp.Data;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>The site's <c>pagination</c> with that of one page over it.</summary>
internal sealed class PaginationSettings
{
    private readonly DataMap _values;

    public PaginationSettings(DataMap site, DataMap page) => _values = DeepMerge.Merge(site, page);

    public int PerPage => (int)Math.Clamp(Number("per_page", 10), 1, int.MaxValue);

    public int Limit => (int)Math.Clamp(Number("limit", 0), 0, int.MaxValue);

    public int Offset => (int)Math.Clamp(Number("offset", 0), 0, int.MaxValue);

    public string Permalink => Text("permalink") ?? "/page:num/";

    public string Title => Text("title") ?? ":title - page :num";

    // jekyll-paginate-v2: the field is read in lower case, so that names with capitals are not found.
    public string SortField => (Text("sort_field") ?? "date").ToLowerInvariant();

    public bool SortReverse => _values["sort_reverse"] is not (null or false);

    public string IndexPage => Text("indexpage") ?? "index";

    public string Extension => "." + (Text("extension") ?? "html").TrimStart('.');

    public DataMap? Trail => _values["trail"] as DataMap;

    /// <summary>The collections; empty for posts alone.</summary>
    public IReadOnlyList<string> Collections => Words("collection");

    /// <summary>A filter's words in lower case; empty where it lets all through.</summary>
    public IReadOnlyList<string> Words(string key) => _values[key] switch
    {
        List<object?> list => [.. list.Select(v => RubyPlain.ToS(v).Trim().ToLowerInvariant())],
        null => [],
        var value => RubyPlain.ToS(value).ToLowerInvariant().Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    };

    private string? Text(string key) => _values[key] is { } value ? RubyPlain.ToS(value) : null;

    private long Number(string key, long otherwise) => _values[key] switch
    {
        long number => number,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => number,
        _ => otherwise,
    };
}
