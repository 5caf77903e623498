using System.Text;

namespace JekyllSharp.IO;

/// <summary>Files in memory, for tests and for sites that are made by a program. Lists names in ordinal order.</summary>
public sealed class MemoryFileSystem : ISiteFileSystem
{
    private readonly SortedDictionary<string, Entry> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _directories = new(StringComparer.Ordinal) { "/" };
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
                return [.. _files.Keys];
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
            return _directories.Contains(path);
        }
    }

    /// <inheritdoc />
    public bool IsSymbolicLink(string path) => false;

    /// <inheritdoc />
    public IReadOnlyList<FileSystemEntry> List(string directory)
    {
        string prefix = directory.EndsWith('/') ? directory : directory + "/";
        lock (_lock)
        {
            var found = new SortedDictionary<string, FileSystemEntry>(StringComparer.Ordinal);
            foreach (string sub in _directories)
            {
                AddChild(sub, true);
            }

            foreach (string file in _files.Keys)
            {
                AddChild(file, false);
            }

            return [.. found.Values];

            void AddChild(string path, bool isDirectory)
            {
                if (path.Length > prefix.Length && path.StartsWith(prefix, StringComparison.Ordinal)
                    && path.IndexOf('/', prefix.Length) < 0)
                {
                    string name = path[prefix.Length..];
                    found[name] = new FileSystemEntry(name, isDirectory, false);
                }
            }
        }
    }

    /// <inheritdoc />
    public byte[] ReadAllBytes(string path)
    {
        lock (_lock)
        {
            return _files.TryGetValue(path, out Entry? entry)
                ? entry.Read()
                : throw new FileNotFoundException("No such file in memory.", path);
        }
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
            _files[path] = new Entry(read, DefaultTimeUtc);
            AddParents(path);
        }
    }

    /// <inheritdoc />
    public void CopyFile(string from, string to)
    {
        lock (_lock)
        {
            _files[to] = _files[from];
            AddParents(to);
        }
    }

    /// <inheritdoc />
    public void DeleteFile(string path)
    {
        lock (_lock)
        {
            _files.Remove(path);
        }
    }

    /// <inheritdoc />
    public void DeleteDirectory(string path)
    {
        lock (_lock)
        {
            _directories.Remove(path);
        }
    }

    private void AddParents(string path)
    {
        for (int slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            _directories.Add(path[..slash]);
        }
    }

    private sealed record Entry(Func<byte[]> Read, DateTime TimeUtc);
}
