using JekyllSharp.IO;

namespace JekyllSharp.Migration.Trees;

/// <summary>The files of a built site, wherever they are: a directory, an archive, memory.</summary>
public sealed class SiteTree
{
    private readonly SortedDictionary<string, Func<byte[]>> _files;

    private HashSet<string> _same = [];
    private SiteTree? _sameAs;

    private SiteTree(string name, SortedDictionary<string, Func<byte[]>> files)
    {
        Name = name;
        _files = files;
    }

    /// <summary>Where the files come from, for people.</summary>
    public string Name { get; }

    /// <summary>Paths with <c>/</c> between names and none in front, in ordinal order.</summary>
    public IReadOnlyCollection<string> Paths => _files.Keys;

    /// <summary>Symbolic links of an archive that lead out of it or nowhere, each as <c>path -> target</c>; they are not among the files.</summary>
    public IReadOnlyList<string> DanglingLinks { get; private init; } = [];

    /// <summary>True where there is such a file.</summary>
    public bool Contains(string path) => _files.ContainsKey(path);

    /// <summary>The content of a file.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public byte[] Read(string path) => _files.TryGetValue(path, out Func<byte[]>? read)
        ? read()
        : throw new FileNotFoundException($"{Name} has no such file.", path);

    /// <summary>The content of a file as text; bytes that are not UTF-8 survive.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public string ReadText(string path) => SiteText.Decode(Read(path), out _);

    /// <summary>All files below a directory. <c>.git</c> is left out.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static SiteTree FromDirectory(string directory, ISiteFileSystem? files = null)
    {
        ISiteFileSystem system = files ?? new PhysicalFileSystem();
        string root = SitePath.Normalize(directory);
        if (!system.DirectoryExists(root))
        {
            throw new DirectoryNotFoundException($"There is no directory {root}.");
        }

        var found = new SortedDictionary<string, Func<byte[]>>(StringComparer.Ordinal);
        Collect(system, root, "", found, 0);
        return new SiteTree(root, found);
    }

    /// <summary>Files that are at hand.</summary>
    /// <param name="name">Where they come from.</param>
    /// <param name="files">Content by path.</param>
    public static SiteTree FromFiles(string name, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        var found = new SortedDictionary<string, Func<byte[]>>(StringComparer.Ordinal);
        foreach ((string path, byte[] content) in files)
        {
            found[path] = () => content;
        }

        return new SiteTree(name, found);
    }

    internal SiteTree WithDanglingLinks(IReadOnlyList<string> links) => new(Name, _files) { DanglingLinks = links };

    /// <summary>What a build wrote, on disk or in memory.</summary>
    /// <param name="result">A build that succeeded.</param>
    /// <param name="files">The file system that it wrote to.</param>
    /// <param name="name">Where the files come from, for people.</param>
    public static SiteTree FromBuild(BuildResult result, ISiteFileSystem files, string name = "this build")
    {
        var found = new SortedDictionary<string, Func<byte[]>>(StringComparer.Ordinal);
        foreach (string path in result.Files)
        {
            found[path] = () => files.ReadAllBytes(SitePath.Join(result.Destination, path));
        }

        return new SiteTree(name, found);
    }

    /// <summary>As <see cref="FromBuild(BuildResult, ISiteFileSystem, string)"/>, of a build that was told what to expect.</summary>
    /// <param name="result">A build that succeeded.</param>
    /// <param name="files">The file system that it wrote to.</param>
    /// <param name="expected">What it was expected to write.</param>
    internal static SiteTree FromBuild(BuildResult result, OverlayFileSystem files, SiteTree? expected)
    {
        SiteTree tree = FromBuild(result, files);
        tree._same = expected is null ? [] : [.. result.Files.Where(f => files.IsKnown(SitePath.Join(result.Destination, f)))];
        tree._sameAs = expected;
        return tree;
    }

    /// <summary>True where a file is known to be that of another tree, without a look into it.</summary>
    internal bool IsSame(string path, SiteTree other) => ReferenceEquals(_sameAs, other) && _same.Contains(path);

    /// <summary>How a file is read, where there is one.</summary>
    internal Func<byte[]>? Reader(string path) => _files.GetValueOrDefault(path);

    /// <summary>The file that a web server gives for a URL path: itself, its <c>index.html</c>, or with <c>.html</c>; null for none.</summary>
    /// <param name="urlPath">Decoded, with or without a slash in front.</param>
    public string? Find(string urlPath)
    {
        string path = urlPath.TrimStart('/');
        if (path.Length == 0 || path.EndsWith('/'))
        {
            string index = path + "index.html";
            return Contains(index) ? index : Contains(path + "index.htm") ? path + "index.htm" : null;
        }

        return Contains(path) ? path
            : Contains(path + ".html") ? path + ".html"
            : Contains(path + "/index.html") ? path + "/index.html"
            : null;
    }

    /// <summary>The URL path under which a file is known: <c>about/index.html</c> is <c>/about/</c>.</summary>
    public static string UrlOf(string path) => path == "index.html" ? "/"
        : path.EndsWith("/index.html", StringComparison.Ordinal) ? "/" + path[..^"index.html".Length]
        : "/" + path;

    private static void Collect(ISiteFileSystem system, string directory, string prefix, SortedDictionary<string, Func<byte[]>> found, int depth)
    {
        // A link that leads to one of its parents would never end.
        if (depth > 100)
        {
            return;
        }

        foreach (FileSystemEntry entry in system.List(directory))
        {
            string path = directory + "/" + entry.Name;
            if (!entry.IsDirectory)
            {
                found[prefix + entry.Name] = () => system.ReadAllBytes(path);
            }
            else if (entry.Name != ".git" && !entry.IsSymbolicLink)
            {
                Collect(system, path, prefix + entry.Name + "/", found, depth + 1);
            }
        }
    }
}
