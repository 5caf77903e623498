using System.Text;

namespace JekyllSharp.IO;

/// <summary>Files in memory, for tests and for sites that are made by a program. Lists names in ordinal order.</summary>
public sealed class MemoryFileSystem : ISiteFileSystem
{
    private readonly Dictionary<string, Entry> _files = new(StringComparer.Ordinal);

    /// <summary>The names in each directory, true for those of directories: to list one must not take a look at all others.</summary>
    private readonly Dictionary<string, Dictionary<string, bool>> _directories = new(StringComparer.Ordinal) { ["/"] = Empty() };

    private readonly Lock _lock = new();

    /// <summary>The time of change that new files get.</summary>
    public DateTime DefaultTimeUtc { get; init; } = DateTime.UnixEpoch;

    /// <inheritdoc />
    public bool IsOnDisk(string path) => false;

    /// <summary>The paths of all files, in ordinal order.</summary>
    public IReadOnlyList<string> Files
    {
        get
        {
            lock (_lock)
            {
                return [.. _files.Keys.Order(StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Adds or replaces a text file, in UTF-8.</summary>
    public MemoryFileSystem Add(string path, string text)
    {
        WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
        return this;
    }

    /// <inheritdoc />
    public bool FileExists(string path)
    {
        lock (_lock)
        {
            return _files.ContainsKey(path);
        }
    }

    /// <inheritdoc />
    public bool DirectoryExists(string path)
    {
        lock (_lock)
        {
            return _directories.ContainsKey(path);
        }
    }

    /// <inheritdoc />
    public bool IsSymbolicLink(string path) => false;

    /// <inheritdoc />
    public IReadOnlyList<FileSystemEntry> List(string directory)
    {
        lock (_lock)
        {
            return _directories.TryGetValue(directory.Length > 1 ? directory.TrimEnd('/') : directory, out Dictionary<string, bool>? names)
                ? [.. names.OrderBy(static n => n.Key, StringComparer.Ordinal).Select(static n => new FileSystemEntry(n.Key, n.Value, false))]
                : [];
        }
    }

    /// <inheritdoc />
    public byte[] ReadAllBytes(string path)
    {
        Entry? entry;
        lock (_lock)
        {
            entry = _files.GetValueOrDefault(path);
        }

        // What is elsewhere is read there: nobody waits for it.
        return entry is null ? throw new FileNotFoundException("No such file in memory.", path) : entry.Read();
    }

    /// <inheritdoc />
    public byte[] ReadPrefix(string path, int count)
    {
        byte[] all = ReadAllBytes(path);
        return all.Length <= count ? all : all[..count];
    }

    /// <inheritdoc />
    public DateTime LastWriteTimeUtc(string path)
    {
        lock (_lock)
        {
            return _files.TryGetValue(path, out Entry? entry) ? entry.TimeUtc : DefaultTimeUtc;
        }
    }

    /// <inheritdoc />
    public string? RealPath(string path) => FileExists(path) || DirectoryExists(path) ? path : null;

    /// <inheritdoc />
    public void WriteAllBytes(string path, ReadOnlySpan<byte> content)
    {
        byte[] copy = content.ToArray();
        Write(path, () => copy);
    }

    /// <summary>Writes a file whose content is elsewhere.</summary>
    internal void Write(string path, Func<byte[]> read)
    {
        lock (_lock)
        {
            Put(path, new Entry(read, DefaultTimeUtc));
        }
    }

    /// <inheritdoc />
    public void CopyFile(string from, string to)
    {
        lock (_lock)
        {
            Put(to, _files[from]);
        }
    }

    /// <inheritdoc />
    public void DeleteFile(string path)
    {
        lock (_lock)
        {
            _files.Remove(path);
            NamesBeside(path)?.Remove(SitePath.FileName(path));
        }
    }

    /// <inheritdoc />
    public void DeleteDirectory(string path)
    {
        lock (_lock)
        {
            _directories.Remove(path);
            NamesBeside(path)?.Remove(SitePath.FileName(path));
        }
    }

    private void Put(string path, Entry entry)
    {
        _files[path] = entry;
        bool isDirectory = false;
        for (string name = path; name.LastIndexOf('/') is >= 0 and int slash && name.Length > 1; isDirectory = true)
        {
            string parent = slash == 0 ? "/" : name[..slash];
            bool isKnown = _directories.TryGetValue(parent, out Dictionary<string, bool>? names);
            if (!isKnown)
            {
                _directories[parent] = names = Empty();
            }

            names![name[(slash + 1)..]] = isDirectory;
            if (isKnown)
            {
                return;
            }

            name = parent;
        }
    }

    private Dictionary<string, bool>? NamesBeside(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? null : _directories.GetValueOrDefault(slash == 0 ? "/" : path[..slash]);
    }

    private static Dictionary<string, bool> Empty() => new(StringComparer.Ordinal);

    private sealed record Entry(Func<byte[]> Read, DateTime TimeUtc);
}
