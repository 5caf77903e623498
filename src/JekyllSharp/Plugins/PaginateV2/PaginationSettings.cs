using System.Globalization;
using JekyllSharp.Data;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>The site's <c>pagination</c> with that of one page over it.</summary>
internal sealed class PaginationSettings
{
    private readonly DataMap _values;

    public PaginationSettings(DataMap site, DataMap page)
    {
        _values = DeepMerge.Merge(site, page);
        if (_values["title_suffix"] is { } suffix && _values["title"] is null)
        {
            _values.Set("title", ":title" + RubyPlain.ToS(suffix));
        }
    }

    public bool Enabled => RubyAccess.IsGiven(_values["enabled"]);

    /// <summary>Below 0 there are no pages at all.</summary>
    public int PerPage => Number("per_page") is var number and not 0 ? number
        : throw RubyAccess.Wrong("FloatDomainError", "pagination.per_page", _values["per_page"], "a number above 0");

    public int Limit => Math.Max(Number("limit"), 0);

    public int Offset => Math.Max(Number("offset"), 0);

    public string Permalink => Text("permalink");

    public string Title => Text("title");

    /// <summary>Null where the list is not sorted.</summary>
    public string? SortField => RubyAccess.IsGiven(_values["sort_field"]) ? RubyPlain.ToS(_values["sort_field"]) : null;

    public bool SortReverse => RubyAccess.IsGiven(_values["sort_reverse"]);

    /// <summary>The name of index pages without extension; empty where it is not set.</summary>
    public string IndexPage => _values["indexpage"] is null ? "" : Text("indexpage").Split('.')[0];

    public string Extension => _values["extension"] is null ? "" : Text("extension") is ['.', ..] own ? own : "." + Text("extension");

    public DataMap? Trail => _values["trail"] as DataMap;

    /// <summary>The collections, in lower case.</summary>
    public IEnumerable<string> Collections => _values["collection"] switch
    {
        string names => names.Split(';', ',', ' ', '\t', '\n', '\r').Select(Lower),
        List<object?> names => names.Select(static n => Lower(n as string ?? throw RubyAccess.Wrong("NoMethodError", "pagination.collection", n, "a text"))),
        var other => throw RubyAccess.Wrong("NoMethodError", "pagination.collection", other, "a text or a list"),
    };

    /// <summary>A filter's words in lower case; empty where it lets all through.</summary>
    public IReadOnlyList<string> Words(string key) => _values[key] switch
    {
        null => [],
        string words => [.. ListSelection.Split(words, ';', ',').Select(Lower)],
        List<object?> or DataMap => [.. RubyPlain.ToArray(_values[key]).Select(static v => Lower(RubyPlain.ToS(v)))],
        var other => throw RubyAccess.Wrong("NoMethodError", "pagination." + key, other, "a text or a list"),
    };

    private static string Lower(string text) => RubyString.Strip(RubyString.Downcase(text));

    private string Text(string key) => _values[key] as string ?? throw RubyAccess.Wrong("NoMethodError", "pagination." + key, _values[key], "a text");

    /// <summary>What Ruby's <c>to_i</c> makes of a setting.</summary>
    private int Number(string key) => ToI(_values[key], "pagination." + key);

    internal static int ToI(object? value, string setting) => value switch
    {
        null => 0,
        long number => (int)Math.Clamp(number, int.MinValue, int.MaxValue),
        double number => (int)Math.Clamp(number, int.MinValue, int.MaxValue),
        string text => (int)System.Numerics.BigInteger.Clamp(RubyNumber.ToI(text), int.MinValue, int.MaxValue),
        _ => throw RubyAccess.Wrong("NoMethodError", setting, value, "a number"),
    };
}
