using JekyllSharp.IO;

namespace JekyllSharp.Themes;

/// <summary>A theme: a folder with layouts, includes, stylesheets, assets, data and configuration.</summary>
public sealed class Theme
{
    private readonly ISiteFileSystem _files;

    internal Theme(ISiteFileSystem files, string name, string root, string? version)
    {
        _files = files;
        Name = name;
        Root = root;
        Version = version;
    }

    /// <summary>Name of the gem or folder.</summary>
    public string Name { get; }

    /// <summary>The folder, absolute.</summary>
    public string Root { get; }

    /// <summary>The gem's version; null where unknown.</summary>
    public string? Version { get; }

    /// <summary>What its <c>.gemspec</c> says; null where it has none.</summary>
    public GemSpecification? Specification => field ??= IsRemote ? GemSpecification.OfRepository(_files, Name, Root) : GemSpecification.Find(_files, Name, Root);

    /// <summary>Folder of layouts; null where the theme has none.</summary>
    public string? Layouts => Folder("_layouts");

    /// <summary>Folder of includes; null where the theme has none.</summary>
    public string? Includes => Folder("_includes");

    /// <summary>Folder of stylesheets to import; null where the theme has none.</summary>
    public string? Sass => Folder("_sass");

    /// <summary>Folder of assets; null where the theme has none.</summary>
    public string? Assets => Folder("assets");

    /// <summary>Folder of data files; null where the theme has none.</summary>
    public string? Data => Folder("_data");

    /// <summary>True for a repository that a site names as <c>remote_theme</c>; its configuration does not count.</summary>
    public bool IsRemote { get; internal init; }

    private string? Folder(string name)
    {
        string path = SitePath.Join(Root, name);
        if (!_files.DirectoryExists(path))
        {
            return null;
        }

        // A link that leads out of the theme is not followed.
        string? real = _files.RealPath(path);
        string? realRoot = _files.RealPath(Root);
        return real is not null && realRoot is not null && SitePath.IsBelow(real, realRoot) ? path : null;
    }
}
