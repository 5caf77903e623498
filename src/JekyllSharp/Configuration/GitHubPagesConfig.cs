using JekyllSharp.Data;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Configuration;

/// <summary>
/// What the gem github-pages makes of a site's configuration: settings under the site's, and settings over them. (Its
/// <c>future: true</c> has no effect in the gem, because Jekyll's own default counts as the site's.)
/// </summary>
internal static class GitHubPagesConfig
{
    /// <summary>The plugins that GitHub Pages lets a site use.</summary>
    public static IReadOnlyList<string> AllowedPlugins { get; } =
    [
        "jekyll-coffeescript", "jekyll-commonmark-ghpages", "jekyll-feed", "jekyll-gist", "jekyll-github-metadata",
        "jekyll-paginate", "jekyll-redirect-from", "jekyll-seo-tag", "jekyll-sitemap", "jekyll-avatar", "jemoji",
        "jekyll-mentions", "jekyll-relative-links", "jekyll-optional-front-matter", "jekyll-readme-index",
        "jekyll-default-layout", "jekyll-titles-from-headings", "jekyll-include-cache", "jekyll-octicons",
        "jekyll-remote-theme",
    ];

    /// <summary>The plugins that run on every site, listed or not.</summary>
    public static IReadOnlyList<string> AlwaysOn { get; } =
    [
        "jekyll-coffeescript", "jekyll-commonmark-ghpages", "jekyll-gist", "jekyll-github-metadata", "jekyll-paginate",
        "jekyll-relative-links", "jekyll-optional-front-matter", "jekyll-readme-index", "jekyll-default-layout",
        "jekyll-titles-from-headings",
    ];

    /// <summary>The configuration as the gem hands it to Jekyll.</summary>
    /// <param name="config">Jekyll's defaults under the site's settings.</param>
    /// <param name="ownExclude">True where the site has a list of its own under <c>exclude</c>.</param>
    /// <param name="environment"><c>JEKYLL_ENV</c>: in production CSS is compressed.</param>
    public static DataMap Apply(DataMap config, bool ownExclude, string environment)
    {
        DataMap result = config.Clone();
        if (!ownExclude)
        {
            result.Set("exclude", new List<object?>([.. (List<object?>)result["exclude"]!, "CNAME"]));
        }

        Fill(result, "kramdown", ("gfm_quirks", "paragraph_end"), ("syntax_highlighter_opts", Map(("default_lang", "plaintext"))));
        Fill(result, null, ("jailed", false));
        if (environment == "production")
        {
            Fill(result, "sass", ("style", "compressed"));
        }

        result = DeepMerge.Merge(result, Map(
            ("lsi", false),
            ("safe", true),
            ("whitelist", List(AllowedPlugins)),
            ("highlighter", "rouge"),
            ("kramdown", Map(("template", ""), ("math_engine", "mathjax"), ("syntax_highlighter", "rouge"))),
            ("gist", Map(("noscript", false)))));
        RestrictMarkdown(result);
        AddPlugins(result);
        return result;
    }

    private static void RestrictMarkdown(DataMap config)
    {
        string engine = RubyCompat.RubyPlain.ToS(config["markdown"]).ToLowerInvariant();
        if (engine is not ("kramdown" or "gfm" or "commonmarkghpages"))
        {
            config.Set("markdown", "kramdown");
        }
        else if (engine == "gfm")
        {
            config.Set("markdown", "CommonMarkGhPages");
            config.Set("commonmark", Map(
                ("extensions", List(["table", "strikethrough", "autolink", "tagfilter"])),
                ("options", List(["unsafe", "footnotes"]))));
        }
    }

    private static void AddPlugins(DataMap config)
    {
        List<object?> plugins = [.. RubyCompat.RubyPlain.ToArray(config["plugins"])];
        foreach (string name in AlwaysOn)
        {
            if (!plugins.Contains(name))
            {
                plugins.Add(name);
            }
        }

        if (config.ContainsKey("remote_theme"))
        {
            plugins.Add("jekyll-remote-theme");
        }

        config.Set("plugins", plugins);
    }

    /// <summary>Sets what a mapping (null: the configuration itself) does not have.</summary>
    private static void Fill(DataMap config, string? key, params ReadOnlySpan<(string Key, object? Value)> values)
    {
        DataMap target = config;
        if (key is not null)
        {
            if (config[key] is not (null or DataMap))
            {
                return;
            }

            target = (config[key] as DataMap)?.Clone() ?? new DataMap();
            config.Set(key, target);
        }

        foreach ((string name, object? value) in values)
        {
            if (!target.TryGetValue(name, out object? own))
            {
                target.Set(name, value);
            }
            else if (own is DataMap ownMap && value is DataMap map)
            {
                target.Set(name, DeepMerge.Merge(map, ownMap));
            }
        }
    }

    private static DataMap Map(params ReadOnlySpan<(string Key, object? Value)> pairs)
    {
        var map = new DataMap();
        foreach ((string key, object? value) in pairs)
        {
            map.Set(key, value);
        }

        return map;
    }

    private static List<object?> List(IReadOnlyList<string> items) => [.. items];
}
