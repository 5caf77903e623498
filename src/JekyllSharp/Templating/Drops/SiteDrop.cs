using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Drops;

/// <summary>What templates see as <c>site</c>: collections by label, then the site's lists, then the configuration.</summary>
internal sealed class SiteDrop(Site site) : EnumerableDrop
{
    private static readonly string[] Members =
        ["data", "time", "pages", "static_files", "tags", "categories", "posts", "html_pages", "collections", "documents", "related_posts"];

    private readonly HashValue _config = new(site.Config.Values);
    private readonly Dictionary<string, FluidValue> _collections = new(StringComparer.Ordinal);
    private FluidValue? _data;
    private FluidValue? _time;
    private FluidValue? _pages;
    private FluidValue? _files;
    private FluidValue? _posts;
    private FluidValue? _htmlPages;
    private FluidValue? _allCollections;
    private FluidValue? _documents;

    public Site Site => site;

    /// <summary>The item that is rendering; decides what <c>related_posts</c> are.</summary>
    public ContentItem? CurrentItem { get; set; }

    public override IEnumerable<string> Keys =>
        Members.Concat(site.Config.Values.Keys.OfType<string>().Where(k => !Members.Contains(k)));

    protected override FluidValue? Member(string key)
    {
        if (key != "posts" && site.Collections.TryGetValue(key, out Collection? collection))
        {
            return DocumentsOf(collection);
        }

        return key switch
        {
            "data" => _data ??= new HashValue(site.Data),
            "time" => _time ??= LiquidValue.From(site.Time),
            "pages" => Pages(site.Pages),
            "static_files" => _files ??= ContentList.Of(site.StaticFiles),
            "tags" => LiquidValue.From(site.Tags),
            "categories" => LiquidValue.From(site.Categories),
            "posts" => _posts ??= ContentList.Of(site.PostsNewestFirst()),
            "html_pages" => _htmlPages ??= ContentList.Of([.. site.Pages.Where(p => p.IsHtml || p.Url.EndsWith('/'))]),
            "collections" => _allCollections ??= ContentList.Of(
                [.. site.Collections.Values.OrderBy(c => c.Label, StringComparer.Ordinal)]),
            "documents" => _documents ??= ContentList.Of([.. site.Documents.Cast<ILiquidConvertible>()]),
            "related_posts" => RelatedPosts(),
            "config" => NilValue.Instance,
            _ => _config.Get(key),
        };
    }

    public override string ToS() => "Jekyll::Drops::SiteDrop";

    /// <summary>The list is live; it is asked for each time, since stylesheets that are still compiled are finished by that.</summary>
    private FluidValue Pages(List<Page> pages) => _pages ??= ContentList.Of(pages);

    private FluidValue DocumentsOf(Collection collection)
    {
        if (!_collections.TryGetValue(collection.Label, out FluidValue? value))
        {
            value = ContentList.Of(collection.Documents);
            _collections[collection.Label] = value;
        }

        return value;
    }

    /// <summary>The ten newest posts but the current one; null for pages.</summary>
    private FluidValue RelatedPosts()
    {
        if (CurrentItem is not Document current)
        {
            return NilValue.Instance;
        }

        List<Document> posts = site.Posts.Documents;
        return posts.Count <= 1
            ? ArrayValue.Empty
            : ContentList.Of([.. posts.AsEnumerable().Reverse().Take(11).Where(p => p != current).Take(10)]);
    }
}
