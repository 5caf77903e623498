using JekyllSharp.Content;
using JekyllSharp.IO;

namespace JekyllSharp.Reading;

/// <summary>Reads the assets of the theme, as far as the site has none of the same path.</summary>
internal sealed class ThemeAssetsReader(Site site, PageReader pages)
{
    /// <summary>Adds pages and static files of the theme to the site.</summary>
    public void Read()
    {
        if (site.Theme?.Assets is not { } assets)
        {
            return;
        }

        var pagePaths = site.Pages.Select(p => p.RelativePath).ToHashSet(StringComparer.Ordinal);
        var filePaths = site.StaticFiles.Select(f => f.RelativePath).ToHashSet(StringComparer.Ordinal);
        Walk(assets, "assets", pagePaths, filePaths, 0);
    }

    private void Walk(string path, string directory, HashSet<string> pagePaths, HashSet<string> filePaths, int depth)
    {
        foreach (FileSystemEntry entry in site.Files.List(path).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            string full = path + "/" + entry.Name;
            if (entry.IsSymbolicLink)
            {
                continue;
            }

            if (entry.IsDirectory)
            {
                if (depth < 100)
                {
                    Walk(full, directory + "/" + entry.Name, pagePaths, filePaths, depth + 1);
                }
            }
            else if (TextFile.HasHeader(site, full))
            {
                if (pagePaths.Add(directory + "/" + entry.Name))
                {
                    site.Pages.Add(pages.ReadAny(full, directory, entry.Name));
                }
            }
            else if (filePaths.Add("/" + directory + "/" + entry.Name))
            {
                site.StaticFiles.Add(new StaticFile(site, full, "/" + directory, entry.Name));
            }
        }
    }
}
