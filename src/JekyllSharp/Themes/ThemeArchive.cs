using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using JekyllSharp.IO;

namespace JekyllSharp.Themes;

/// <summary>Unpacks archives that come from elsewhere: nothing leaves the folder, links are left out, sizes are bounded.</summary>
internal static class ThemeArchive
{
    private const int MaximumFiles = 20_000;
    private const int SymbolicLink = 0xA;

    /// <summary>The files of a zip archive of a repository, without the folder around them.</summary>
    /// <exception cref="ThemeException">The archive is broken or does what it must not.</exception>
    public static ThemeTree FromZip(byte[] archive, long maximumBytes) => Guarded(() =>
    {
        using var zip = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        var tree = new ThemeTree();
        var budget = new Budget(maximumBytes);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            int slash = entry.FullName.IndexOf('/', StringComparison.Ordinal);
            string path = slash < 0 ? "" : entry.FullName[(slash + 1)..];
            if (path.Length == 0 || path.EndsWith('/') || entry.ExternalAttributes >>> 28 == SymbolicLink)
            {
                continue;
            }

            using Stream stream = entry.Open();
            byte[] content = budget.Read(stream);
            if (Crc32.Of(content) != entry.Crc32)
            {
                throw new ThemeException($"The archive is damaged: '{Short(path)}' does not have its checksum.");
            }

            tree.Add(Checked(path), content);
        }

        return tree;
    });

    /// <summary>The files of a gem, with its specification.</summary>
    /// <exception cref="ThemeException">The archive is broken or does what it must not.</exception>
    public static ThemeTree FromGem(byte[] archive, long maximumBytes) => Guarded(() =>
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var budget = new Budget(maximumBytes);
        ReadTar(new MemoryStream(archive), (name, content) => parts[name] = budget.Read(content));
        if (!parts.TryGetValue("data.tar.gz", out byte[]? data))
        {
            throw new ThemeException("The gem has no data.tar.gz.");
        }

        if (parts.TryGetValue("checksums.yaml.gz", out byte[]? checksums))
        {
            VerifyChecksum(Unzip(checksums, budget), data);
        }

        var tree = new ThemeTree();
        using var files = new GZipStream(new MemoryStream(data), CompressionMode.Decompress);
        ReadTar(files, (name, content) => tree.Add(Checked(name), budget.Read(content)));
        if (parts.TryGetValue("metadata.gz", out byte[]? metadata) && !tree.Files.Keys.Any(static f => f.EndsWith(".gemspec", StringComparison.Ordinal)))
        {
            tree.Add("theme.gemspec", Encoding.UTF8.GetBytes(GemMetadata.ToSpecification(Encoding.UTF8.GetString(Unzip(metadata, budget)))));
        }

        return tree;
    });

    private static void ReadTar(Stream stream, Action<string, Stream> read)
    {
        using var tar = new TarReader(stream);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)
            {
                read(entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name, entry.DataStream ?? Stream.Null);
            }
        }
    }

    private static byte[] Unzip(byte[] content, Budget budget)
    {
        using var stream = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        return budget.Read(stream);
    }

    /// <summary>The file of checksums has a line <c>data.tar.gz: HEX</c> below <c>SHA256:</c>.</summary>
    private static void VerifyChecksum(byte[] checksums, byte[] data)
    {
        bool inSha256 = false;
        foreach (string line in Encoding.UTF8.GetString(checksums).Split('\n'))
        {
            if (line.Length > 0 && line[0] != ' ')
            {
                inSha256 = line.TrimEnd() == "SHA256:";
            }
            else if (inSha256 && line.Trim() is var text && text.StartsWith("data.tar.gz:", StringComparison.Ordinal)
                && !text[12..].Trim().Trim('\'', '"').Equals(Convert.ToHexStringLower(SHA256.HashData(data)), StringComparison.OrdinalIgnoreCase))
            {
                throw new ThemeException("The gem's data does not have the checksum that the gem names.");
            }
        }
    }

    /// <summary>A path that stays in the folder on every system.</summary>
    private static string Checked(string path)
    {
        bool isSafe = path.Length is > 0 and < 1000 && !path.StartsWith('/')
            && !path.AsSpan().ContainsAny('\\', ':', '\0') && !path.Any(char.IsControl)
            && path.Split('/').All(static part => part.Length is > 0 and < 250 && part is not ("." or ".."));
        return isSafe ? path : throw new ThemeException($"The archive has a file with a path that is not allowed: '{Short(path)}'.");
    }

    private static string Short(string path) => path.Length > 100 ? path[..100] + "…" : path;

    private static ThemeTree Guarded(Func<ThemeTree> read)
    {
        try
        {
            ThemeTree tree = read();
            return tree.FindConflict() is { } path ? throw new ThemeException($"The archive has '{Short(path)}' as a file and as a folder.") : tree;
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw new ThemeException("The archive cannot be read: " + e.Message);
        }
    }

    /// <summary>What may still be read.</summary>
    private sealed class Budget(long bytes)
    {
        private long _left = bytes;
        private int _files;

        public byte[] Read(Stream content)
        {
            if (++_files > MaximumFiles)
            {
                throw new ThemeException($"The archive has more than {MaximumFiles} files.");
            }

            using var result = new MemoryStream();
            byte[] buffer = new byte[1 << 16];
            for (int count; (count = content.Read(buffer)) > 0;)
            {
                _left -= count;
                if (_left < 0)
                {
                    throw new ThemeException("What the archive holds is larger than allowed.");
                }

                result.Write(buffer, 0, count);
            }

            return result.ToArray();
        }
    }
}
