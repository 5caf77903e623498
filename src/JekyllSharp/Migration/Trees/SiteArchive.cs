using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace JekyllSharp.Migration.Trees;

/// <summary>Reads a built site, or the source of one, from a <c>.zip</c>, <c>.tar</c>, <c>.tar.gz</c> or <c>.tgz</c>.</summary>
public static class SiteArchive
{
    /// <summary>More than any site; less than what would exhaust a machine.</summary>
    private const long MostBytes = 4L << 30;

    /// <summary>True where the name is that of an archive.</summary>
    public static bool IsArchive(string path) => IsZip(path) || IsGzip(path) || path.EndsWith(".tar", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Reads an archive. A single directory around everything is dropped, and a tar that is alone in a zip is opened,
    /// as in the artifacts of GitHub Pages.
    /// </summary>
    /// <exception cref="InvalidDataException">It is no such archive, or larger than four gigabytes.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SiteTree Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Read(path, file);
    }

    /// <summary>Reads an archive from a stream.</summary>
    /// <param name="name">Its file name, which says what kind it is.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="InvalidDataException">It is no such archive, or larger than four gigabytes.</exception>
    public static SiteTree Read(string name, Stream content)
    {
        var links = new List<(string Path, string Target)>();
        Dictionary<string, byte[]> files;
        if (IsZip(name))
        {
            files = Zip(content, links);
            if (files.Count == 1 && IsArchive(files.Keys.First()) && !IsZip(files.Keys.First()))
            {
                (string inner, byte[] bytes) = files.First();
                return Read(inner, new MemoryStream(bytes));
            }
        }
        else if (IsGzip(name))
        {
            using var unpacked = new GZipStream(content, CompressionMode.Decompress);
            files = Tar(unpacked, links);
        }
        else
        {
            files = Tar(content, links);
        }

        IReadOnlyList<(string Path, string Target)> dangling = ArchiveLinks.Follow(files, links);
        return SiteTree.FromFiles(name, WithoutSingleRoot(files)).WithDanglingLinks([.. dangling.Select(l => $"{l.Path} -> {l.Target}")]);
    }

    /// <summary>The bits of a Unix mode that say what an entry of a zip is, and their value for a symbolic link.</summary>
    private const int UnixKind = 0xF000;

    private const int UnixLink = 0xA000;

    private static bool IsZip(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static bool IsGzip(string path) =>
        path.EndsWith(".tar.gz", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, byte[]> Zip(Stream content, List<(string Path, string Target)> links)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        long total = 0;
        using var zip = new ZipArchive(content, ZipArchiveMode.Read);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            if (!entry.FullName.EndsWith('/'))
            {
                using Stream opened = entry.Open();
                string name = entry.FullName.Replace('\\', '/');
                Add(files, name, opened, ref total);
                if (((entry.ExternalAttributes >> 16) & UnixKind) == UnixLink && files.Remove(Relative(name), out byte[]? target))
                {
                    links.Add((Relative(name), Encoding.UTF8.GetString(target)));
                }
            }
        }

        return files;
    }

    private static Dictionary<string, byte[]> Tar(Stream content, List<(string Path, string Target)> links)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        long total = 0;
        using var tar = new TarReader(content);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile)
            {
                Add(files, entry.Name, entry.DataStream ?? Stream.Null, ref total);
            }
            else if (entry.EntryType == TarEntryType.SymbolicLink)
            {
                links.Add((Relative(entry.Name), entry.LinkName));
            }
        }

        return files;
    }

    private static void Add(Dictionary<string, byte[]> files, string name, Stream content, ref long total)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[81920];
        for (int read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            // A small archive can hold an endless file.
            total += read;
            if (total > MostBytes)
            {
                throw new InvalidDataException("The archive holds more than four gigabytes.");
            }

            bytes.Write(buffer, 0, read);
        }

        string path = Relative(name);
        if (!path.Split('/').Contains(".git"))
        {
            files[path] = bytes.ToArray();
        }
    }

    private static string Relative(string name) => name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name.TrimStart('/');

    private static IEnumerable<KeyValuePair<string, byte[]>> WithoutSingleRoot(Dictionary<string, byte[]> files)
    {
        string? first = files.Keys.FirstOrDefault();
        int slash = first?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash < 0)
        {
            return files;
        }

        string root = first![..(slash + 1)];
        return files.Keys.All(k => k.StartsWith(root, StringComparison.Ordinal))
            ? files.Select(f => KeyValuePair.Create(f.Key[root.Length..], f.Value))
            : files;
    }
}
