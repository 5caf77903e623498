using System.Collections.Concurrent;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;

namespace JekyllSharp.Writing;

/// <summary>Writes the output; files whose bytes are there already are not touched.</summary>
internal sealed class SiteWriter(Site site, PluginRegistry plugins)
{
    private readonly ConcurrentDictionary<string, bool> _directories = new(StringComparer.Ordinal);
    private string? _realDestination;

    /// <summary>Writes everything.</summary>
    /// <returns>How many files were changed or added.</returns>
    public int Write(OutputMap output, CancellationToken cancel)
    {
        int written = 0;

        // Hooks of plugins expect one file after the other.
        var parallel = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = plugins.HasContentHooks ? 1 : -1 };
        Parallel.ForEach(output.Items, parallel, item => Interlocked.Add(ref written, WriteItem(item.Key, item.Value)));
        return written;
    }

    private int WriteItem(string name, object item)
    {
        string path = site.Destination + "/" + name;
        try
        {
            if (IsInside(path))
            {
                return item is StaticFile file ? Copy(file, path) : Write((ContentItem)item, path);
            }

            site.Diagnostics.Error(
                DiagnosticIds.WriteFailed,
                $"{name} is not written: a symbolic link in the destination leads out of it. Delete the link.",
                new SourceLocation(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            site.Diagnostics.Error(DiagnosticIds.WriteFailed, $"{name} cannot be written: {e.Message}", new SourceLocation(path));
        }

        return 0;
    }

    private int Write(ContentItem item, string path)
    {
        byte[] bytes = item.OutputBytes();
        if (site.Files.FileExists(path) && !site.Files.IsSymbolicLink(path) && site.Files.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            plugins.Trigger(ContentHook.PostWrite, item);
            return 0;
        }

        site.Files.WriteAllBytes(path, bytes);
        plugins.Trigger(ContentHook.PostWrite, item);
        return 1;
    }

    private int Copy(StaticFile file, string path)
    {
        if (site.Files.FileExists(path) && !site.Files.IsSymbolicLink(path)
            && site.Files.LastWriteTimeUtc(path) == site.Files.LastWriteTimeUtc(file.SourcePath)
            && site.Files.ReadAllBytes(path).AsSpan().SequenceEqual(site.Files.ReadAllBytes(file.SourcePath)))
        {
            return 0;
        }

        site.Files.CopyFile(file.SourcePath, path);
        return 1;
    }

    /// <summary>True where no link among the path's directories leads out of the destination.</summary>
    private bool IsInside(string path)
    {
        string directory = SitePath.DirectoryName(path);
        if (directory.Length <= site.Destination.Length)
        {
            return true;
        }

        if (!_directories.TryGetValue(directory, out bool inside))
        {
            inside = IsInside(directory);
            if (inside && site.Files.IsSymbolicLink(directory))
            {
                _realDestination ??= site.Files.RealPath(site.Destination) ?? site.Destination;
                inside = site.Files.RealPath(directory) is { } real && SitePath.IsBelow(real, _realDestination);
            }

            _directories[directory] = inside;
        }

        return inside;
    }
}
