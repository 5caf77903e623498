using System.Collections.Concurrent;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;

namespace JekyllSharp.Writing;

/// <summary>Writes the output; files whose bytes are there already are not touched.</summary>
internal sealed class SiteWriter(Site site, PluginRegistry plugins)
{
    private static readonly object Unfinished = new();

    private readonly ConcurrentDictionary<string, Lazy<OutputDirectory>> _directories = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _made = [];
    private readonly Dictionary<string, object> _early = new(StringComparer.Ordinal);

    /// <summary>Writes everything.</summary>
    /// <returns>How many files were changed or added.</returns>
    public int Write(OutputMap output, CancellationToken cancel)
    {
        int written = 0;
        if (output.Items.Any() && !OpenDestination())
        {
            return 0;
        }

        // Hooks of plugins expect one file after the other.
        var parallel = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = plugins.HasContentHooks ? 1 : -1 };
        Parallel.ForEach(output.Items, parallel, item => Interlocked.Add(ref written, WriteItem(item.Key, item.Value)));
        return written;
    }

    /// <summary>Writes a file of a destination that was not there before, ahead of the others. One thread at a time, and before all else.</summary>
    /// <returns>False where that failed: then <see cref="Write(OutputMap, CancellationToken)"/> tries again, and says what it meets.</returns>
    public bool TryWriteEarly(string name, object item)
    {
        string path = site.Destination + "/" + name;
        try
        {
            OutputDirectory directory = Directory(SitePath.DirectoryName(path));
            if (directory.IsInside && directory.Find(SitePath.FileName(path)) is null)
            {
                // Half a file is written again, or deleted.
                _early[name] = Unfinished;
                _ = item is StaticFile file ? Copy(file, path, null) : Write((ContentItem)item, path, null);
                _early[name] = item;
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Deletes what was written early, and the directories that were made for it where nobody put anything else in.</summary>
    public void Undo()
    {
        try
        {
            foreach (string name in _early.Keys)
            {
                site.Files.DeleteFile(site.Destination + "/" + name);
            }

            foreach (string directory in _made.OrderByDescending(static d => d.Length))
            {
                if (site.Files.List(directory).Count == 0)
                {
                    site.Files.DeleteDirectory(directory);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            site.Diagnostics.Error(DiagnosticIds.WriteFailed, $"The files of the failed build cannot be deleted: {e.Message}", new SourceLocation(site.Destination));
        }
    }

    /// <summary>Makes the destination; where that fails, that is one mistake, not one of each file.</summary>
    private bool OpenDestination()
    {
        string? reason = null;
        try
        {
            reason = site.Files.FileExists(site.Destination) ? "it is a file." : null;
            _ = reason is null ? Directory(site.Destination) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reason = e.Message;
        }

        if (reason is not null)
        {
            site.Diagnostics.Error(DiagnosticIds.WriteFailed, $"The destination cannot be written: {reason} Name another with --destination.", new SourceLocation(site.Destination));
        }

        return reason is null;
    }

    private int WriteItem(string name, object item)
    {
        string path = site.Destination + "/" + name;
        try
        {
            FileSystemEntry? early = null;
            if (_early.TryGetValue(name, out object? other))
            {
                if (ReferenceEquals(other, item))
                {
                    return 1;
                }

                early = new FileSystemEntry(SitePath.FileName(path), IsDirectory: false, IsSymbolicLink: false);
            }

            OutputDirectory directory = Directory(SitePath.DirectoryName(path));
            if (directory.IsInside)
            {
                FileSystemEntry? there = early ?? directory.Find(SitePath.FileName(path));
                return item is StaticFile file ? Copy(file, path, there) : Write((ContentItem)item, path, there);
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

    private int Write(ContentItem item, string path, FileSystemEntry? there)
    {
        byte[] bytes = item.OutputBytes();
        bool isSame = IsFile(there) && site.Files.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
        if (there is null)
        {
            site.Files.WriteNewFile(path, bytes);
        }
        else if (!isSame)
        {
            site.Files.WriteAllBytes(path, bytes);
        }

        plugins.Trigger(ContentHook.PostWrite, item);
        return isSame ? 0 : 1;
    }

    private int Copy(StaticFile file, string path, FileSystemEntry? there)
    {
        if (there is null)
        {
            site.Files.CopyNewFile(file.SourcePath, path);
            return 1;
        }

        if (IsFile(there)
            && site.Files.LastWriteTimeUtc(path) == site.Files.LastWriteTimeUtc(file.SourcePath)
            && site.Files.ReadAllBytes(path).AsSpan().SequenceEqual(site.Files.ReadAllBytes(file.SourcePath)))
        {
            return 0;
        }

        site.Files.CopyFile(file.SourcePath, path);
        return 1;
    }

    private static bool IsFile(FileSystemEntry? entry) => entry is { IsDirectory: false, IsSymbolicLink: false };

    /// <summary>A directory of the destination, made where it was missing; each is looked at once per build.</summary>
    private OutputDirectory Directory(string path) =>
        _directories.GetOrAdd(path, static (p, writer) => new Lazy<OutputDirectory>(() => writer.Open(p)), this).Value;

    private OutputDirectory Open(string path)
    {
        if (path.Length <= site.Destination.Length)
        {
            if (site.Files.DirectoryExists(path))
            {
                return OutputDirectory.Existing(site.Files.List(path));
            }

            site.Files.CreateDirectory(path);
            _made.Add(path);
            return OutputDirectory.Made;
        }

        OutputDirectory parent = Directory(SitePath.DirectoryName(path));
        if (!parent.IsInside)
        {
            return parent;
        }

        if (parent.Find(SitePath.FileName(path)) is null)
        {
            site.Files.CreateDirectory(path);
            _made.Add(path);
            if (parent.IsMade)
            {
                return OutputDirectory.Made;
            }
        }

        // A name that was not found may be there in another spelling, and a link.
        if (site.Files.IsSymbolicLink(path))
        {
            string destination = site.Files.RealPath(site.Destination) ?? site.Destination;
            if (site.Files.RealPath(path) is not { } real || !SitePath.IsBelow(real, destination))
            {
                return OutputDirectory.Outside;
            }
        }

        return OutputDirectory.Existing(site.Files.List(path));
    }
}
