using System.Collections.Concurrent;
using JekyllSharp.Content;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Plugins.LastModifiedAt;

/// <summary>When the files of one site were last changed: by the last commit, else by the time of the file. Read from git once.</summary>
internal sealed class ModificationTimes
{
    private readonly ConcurrentDictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private Dictionary<string, long>? _commits;
    private HashSet<string>? _shared;

    /// <summary>The time of a file by its full path; null where there is none.</summary>
    public RubyTime? Of(Site site, string path)
    {
        lock (_gate)
        {
            _commits ??= CommitTimes.Read(site.Source);
        }

        return _commits.TryGetValue(path, out long seconds) ? site.Zone.At(seconds)
            : site.Files.FileExists(path) ? site.TimeOf(site.Files.LastWriteTimeUtc(path))
            : null;
    }

    /// <summary>The path that the gem looks at for an item, below the source.</summary>
    public static string PathOf(ContentItem item) =>
        item is Page page ? page.Path : item["path"] is { } path ? RubyCompat.RubyPlain.ToS(path) : item.RelativePath;

    /// <summary>The text of a file's time.</summary>
    // jekyll-last-modified-at: the first text that was written for a path is written wherever the tag asks again, whatever the format.
    public string Written(Site site, string path, Func<string> write)
    {
        if (_written.TryGetValue(path, out string? text))
        {
            return text;
        }

        if (Shared(site).Contains(path))
        {
            // The first one in the order of rendering decides.
            site.Turns?.WaitForEarlier();
        }

        return _written.GetOrAdd(path, static (_, w) => w(), write);
    }

    /// <summary>The paths that several items have, such as the pages of a pagination: only for them the order of rendering counts.</summary>
    private HashSet<string> Shared(Site site)
    {
        lock (_gate)
        {
            if (_shared is null)
            {
                var seen = new HashSet<string>(StringComparer.Ordinal);
                _shared = [.. site.Pages.Cast<ContentItem>().Concat(site.Documents.OfType<Document>()).Select(PathOf).Where(p => !seen.Add(p))];
            }

            return _shared;
        }
    }
}
