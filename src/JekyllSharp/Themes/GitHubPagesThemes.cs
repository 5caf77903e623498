namespace JekyllSharp.Themes;

/// <summary>The gem themes of GitHub Pages (github-pages 232).</summary>
internal static class GitHubPagesThemes
{
    /// <summary>The theme of sites that name none.</summary>
    public const string Default = "jekyll-theme-primer";

    /// <summary>The plugins that it needs.</summary>
    public static IReadOnlyList<string> PluginsOfDefault { get; } = ["jekyll-github-metadata", "jekyll-seo-tag"];

    /// <summary>The version of a theme; null for one that GitHub Pages does not have.</summary>
    public static string? Version(string name) => name switch
    {
        Default => "0.6.0",
        "minima" => "2.5.1",
        "jekyll-swiss" => "1.0.0",
        "jekyll-theme-architect" or "jekyll-theme-cayman" or "jekyll-theme-dinky" or "jekyll-theme-hacker" or "jekyll-theme-leap-day"
            or "jekyll-theme-merlot" or "jekyll-theme-midnight" or "jekyll-theme-minimal" or "jekyll-theme-modernist"
            or "jekyll-theme-slate" or "jekyll-theme-tactile" or "jekyll-theme-time-machine" => "0.2.0",
        _ => null,
    };
}
