using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;

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
        registry.OnSite(SiteHook.PostRead, SetTimes, priority: 30);
        registry.Liquid.AddTag("last_modified_at", static source => new LastModifiedAtTag(source));
    }

    // jekyll-last-modified-at: a date in the front matter is overwritten.
    private static void SetTimes(Site site)
    {
        Dictionary<string, long> commits = CommitTimes.Read(site.Source);
        IEnumerable<ContentItem> items = site.Pages.Concat<ContentItem>(site.Collections.Values.SelectMany(c => c.Documents));
        foreach (ContentItem item in items.Where(i => i.SourcePath is not null))
        {
            RubyTime time = commits.TryGetValue(item.SourcePath!, out long seconds)
                ? site.Zone.At(seconds)
                : site.TimeOf(site.Files.LastWriteTimeUtc(item.SourcePath!));
            item.Data.Set("last_modified_at", time);
        }
    }
}
