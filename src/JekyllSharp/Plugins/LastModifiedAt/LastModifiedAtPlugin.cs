using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;

namespace JekyllSharp.Plugins.LastModifiedAt;

/// <summary>
/// What the gem jekyll-last-modified-at 1.3 does: <c>page.last_modified_at</c> and a tag, from the last commit of a file,
/// else from the time of the file. The history is read once for a build, not once for a file.
/// </summary>
public sealed class LastModifiedAtPlugin : ISitePlugin
{
    private const string Key = "last_modified_at";

    /// <inheritdoc />
    public string Name => "jekyll-last-modified-at";

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        var times = new ModificationTimes();
        registry.OnSite(SiteHook.PostRead, site => SetTimes(site, times), priority: 30);
        registry.OnSite(SiteHook.PreRender, site => SetTimesOfMadePages(site, times), priority: 30);
        registry.Liquid.AddTag("last_modified_at", source => new LastModifiedAtTag(source, times));
    }

    // jekyll-last-modified-at: a date in the front matter of a page is overwritten; that of a document is read later, and stays.
    private static void SetTimes(Site site, ModificationTimes times)
    {
        if (site.Config.Values["last-modified-at"] is { } settings and not DataMap)
        {
            throw RubyAccess.Wrong("TypeError", "last-modified-at", settings, "a mapping");
        }

        foreach (Page page in site.Pages)
        {
            SetTime(page, times);
        }

        foreach (Document document in site.Collections.Values.SelectMany(c => c.Documents))
        {
            if (document[Key] is null)
            {
                SetTime(document, times);
            }
        }
    }

    // jekyll-last-modified-at: pages that generators make have their time from their path, too. Those of jekyll-archives and
    // of jekyll-paginate-v2, which have their URL from there, are made another way, and have none of their own.
    private static void SetTimesOfMadePages(Site site, ModificationTimes times)
    {
        foreach (Page page in site.Pages)
        {
            if (page.SourcePath is null && page.FixedUrl is null && !page.Data.ContainsKey(Key))
            {
                SetTime(page, times);
            }
        }

        // jekyll-redirect-from: an item that became a redirect has all of the page that it makes for that, its time as well.
        foreach (ContentItem item in site.Pages.Cast<ContentItem>().Concat(site.Documents.OfType<Document>()))
        {
            if (RubyAccess.IsGiven(item["redirect_to"]) && item["redirect"] is DataMap redirect && item["layout"] is "redirect" && Equals(redirect["from"], item["permalink"]))
            {
                SetTime(item, site.InSource("redirect.html"), times);
            }
        }
    }

    // A document has its time before its front matter is read, where 'path' may stand.
    private static void SetTime(ContentItem item, ModificationTimes times) =>
        SetTime(item, item is Page page ? item.Site.InSource(page.Path) : item.SourcePath!, times);

    private static void SetTime(ContentItem item, string file, ModificationTimes times)
    {
        item.Data.Set(Key, times.Of(item.Site, file) is { } time ? time : new MissingFileTime(item.Site.DisplayPath(file)));
    }
}
