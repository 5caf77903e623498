using JekyllSharp.IO;

namespace JekyllSharp.Configuration;

/// <summary>
/// The folder whose <c>Gemfile</c> a site is built with: its own or, as Bundler looks for it, the nearest one above. Folders
/// above the repository that holds the site do not count.
/// </summary>
internal static class BundleFolder
{
    private static readonly string[] Names = ["Gemfile", "Gemfile.lock"];

    /// <summary>The folder; null where there is none.</summary>
    public static string? Of(ISiteFileSystem files, string source)
    {
        string? found = null;
        for (string folder = source; ; folder = SitePath.DirectoryName(folder))
        {
            found ??= Names.Any(n => files.FileExists(SitePath.Join(folder, n))) ? folder : null;
            string git = SitePath.Join(folder, ".git");
            if (found == source || files.DirectoryExists(git) || files.FileExists(git))
            {
                return found;
            }

            if (folder.Length == 0 || SitePath.DirectoryName(folder) == folder)
            {
                return null;
            }
        }
    }

    /// <summary>The text of one of its files; null where there is none.</summary>
    public static string? Text(ISiteFileSystem files, string source, string name) =>
        Of(files, source) is { } folder && SitePath.Join(folder, name) is var path && files.FileExists(path)
            ? SiteText.Decode(files.ReadAllBytes(path), out _)
            : null;

    /// <summary>One of its files as seen from the source, for diagnostics.</summary>
    public static string DisplayPath(ISiteFileSystem files, string source, string name) =>
        Of(files, source) is { } folder ? Path.GetRelativePath(source, SitePath.Join(folder, name)).Replace('\\', '/') : name;
}
