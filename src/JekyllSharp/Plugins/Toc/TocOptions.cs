using System.Globalization;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.Toc;

/// <summary>The site's <c>toc</c>.</summary>
internal sealed class TocOptions(DataMap values)
{
    /// <summary>The highest heading that is listed.</summary>
    public int First => Level("min_level", 1);

    /// <summary>The lowest heading that is listed.</summary>
    public int Last => Level("max_level", 6);

    /// <summary>Tag of the lists.</summary>
    public string ListTag => values["ordered_list"] is not (null or false) ? "ol" : "ul";

    public string ListId => Text("list_id", "toc");

    public string ListClass => Text("list_class", "section-nav");

    public string SublistClass => Text("sublist_class", "");

    public string ItemClass => Text("item_class", "toc-entry");

    public string ItemPrefix => Text("item_prefix", "toc-");

    /// <summary>Headings in elements of these classes are left out.</summary>
    public IReadOnlyList<string> ExcludedSections => values.ContainsKey("no_toc_section_class")
        ? [.. RubyPlain.ToArray(values["no_toc_section_class"]).Select(RubyPlain.ToS)]
        : ["no_toc_section"];

    private string Text(string key, string otherwise) => values.TryGetValue(key, out object? value) ? RubyPlain.ToS(value) : otherwise;

    private int Level(string key, int otherwise) => values[key] switch
    {
        long level => (int)Math.Clamp(level, 0, 7),
        string text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int level) => Math.Min(level, 7),
        _ => otherwise,
    };
}
