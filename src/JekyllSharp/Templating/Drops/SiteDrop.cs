using Fluid.Values;
using JekyllSharp.Content;

namespace JekyllSharp.Templating.Drops;

/// <summary>What templates see as <c>site</c>: collections by label, then the site's lists, then the configuration.</summary>
internal sealed class SiteDrop(SiteMembers members) : EnumerableDrop
{
    private static readonly string[] Members =
        ["data", "time", "pages", "static_files", "tags", "categories", "posts", "html_pages", "collections", "documents", "related_posts"];

    public Site Site => members.Site;

    /// <summary>The item that is rendering; decides what <c>related_posts</c> are.</summary>
    public ContentItem? CurrentItem { get; set; }

    public override IEnumerable<string> Keys =>
        Members.Concat(Site.Config.Values.Keys.OfType<string>().Where(k => !Members.Contains(k)));

    protected override FluidValue? Member(string key) =>
        key == "related_posts" && !Site.Collections.ContainsKey(key) ? RelatedPosts() : members.Find(key);

    public override string ToS() => "Jekyll::Drops::SiteDrop";

    /// <summary>The ten newest posts but the current one; null for pages.</summary>
    private FluidValue RelatedPosts()
    {
        if (CurrentItem is not Document current)
        {
            return NilValue.Instance;
        }

        if (Site.Config.Values["lsi"] is not (null or false))
        {
            members.ReportLsi();
        }

        List<Document> posts = Site.Posts.Documents;
        return posts.Count <= 1
            ? ArrayValue.Empty
            : ContentList.Of([.. posts.AsEnumerable().Reverse().Take(11).Where(p => p != current).Take(10)]);
    }
}
