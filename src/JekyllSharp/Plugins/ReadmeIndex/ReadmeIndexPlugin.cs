using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;

namespace JekyllSharp.Plugins.ReadmeIndex;

/// <summary>What the gem jekyll-readme-index 0.3 does: a directory's readme is its index, where it has no other.</summary>
public sealed class ReadmeIndexPlugin : ISitePlugin, IGenerator
{
    /// <inheritdoc />
    public string Name => "jekyll-readme-index";

    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Low;

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Generators.Add(this);

    /// <inheritdoc />
    public void Generate(Site site)
    {
        var options = site.Config.Values["readme_index"] as DataMap;
        if (options?["enabled"] is false)
        {
            return;
        }

        if (options?["with_frontmatter"] is not (null or false))
        {
            foreach (Page page in site.Pages.Where(p => IsReadme(site, p.Basename, p.Extension)).ToArray())
            {
                if (FreeIndex(site, page.RelativePath) is { } url)
                {
                    MoveTo(page, url);
                }
            }
        }

        bool remove = options?["remove_originals"] is not (null or false);
        foreach (StaticFile file in site.StaticFiles.Where(f => IsReadme(site, f.Basename, f.Extension)).ToArray())
        {
            if (FreeIndex(site, file.RelativePath) is { } url)
            {
                Page page = MarkdownPages.From(site, file);
                MoveTo(page, url);
                site.Pages.Add(page);
                if (remove)
                {
                    site.StaticFiles.Remove(file);
                }
            }
        }
    }

    private static void MoveTo(Page page, string url)
    {
        page.Data.Set("permalink", url);
        page.ResetUrl();
    }

    private static bool IsReadme(Site site, string basename, string extension) =>
        basename.Equals("readme", StringComparison.OrdinalIgnoreCase) && MarkdownPages.IsMarkdown(site, extension);

    /// <summary>The URL of the directory's index; null where something has it already.</summary>
    private static string? FreeIndex(Site site, string path)
    {
        string directory = SitePath.DirectoryName(SitePath.Sanitize("/", path));
        string url = directory == "/" ? "/" : directory + "/";
        bool taken = site.Pages.Exists(p => p.Url == url || p.Url == url + "index.html")
            || site.StaticFiles.Exists(f => f.Url == url + "index.html");
        return taken ? null : url;
    }
}
