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
        new OptionalFrontMatter.OptionalFrontMatterPlugin(),
        new ReadmeIndex.ReadmeIndexPlugin(),
        new DefaultLayout.DefaultLayoutPlugin(),
        new TitlesFromHeadings.TitlesFromHeadingsPlugin(),
        new RelativeLinks.RelativeLinksPlugin(),
        new Avatar.AvatarPlugin(),
        new Archives.ArchivesPlugin(),
        new PaginateV2.PaginateV2Plugin(),
        new CoffeeScript.CoffeeScriptPlugin(),
        new LastModifiedAt.LastModifiedAtPlugin(),
        new Toc.TocPlugin(),
        new Mentions.MentionsPlugin(),
        new Jemoji.JemojiPlugin(),
        new GitHubMetadata.GitHubMetadataPlugin(),
        new Data.DataPlugin(),
    ];

    /// <summary>
    /// The names of the plugins that do what Ruby files do that many sites have. They are off until a site names them under
    /// <c>plugins</c> of the key <c>jekyllsharp</c> in its configuration, or a build gets them as its own.
    /// </summary>
    public static IReadOnlyList<string> OnRequest { get; } = [.. Equivalents.RubyEquivalents.All.Select(static e => e.Name)];
}
