using JekyllSharp.IO;

namespace JekyllSharp.Cli.Environments;

/// <summary>The repository that a site is in.</summary>
internal static class SiteRepository
{
    /// <summary>The root of the repository; the site itself where it is in none.</summary>
    public static string RootOf(string source)
    {
        for (string? folder = SitePath.Normalize(source); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            // In a second work tree .git is a file.
            if (Path.Exists(Path.Join(folder, ".git")))
            {
                return folder;
            }
        }

        return source;
    }

    /// <summary>The folder of the site in its repository, as <c>docs</c>; empty for the root.</summary>
    public static string FolderOf(string source)
    {
        string site = SitePath.Normalize(source);
        string root = SitePath.Normalize(RootOf(source));
        return site == root ? "" : SitePath.RelativeTo(site, root);
    }
}
