namespace JekyllSharp.IO;

/// <summary>
/// Files of another file system that can be read, and changed in memory only: a build leaves no trace on the disk.
/// </summary>
/// <param name="below">The files as they are.</param>
/// <param name="hidden">Directories that look as if they were not there, such as the output of an earlier build.</param>
public sealed class OverlayFileSystem(ISiteFileSystem below, params IReadOnlyList<string> hidden) : ISiteFileSystem
{
    private readonly MemoryFileSystem _memory = new();
    private readonly Dictionary<string, string> _copies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deleted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>True to list names in ordinal order, the same on every machine; false for the order of the files below, as Jekyll sees it.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Gives the content that a file is likely to get, where that can be read elsewhere; what is so is not kept in memory.</summary>
    internal Func<string, Func<byte[]>?>? Known { get; init; }

    /// <summary>The paths of the files that were written or copied, in ordinal order.</summary>
    public IReadOnlyList<string> Written
    {
        get
        {
            lock (_lock)
            {
                return _memory.Files;
            }
        }
    }

    /// <inheritdoc />
    public bool FileExists(string path)
    {
        lock (_lock)
        {
            return _memory.FileExists(path) || (IsVisible(path) && below.FileExists(path));
        }
    }

    /// <inheritdoc />
    public bool DirectoryExists(string path)
    {
        lock (_lock)
        {
            return _memory.DirectoryExists(path) || (IsVisible(path) && below.DirectoryExists(path));
        }
    }

    /// <inheritdoc />
    public bool IsSymbolicLink(string path) => !IsInMemory(path) && IsVisible(path) && below.IsSymbolicLink(path);

    /// <inheritdoc />
    public IReadOnlyList<FileSystemEntry> List(string directory)
    {
        var found = new OrderedDictionary<string, FileSystemEntry>(StringComparer.Ordinal);
        if (IsVisible(directory))
        {
            foreach (FileSystemEntry entry in below.List(directory))
            {
                if (IsVisible(SitePath.Join(directory, entry.Name)))
                {
                    found[entry.Name] = entry;
                }
            }
        }

        foreach (FileSystemEntry entry in _memory.List(directory))
        {
            found[entry.Name] = entry;
        }

        return IsOrdered ? [.. found.Values.OrderBy(e => e.Name, StringComparer.Ordinal)] : [.. found.Values];
    }

    /// <inheritdoc />
    public byte[] ReadAllBytes(string path) => Locate(path) is { } copied ? below.ReadAllBytes(copied) : _memory.ReadAllBytes(path);

    /// <inheritdoc />
    public byte[] ReadPrefix(string path, int count) =>
        Locate(path) is { } copied ? below.ReadPrefix(copied, count) : _memory.ReadPrefix(path, count);

    /// <inheritdoc />
    public DateTime LastWriteTimeUtc(string path) =>
        Locate(path) is { } copied ? below.LastWriteTimeUtc(copied) : _memory.LastWriteTimeUtc(path);

    /// <inheritdoc />
    public string? RealPath(string path) => IsInMemory(path) ? path : IsVisible(path) ? below.RealPath(path) : null;

    /// <inheritdoc />
    public void WriteAllBytes(string path, ReadOnlySpan<byte> content)
    {
        Func<byte[]>? known = Known?.Invoke(path);
        bool isKnown = known is not null && known().AsSpan().SequenceEqual(content);
        lock (_lock)
        {
            _copies.Remove(path);
            _deleted.Remove(path);
            if (isKnown)
            {
                _memory.Write(path, known!);
                _known.Add(path);
            }
            else
            {
                _memory.WriteAllBytes(path, content);
                _known.Remove(path);
            }
        }
    }

    /// <summary>True where a file was written with the very content that was expected of it.</summary>
    internal bool IsKnown(string path)
    {
        lock (_lock)
        {
            return _known.Contains(path);
        }
    }

    /// <inheritdoc />
    public void CopyFile(string from, string to)
    {
        lock (_lock)
        {
            _deleted.Remove(to);
            _known.Remove(to);
            if (_memory.FileExists(from) && !_copies.ContainsKey(from))
            {
                _copies.Remove(to);
                _memory.CopyFile(from, to);
                return;
            }

            // Images and downloads may be large: what is copied is read only when somebody asks for it.
            string original = _copies.GetValueOrDefault(from, from);
            _copies[to] = original;
            _memory.Write(to, () => below.ReadAllBytes(original));
        }
    }

    /// <inheritdoc />
    public void DeleteFile(string path)
    {
        lock (_lock)
        {
            _copies.Remove(path);
            _known.Remove(path);
            _memory.DeleteFile(path);
            _deleted.Add(path);
        }
    }

    /// <inheritdoc />
    public void DeleteDirectory(string path)
    {
        lock (_lock)
        {
            _memory.DeleteDirectory(path);
            _known.RemoveWhere(k => SitePath.IsBelow(k, path));
            _deleted.Add(path);
        }
    }

    private bool IsInMemory(string path)
    {
        lock (_lock)
        {
            return _memory.FileExists(path) || _memory.DirectoryExists(path);
        }
    }

    /// <summary>Where below the content of a path is; null where it is in memory.</summary>
    private string? Locate(string path)
    {
        lock (_lock)
        {
            if (_copies.TryGetValue(path, out string? original))
            {
                return original;
            }

            return _memory.FileExists(path) || !IsVisible(path) ? null : path;
        }
    }

    /// <inheritdoc />
    public bool IsOnDisk(string path) => IsVisible(path) && below.IsOnDisk(path);

    private bool IsVisible(string path)
    {
        foreach (string directory in hidden)
        {
            if (path == directory || SitePath.IsBelow(path, directory))
            {
                return false;
            }
        }

        return !_deleted.Contains(path);
    }
}
