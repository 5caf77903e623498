using System.Threading.Channels;
using JekyllSharp.IO;

namespace JekyllSharp.Cli.Serving;

/// <summary>Tells when files of a site have changed, once for changes that come together.</summary>
internal sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly FileSystemWatcher _watcher;
    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly string[] _ignored;

    /// <summary>Starts to watch.</summary>
    /// <param name="source">The directory of the site.</param>
    /// <param name="destination">Where the site is written; changes there do not count.</param>
    public SourceWatcher(string source, string destination)
    {
        _ignored = [.. new[] { destination, Path.Join(source, ".git"), Path.Join(source, ".jekyll-cache"), Path.Join(source, "node_modules") }.Select(SitePath.Normalize)];
        _watcher = new FileSystemWatcher(source)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, e) => Note(e.FullPath);
        _watcher.Created += (_, e) => Note(e.FullPath);
        _watcher.Deleted += (_, e) => Note(e.FullPath);
        _watcher.Renamed += (_, e) => Note(e.FullPath);

        // More changes at once than the system can name: all of them are one build.
        _watcher.Error += (_, _) => _changes.Writer.TryWrite(source);
        _watcher.EnableRaisingEvents = true;
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
    public void Dispose() => _watcher.Dispose();

    private void Note(string path)
    {
        string normal = SitePath.Normalize(path);
        if (!_ignored.Any(i => normal == i || SitePath.IsBelow(normal, i)))
        {
            _changes.Writer.TryWrite(normal);
        }
    }
}
