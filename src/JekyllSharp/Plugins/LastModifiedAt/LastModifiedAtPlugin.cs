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
    /// <inheritdoc />
    public string Name => "jekyll-last-modified-at";

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        var times = new ModificationTimes();
        registry.OnSite(SiteHook.PostRead, site => SetTimes(site, times), priority: 30);
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
            if (document["last_modified_at"] is null)
            {
                SetTime(document, times);
            }
        }
    }

    private static void SetTime(ContentItem item, ModificationTimes times)
    {
        if (item.SourcePath is { } path && times.Of(item.Site, path) is { } time)
        {
            item.Data.Set("last_modified_at", time);
        }
    }
}
