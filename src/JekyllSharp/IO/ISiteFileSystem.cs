namespace JekyllSharp.IO;

/// <summary>
/// The files that a build sees. All paths are absolute, with <c>/</c> between names and no <c>.</c> or <c>..</c>.
/// </summary>
public interface ISiteFileSystem
{
    /// <summary>True where a file (or a link to one) is.</summary>
    bool FileExists(string path);

    /// <summary>True where a directory (or a link to one) is.</summary>
    bool DirectoryExists(string path);

    /// <summary>True where another program finds what is here under the same path.</summary>
    bool IsOnDisk(string path) => true;

    /// <summary>True where the path itself is a symbolic link.</summary>
    bool IsSymbolicLink(string path);

    /// <summary>
    /// The names in a directory, in the order in which the file system gives them, because Jekyll's
    /// <c>site.pages</c> keeps that order among pages of one name. Empty where there is no such directory.
    /// </summary>
    IReadOnlyList<FileSystemEntry> List(string directory);

    /// <summary>The whole content of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    byte[] ReadAllBytes(string path);

    /// <summary>Up to <paramref name="count"/> bytes from the start of a file.</summary>
    byte[] ReadPrefix(string path, int count);

    /// <summary>When the file was last changed, in UTC.</summary>
    DateTime LastWriteTimeUtc(string path);

    /// <summary>The path with all symbolic links followed; null where it leads nowhere.</summary>
    string? RealPath(string path);

    /// <summary>Replaces the content of a file; makes missing directories.</summary>
    void WriteAllBytes(string path, ReadOnlySpan<byte> content);

    /// <summary>Copies a file, with its time of change; makes missing directories.</summary>
    void CopyFile(string from, string to);

    /// <summary>
    /// Makes a directory in one that exists. A file system that makes what is missing when a file is written may do nothing.
    /// </summary>
    void CreateDirectory(string path)
    {
    }

    /// <summary>Like <see cref="WriteAllBytes"/>, for a name that was free and in a directory that exists, so that less has to be looked at.</summary>
    void WriteNewFile(string path, ReadOnlySpan<byte> content) => WriteAllBytes(path, content);

    /// <summary>Like <see cref="CopyFile"/>, for a name that was free and in a directory that exists.</summary>
    void CopyNewFile(string from, string to) => CopyFile(from, to);

    /// <summary>Deletes a file or a link.</summary>
    void DeleteFile(string path);

    /// <summary>Deletes a directory that is empty.</summary>
    void DeleteDirectory(string path);
}

/// <summary>A name in a directory.</summary>
/// <param name="Name">The last part of the path.</param>
/// <param name="IsDirectory">True for a directory, or a link to one.</param>
/// <param name="IsSymbolicLink">True for a link.</param>
public readonly record struct FileSystemEntry(string Name, bool IsDirectory, bool IsSymbolicLink);
