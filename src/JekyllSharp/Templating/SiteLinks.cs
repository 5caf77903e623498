using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp.Templating;

/// <summary>Finds the URLs of files by their paths, for the tags <c>link</c> and <c>post_url</c>.</summary>
internal sealed class SiteLinks(Site site)
{
    private Dictionary<string, string>? _byPath;
    private ILookup<string, Document>? _posts;

    /// <summary>The paths of everything that is written.</summary>
    public IEnumerable<string> Paths => ByPath.Keys;

    private Dictionary<string, string> ByPath => LazyInitializer.EnsureInitialized(ref _byPath, Index);

    /// <summary>The URL of a page, file or document; null where there is none of that path.</summary>
    public string? UrlOf(string path) =>
        ByPath.TryGetValue(path, out string? url) || ByPath.TryGetValue(SitePath.Join("", path), out url) ? url : null;

    /// <summary>A post by the directory that the tag names and by its file name without extension.</summary>
    public Document? FindPost(string directory, string name)
    {
        ILookup<string, Document> posts = LazyInitializer.EnsureInitialized(
            ref _posts, () => site.Posts.Documents.ToLookup(p => p.BasenameWithoutExtension, StringComparer.Ordinal));
        foreach (Document post in posts[name])
        {
            string parent = SitePath.DirectoryName(post.RelativePath) + "/";
            if (parent == "_posts/" + directory || parent == directory + "_posts/")
            {
                return post;
            }
        }

        return null;
    }

    /// <summary>What the tags write for a URL: with <c>baseurl</c> in Jekyll 4, without in Jekyll 3.</summary>
    public static string Href(Site site, string url) =>
        site.Rules.LinksHaveBaseUrl ? UrlFilters.RelativeTo(site.Config.Printed("baseurl"), url) : url;

    private Dictionary<string, string> Index()
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Page page in site.Pages)
        {
            index.TryAdd(page.RelativePath, page.Url);
        }

        foreach (StaticFile file in site.StaticFiles.Where(f => f.IsWritten))
        {
            index.TryAdd(file.RelativePath, file.Url);
        }

        foreach (Document document in site.Collections.Values.SelectMany(c => c.Documents).Where(d => d.IsWritten))
        {
            index.TryAdd(document.RelativePath, document.Url);
        }

        return index;
    }
}
