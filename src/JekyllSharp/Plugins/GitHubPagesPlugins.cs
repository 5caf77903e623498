namespace JekyllSharp.Plugins;

/// <summary>The plugins of GitHub Pages.</summary>
internal static class GitHubPagesPlugins
{
    /// <summary>Those that run on every site, listed or not.</summary>
    public static IReadOnlyList<string> AlwaysOn { get; } =
    [
        "jekyll-coffeescript", "jekyll-commonmark-ghpages", "jekyll-gist", "jekyll-github-metadata", "jekyll-paginate",
        "jekyll-relative-links", "jekyll-optional-front-matter", "jekyll-readme-index", "jekyll-default-layout",
        "jekyll-titles-from-headings",
    ];
}
