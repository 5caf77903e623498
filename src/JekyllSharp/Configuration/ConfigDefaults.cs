using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Configuration;

/// <summary>Jekyll's configuration where the site says nothing.</summary>
public static class ConfigDefaults
{
    /// <summary>Always added to a site's <c>exclude</c> in Jekyll 4.</summary>
    public static IReadOnlyList<string> Exclude { get; } =
    [
        ".sass-cache", ".jekyll-cache", "gemfiles", "Gemfile", "Gemfile.lock", "node_modules",
        "vendor/bundle/", "vendor/cache/", "vendor/gems/", "vendor/ruby/",
    ];

    /// <summary>The default of <c>exclude</c> in Jekyll 3; a site's own list replaces it.</summary>
    public static IReadOnlyList<string> ExcludeOfJekyll3 { get; } =
    [
        "Gemfile", "Gemfile.lock", "node_modules", "vendor/bundle/", "vendor/cache/", "vendor/gems/", "vendor/ruby/",
    ];

    /// <summary>A fresh map of the defaults of Jekyll 3.10.</summary>
    /// <param name="source">The site's source directory.</param>
    /// <param name="destination">Where the site is written.</param>
    public static DataMap CreateForJekyll3(string source, string destination)
    {
        DataMap defaults = Create(source, destination);
        defaults.Remove("cache_dir");
        defaults.Set("exclude", List([.. ExcludeOfJekyll3]));
        var kramdown = (DataMap)defaults["kramdown"]!;
        defaults.Remove("kramdown");
        kramdown.Set("toc_levels", "1..6");
        defaults.Set("rdiscount", Map(("extensions", List())));
        defaults.Set("redcarpet", Map(("extensions", List())));
        defaults.Set("kramdown", kramdown);
        return defaults;
    }

    /// <summary>A fresh map of all defaults of Jekyll 4.3, in Jekyll's order (templates can print it).</summary>
    /// <param name="source">The site's source directory.</param>
    /// <param name="destination">Where the site is written.</param>
    public static DataMap Create(string source, string destination) => Map(
        ("source", source),
        ("destination", destination),
        ("collections_dir", ""),
        ("cache_dir", ".jekyll-cache"),
        ("plugins_dir", "_plugins"),
        ("layouts_dir", "_layouts"),
        ("data_dir", "_data"),
        ("includes_dir", "_includes"),
        ("collections", new DataMap()),
        ("safe", false),
        ("include", List(".htaccess")),
        ("exclude", List()),
        ("keep_files", List(".git", ".svn")),
        ("encoding", "utf-8"),
        ("markdown_ext", "markdown,mkdown,mkdn,mkd,md"),
        ("strict_front_matter", false),
        ("show_drafts", null),
        ("limit_posts", 0L),
        ("future", false),
        ("unpublished", false),
        ("whitelist", List()),
        ("plugins", List()),
        ("markdown", "kramdown"),
        ("highlighter", "rouge"),
        ("lsi", false),
        ("excerpt_separator", "\n\n"),
        ("incremental", false),
        ("detach", false),
        ("port", "4000"),
        ("host", "127.0.0.1"),
        ("baseurl", null),
        ("show_dir_listing", false),
        ("permalink", "date"),
        ("paginate_path", "/page:num"),
        ("timezone", null),
        ("quiet", false),
        ("verbose", false),
        ("defaults", List()),
        ("liquid", Map(("error_mode", "warn"), ("strict_filters", false), ("strict_variables", false))),
        ("kramdown", Map(
            ("auto_ids", true),
            ("toc_levels", new List<object?> { 1L, 2L, 3L, 4L, 5L, 6L }),
            ("entity_output", "as_char"),
            ("smart_quotes", "lsquo,rsquo,ldquo,rdquo"),
            ("input", "GFM"),
            ("hard_wrap", false),
            ("guess_lang", true),
            ("footnote_nr", 1L),
            ("show_warnings", false))));

    private static DataMap Map(params ReadOnlySpan<(string Key, object? Value)> pairs)
    {
        var map = new DataMap();
        foreach ((string key, object? value) in pairs)
        {
            map.Set(key, value);
        }

        return map;
    }

    private static List<object?> List(params ReadOnlySpan<string> items) => [.. items];
}
