using System.Globalization;
using System.Text.RegularExpressions;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.Toc;

/// <summary>The site's <c>toc</c>.</summary>
internal sealed partial class TocOptions
{
    private readonly DataMap _values;

    /// <exception cref="Liquid.Ruby.RubyErrorException">The levels are no range, or a class is no name.</exception>
    public TocOptions(DataMap values)
    {
        _values = values;
        (First, Last) = Levels(Value("min_level", 1L), Value("max_level", 6L));
        ExcludedSections = Classes(Value("no_toc_section_class", "no_toc_section"));
    }

    /// <summary>The highest heading that is listed.</summary>
    public int First { get; }

    /// <summary>The lowest heading that is listed.</summary>
    public int Last { get; }

    /// <summary>Tag of the lists.</summary>
    public string ListTag => RubyAccess.IsGiven(_values["ordered_list"]) ? "ol" : "ul";

    public string ListId => Text("list_id", "toc");

    public string ListClass => Text("list_class", "section-nav");

    public string SublistClass => Value("sublist_class", "") is string text ? text : throw RubyAccess.Wrong("NoMethodError", "toc.sublist_class", _values["sublist_class"], "a text");

    public string ItemClass => Text("item_class", "toc-entry");

    public string ItemPrefix => Text("item_prefix", "toc-");

    /// <summary>Headings in elements of these classes are left out.</summary>
    public IReadOnlyList<string> ExcludedSections { get; }

    private object? Value(string key, object otherwise) => _values.TryGetValue(key, out object? value) ? value : otherwise;

    private string Text(string key, string otherwise) => RubyPlain.ToS(Value(key, otherwise));

    private static (int First, int Last) Levels(object? first, object? last)
    {
        (long from, long to) = (first, last) switch
        {
            (long a, long b) => (a, b),
            (string a, string b) when long.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out long m)
                && long.TryParse(b, NumberStyles.None, CultureInfo.InvariantCulture, out long n) => (m, n),
            _ => throw RubyAccess.Wrong("ArgumentError", "toc.min_level or toc.max_level", first is long ? last : first, "a number"),
        };
        return from <= to ? ((int)Math.Clamp(from, 0, 7), (int)Math.Clamp(to, 0, 7))
            : throw RubyAccess.Wrong("Nokogiri::CSS::SyntaxError", "toc.max_level", last, "a number not below 'min_level'");
    }

    private static List<string> Classes(object? setting)
    {
        List<string> classes = [.. (setting as List<object?> ?? [setting]).Select(RubyPlain.ToS)];
        return classes.Count > 0 && classes.TrueForAll(static c => ClassName().IsMatch(c)) ? classes
            : throw RubyAccess.Wrong("Nokogiri::CSS::SyntaxError", "toc.no_toc_section_class", setting, "a class, or a list of classes");
    }

    [GeneratedRegex("""^-?(?:[A-Za-z_]|[^\x00-\x7F])(?:[\w-]|[^\x00-\x7F])*\z""", RegexOptions.CultureInvariant)]
    private static partial Regex ClassName();
}
