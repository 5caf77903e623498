using System.IO.Enumeration;
using Microsoft.Win32.SafeHandles;

namespace JekyllSharp.IO;

/// <summary>The machine's files.</summary>
public sealed class PhysicalFileSystem : ISiteFileSystem
{
    private static readonly EnumerationOptions EveryEntry = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = true,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    private static readonly EnumerationOptions NoLinks = new()
    {
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    /// <inheritdoc />
    public bool FileExists(string path) => File.Exists(path);

    /// <inheritdoc />
    public bool DirectoryExists(string path) => Directory.Exists(path);

    /// <inheritdoc />
    public bool IsSymbolicLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <inheritdoc />
    public IReadOnlyList<FileSystemEntry> List(string directory)
    {
        if (!Directory.Exists(directory))
        {
            return [];
        }

        var entries = new FileSystemEnumerable<FileSystemEntry>(
            directory,
            static (ref System.IO.Enumeration.FileSystemEntry e) => new FileSystemEntry(e.FileName.ToString(), e.IsDirectory, false),
            EveryEntry);
        FileSystemEntry[] all = [.. entries];

        // To ask each entry for its attributes costs a call to the system; to see whether there is a link at all costs one a directory.
        int plain = new FileSystemEnumerable<bool>(directory, static (ref System.IO.Enumeration.FileSystemEntry _) => true, NoLinks).Count();
        if (plain == all.Length)
        {
            return all;
        }

        var withLinks = new FileSystemEnumerable<FileSystemEntry>(
            directory,
            static (ref System.IO.Enumeration.FileSystemEntry e) => new FileSystemEntry(
                e.FileName.ToString(),
                e.IsDirectory,
                (e.Attributes & FileAttributes.ReparsePoint) != 0),
            EveryEntry);
        return [.. withLinks];
    }

    /// <inheritdoc />
    public byte[] ReadAllBytes(string path) => File.ReadAllBytes(path);

    /// <inheritdoc />
    public byte[] ReadPrefix(string path, int count)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] buffer = new byte[count];
        int read = RandomAccess.Read(handle, buffer, 0);
        return read == count ? buffer : buffer[..read];
    }

    /// <inheritdoc />
    public DateTime LastWriteTimeUtc(string path) => File.GetLastWriteTimeUtc(path);

    /// <inheritdoc />
    public string? RealPath(string path)
    {
        try
        {
            return SitePath.Normalize(Resolve(path, 0));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <inheritdoc />
    public void WriteAllBytes(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (IsSymbolicLink(path))
        {
            // Writing through a link could change a file outside the destination.
            File.Delete(path);
        }

        File.WriteAllBytes(path, content);
    }

    /// <inheritdoc />
    public void CopyFile(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (File.Exists(to) || IsSymbolicLink(to))
        {
            File.Delete(to);
        }

        Copy(from, to);
    }

    /// <inheritdoc />
    public void CreateDirectory(string path) => Directory.CreateDirectory(path);

    /// <inheritdoc />
    public void WriteNewFile(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            // No file and no link that has come in between is opened: what was free must be free still.
            using SafeFileHandle handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            RandomAccess.Write(handle, content, 0);
        }
        catch (IOException) when (Path.Exists(path) || IsSymbolicLink(path))
        {
            // Names that differ in bytes only are one name on some systems.
            WriteAllBytes(path, content);
        }
    }

    /// <inheritdoc />
    public void CopyNewFile(string from, string to)
    {
        try
        {
            Copy(from, to);
        }
        catch (IOException) when (Path.Exists(to) || IsSymbolicLink(to))
        {
            CopyFile(from, to);
        }
    }

    /// <inheritdoc />
    public void DeleteFile(string path) => File.Delete(path);

    /// <inheritdoc />
    public void DeleteDirectory(string path)
    {
        if (IsSymbolicLink(path))
        {
            File.Delete(path);
        }
        else
        {
            Directory.Delete(path);
        }
    }

    /// <summary>Copies to a free name; the copy can be replaced by the next build even where the file itself may not be written.</summary>
    private static void Copy(string from, string to)
    {
        // Time of change and mode go with it.
        File.Copy(from, to);
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(to) is var mode && !mode.HasFlag(UnixFileMode.UserWrite))
        {
            File.SetUnixFileMode(to, mode | UnixFileMode.UserWrite);
        }
    }

    private static string Resolve(string path, int depth)
    {
        if (depth > 40)
        {
            throw new IOException("Too many symbolic links.");
        }

        string? parent = Path.GetDirectoryName(path);
        if (parent is null)
        {
            return path;
        }

        string resolved = Path.Join(Resolve(parent, depth), Path.GetFileName(path));
        string? target = new FileInfo(resolved).LinkTarget;
        if (target is not null)
        {
            return Resolve(Path.GetFullPath(target, Path.GetDirectoryName(resolved)!), depth + 1);
        }

        return Path.Exists(resolved) ? resolved : throw new FileNotFoundException(null, resolved);
    }
}
