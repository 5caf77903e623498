using System.Collections.Concurrent;
using JekyllSharp.Diagnostics;

namespace JekyllSharp.IO;

/// <summary>
/// The files of a site without the symbolic links that lead out of it, and without those that lead in a circle. What is
/// left out is said once. Paths that are not below one of the guarded roots are not looked at.
/// </summary>
/// <param name="inner">The files.</param>
/// <param name="diagnostics">Where a link that is left out is reported.</param>
internal sealed class LinkGuard(ISiteFileSystem inner, DiagnosticBag diagnostics) : ISiteFileSystem
{
    private readonly ConcurrentDictionary<string, bool> _leftOut = new(StringComparer.Ordinal);
    private (string Path, string Real)[] _roots = [];

    /// <summary>Guards a directory, and lets links in all guarded directories lead into it.</summary>
    public void Add(string root) => _roots = [.. _roots, (root, inner.RealPath(root) ?? root)];

    /// <inheritdoc />
    public IReadOnlyList<FileSystemEntry> List(string directory)
    {
        IReadOnlyList<FileSystemEntry> entries = inner.List(directory);
        if (!entries.Any(static e => e.IsSymbolicLink) || !IsGuarded(directory))
        {
            return entries;
        }

        return [.. entries.Where(e => !e.IsSymbolicLink || !IsLeftOut(directory + "/" + e.Name, e.IsDirectory))];
    }

    /// <inheritdoc />
    public bool IsOnDisk(string path) => inner.IsOnDisk(path);

    /// <inheritdoc />
    public bool FileExists(string path) => inner.FileExists(path);

    /// <inheritdoc />
    public bool DirectoryExists(string path) => inner.DirectoryExists(path);

    /// <inheritdoc />
    public bool IsSymbolicLink(string path) => inner.IsSymbolicLink(path);

    /// <inheritdoc />
    public byte[] ReadAllBytes(string path) => inner.ReadAllBytes(path);

    /// <inheritdoc />
    public byte[] ReadPrefix(string path, int count) => inner.ReadPrefix(path, count);

    /// <inheritdoc />
    public DateTime LastWriteTimeUtc(string path) => inner.LastWriteTimeUtc(path);

    /// <inheritdoc />
    public string? RealPath(string path) => inner.RealPath(path);

    /// <inheritdoc />
    public void WriteAllBytes(string path, ReadOnlySpan<byte> content) => inner.WriteAllBytes(path, content);

    /// <inheritdoc />
    public void CopyFile(string from, string to) => inner.CopyFile(from, to);

    /// <inheritdoc />
    public void CreateDirectory(string path) => inner.CreateDirectory(path);

    /// <inheritdoc />
    public void WriteNewFile(string path, ReadOnlySpan<byte> content) => inner.WriteNewFile(path, content);

    /// <inheritdoc />
    public void CopyNewFile(string from, string to) => inner.CopyNewFile(from, to);

    /// <inheritdoc />
    public void DeleteFile(string path) => inner.DeleteFile(path);

    /// <inheritdoc />
    public void DeleteDirectory(string path) => inner.DeleteDirectory(path);

    private bool IsGuarded(string directory) =>
        Array.Exists(_roots, r => directory == r.Path || SitePath.IsBelow(directory, r.Path));

    private bool IsLeftOut(string path, bool isDirectory) => _leftOut.GetOrAdd(path, p =>
    {
        string? real = inner.RealPath(p);
        if (real is null || !Array.Exists(_roots, r => real == r.Real || SitePath.IsBelow(real, r.Real)))
        {
            Report(p, $"is a symbolic link that leads {(real is null ? "nowhere" : "out of the site")}, and is not read. Copy what it leads to into the site{(real is null ? "" : ", or allow such links")}.");
            return true;
        }

        // A directory that contains the link: whoever follows it comes here again.
        string parent = inner.RealPath(SitePath.DirectoryName(p)) ?? "";
        if (isDirectory && (parent == real || SitePath.IsBelow(parent, real)))
        {
            Report(p, "is a symbolic link to a directory that contains it, and is not followed. Remove the link.");
            return true;
        }

        return false;
    });

    private void Report(string path, string message)
    {
        string name = path;
        foreach ((string root, _) in _roots)
        {
            name = SitePath.IsBelow(path, root) ? SitePath.RelativeTo(path, root) : name;
        }

        diagnostics.Warning(DiagnosticIds.LinkNotFollowed, $"{name} {message}", new SourceLocation(name));
    }
}
