using System.Threading.Channels;
using JekyllSharp.IO;

namespace JekyllSharp.Cli.Serving;

/// <summary>Tells when files of a site have changed, once for changes that come together.</summary>
internal sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly FileSystemWatcher[] _watchers;
    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly string[] _ignored;

    /// <summary>Starts to watch.</summary>
    /// <param name="folders">The directories of the site and of its configuration.</param>
    /// <param name="destination">Where the site is written; changes there do not count.</param>
    /// <param name="theme">A folder that holds the theme; null for none.</param>
    public SourceWatcher(IReadOnlyList<string> folders, string destination, string? theme)
    {
        _ignored =
        [
            SitePath.Normalize(destination),
            .. folders.SelectMany(static f => new[] { ".git", ".jekyll-cache", "node_modules" }.Select(n => SitePath.Join(f, n))),
        ];
        string[] all = [.. folders, .. theme is not null && Directory.Exists(theme) ? [SitePath.Normalize(theme)] : Array.Empty<string>()];
        _watchers = [.. all.Distinct(StringComparer.Ordinal).Where(f => !all.Any(other => SitePath.IsBelow(f, other))).Select(Watch)];
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, e) => Note(e.FullPath);
        watcher.Created += (_, e) => Note(e.FullPath);
        watcher.Deleted += (_, e) => Note(e.FullPath);
        watcher.Renamed += (_, e) => Note(e.FullPath);

        // More changes at once than the system can name: all of them are one build.
        watcher.Error += (_, _) => _changes.Writer.TryWrite(folder);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    /// <summary>Waits for a change, and until no other follows.</summary>
    /// <returns>The files that changed.</returns>
    public async Task<IReadOnlyList<string>> NextAsync(CancellationToken cancel)
    {
        var changed = new List<string> { await _changes.Reader.ReadAsync(cancel).ConfigureAwait(false) };
        while (true)
        {
            await Task.Delay(Quiet, cancel).ConfigureAwait(false);
            if (!_changes.Reader.TryRead(out string? more))
            {
                return [.. changed.Distinct(StringComparer.Ordinal)];
            }

            do
            {
                changed.Add(more);
            }
            while (_changes.Reader.TryRead(out more));
        }
    }

    /// <inheritdoc />
    public void Dispose() => Array.ForEach(_watchers, static w => w.Dispose());

    private void Note(string path)
    {
        string normal = SitePath.Normalize(path);
        if (!_ignored.Any(i => normal == i || SitePath.IsBelow(normal, i)))
        {
            _changes.Writer.TryWrite(normal);
        }
    }
}
