using System.Collections.Concurrent;
using JekyllSharp.Content;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Plugins.LastModifiedAt;

/// <summary>When the files of one site were last changed: by the last commit, else by the time of the file. Read from git once.</summary>
internal sealed class ModificationTimes
{
    private readonly ConcurrentDictionary<string, string> _written = new(StringComparer.Ordinal);
    private Dictionary<string, long>? _commits;

    /// <summary>The time of a file by its full path; null where there is none.</summary>
    public RubyTime? Of(Site site, string path)
    {
        _commits ??= CommitTimes.Read(site.Source);
        return _commits.TryGetValue(path, out long seconds) ? site.Zone.At(seconds)
            : site.Files.FileExists(path) ? site.TimeOf(site.Files.LastWriteTimeUtc(path))
            : null;
    }

    // jekyll-last-modified-at: the first text that was written for a file is written wherever the tag asks again, whatever the format.
    /// <summary>The text of a file's time: what was written first.</summary>
    public string Written(string path, Func<string> write) => _written.GetOrAdd(path, static (_, w) => w(), write);
}
