using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins;

/// <summary>The plugins that come with the library, by the name of the gem whose work they do.</summary>
public static class BuiltInPlugins
{
    /// <summary>Every built-in plugin. Each build gets fresh ones.</summary>
    public static IReadOnlyList<ISitePlugin> All =>
    [
        new RedirectFrom.RedirectFromPlugin(),
        new Paginate.PaginatePlugin(),
        new Sitemap.SitemapPlugin(),
        new Feed.FeedPlugin(),
        new SeoTag.SeoTagPlugin(),
        new Gist.GistPlugin(),
        new IncludeCache.IncludeCachePlugin(),
    ];
}
