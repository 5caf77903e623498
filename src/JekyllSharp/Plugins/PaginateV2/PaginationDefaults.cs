using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>What holds for lists where neither the site nor the page says anything.</summary>
internal static class PaginationDefaults
{
    // jekyll-paginate-v2: a page shows the settings with all defaults, in this order.
    private static readonly (string Key, object? Value)[] Entries =
    [
        ("enabled", false), ("collection", "posts"), ("offset", 0L), ("per_page", 10L), ("permalink", "/page:num/"),
        ("title", ":title - page :num"), ("page_num", 1L), ("sort_reverse", false), ("sort_field", "date"), ("limit", 0L),
        ("trail", null), ("indexpage", null), ("extension", "html"), ("debug", false), ("legacy", false),
    ];

    /// <summary>The site's <c>pagination</c> over the defaults.</summary>
    public static DataMap With(Site site) => DeepMerge.Merge(Make(), RubyAccess.Section(site.Config.Values, "pagination"));

    private static DataMap Make()
    {
        var defaults = new DataMap();
        foreach ((string key, object? value) in Entries)
        {
            defaults.Set(key, value);
        }

        var trail = new DataMap();
        trail.Set("before", 0L);
        trail.Set("after", 0L);
        defaults.Set("trail", trail);
        return defaults;
    }
}
