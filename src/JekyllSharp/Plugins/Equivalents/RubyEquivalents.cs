using JekyllSharp.Plugins.CacheBust;
using JekyllSharp.Plugins.Details;
using JekyllSharp.Plugins.ExternalLinks;
using JekyllSharp.Plugins.FileExists;
using JekyllSharp.Plugins.LazyImages;
using JekyllSharp.Plugins.PostsLastmod;
using JekyllSharp.Plugins.ReadingTime;
using JekyllSharp.Plugins.RubyFiles;
using JekyllSharp.Plugins.TermPages;
using JekyllSharp.Plugins.YouTube;

namespace JekyllSharp.Plugins.Equivalents;

/// <summary>The equivalents of Ruby files that occur again and again.</summary>
internal static class RubyEquivalents
{
    /// <summary>All of them; a part of a Ruby file belongs to the first that covers it.</summary>
    public static IReadOnlyList<RubyEquivalent> All { get; } =
    [
        new("posts-lastmod", static _ => new PostsLastmodPlugin(), static (part, text) =>
            part is { Kind: RubyPartKind.Hook, Name: "posts:post_init" or "documents:post_init" } && Has(text, "last_modified_at") && Has(text, "git ")),
        new("external-links", ExternalLinksPlugin.From, static (part, text) =>
            IsOutputHook(part) && (Has(text, "_blank") || Has(text, "noopener"))),
        new("lazy-images", LazyImagesPlugin.From, static (part, text) =>
            IsOutputHook(part) && Has(text, "img") && Has(text, "loading") && Has(text, "lazy")),
        new("reading-time", ReadingTimePlugin.From, static (part, _) => part is { Kind: RubyPartKind.Filter, Name: "reading_time" }),
        new("youtube", YouTubePlugin.From, static (part, _) => part is { Kind: RubyPartKind.Tag, Name: "youtube" }),
        new("details", static _ => new DetailsPlugin(), static (part, _) => part is { Kind: RubyPartKind.Block, Name: "details" }),
        new("file-exists", static _ => new FileExistsPlugin(), static (part, _) => part is { Kind: RubyPartKind.Tag, Name: "file_exists" }),
        new("cache-bust", CacheBustPlugin.From, static (part, _) => part is { Kind: RubyPartKind.Filter, Name: "bust_file_cache" or "bust_css_cache" }),
        new("category-pages", static s => TermPagesPlugin.From(TermKind.Category, s), static (part, text) => part.Kind == RubyPartKind.Generator && Has(text, "site.categories")),
        new("tag-pages", static s => TermPagesPlugin.From(TermKind.Tag, s), static (part, text) => part.Kind == RubyPartKind.Generator && Has(text, "site.tags")),
    ];

    /// <summary>The one that does what a part of a Ruby file does.</summary>
    public static string? For(RubyPluginPart part, string text) => All.FirstOrDefault(e => e.Covers(part, text))?.Name;

    private static bool IsOutputHook(RubyPluginPart part) =>
        part.Kind == RubyPartKind.Hook && (part.Name.EndsWith(":post_render", StringComparison.Ordinal) || part.Name.EndsWith(":post_convert", StringComparison.Ordinal));

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.Ordinal);
}
