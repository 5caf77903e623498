using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Reading;

/// <summary>Reads the layouts of site and theme; the site's win.</summary>
internal sealed class LayoutReader(Site site)
{
    /// <summary>Fills the site's layouts.</summary>
    public void Read()
    {
        ReadFrom(site.InSource(site.Config.Text("layouts_dir") ?? "_layouts"), site.Source, overwrite: true);
        if (site.Theme?.Layouts is { } theme)
        {
            ReadFrom(theme, site.Theme.Root, overwrite: false);
        }
    }

    private void ReadFrom(string directory, string root, bool overwrite)
    {
        var filter = new EntryFilter(site);
        foreach ((string entry, bool isDirectory) in Glob.Tree(site.Files, directory, hidden: false))
        {
            string file = SitePath.FileName(entry);
            if (isDirectory || !file.Contains('.', StringComparison.Ordinal) || !filter.IsRead(entry))
            {
                continue;
            }

            string name = entry[..entry.LastIndexOf('.')];
            if (!overwrite && site.Layouts.ContainsKey(name))
            {
                continue;
            }

            string path = SitePath.Join(directory, entry);
            TextFile text = TextFile.Read(site, path);
            site.Layouts[name] = new Layout(
                name,
                path,
                path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : path,
                text.RequireMap(site, path),
                text.Content,
                text.BodyLine);
        }
    }
}
