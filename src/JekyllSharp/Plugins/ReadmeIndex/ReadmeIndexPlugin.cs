using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
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
        var options = new PluginOptions(site, "readme_index");
        if (options.AreOff)
        {
            return;
        }

        foreach (StaticFile file in site.StaticFiles.Where(f => IsReadme(site, f.RelativePath)).ToArray())
        {
            if (FreeIndex(site, file.Url) is { } url)
            {
                Page page = MarkdownPages.From(site, file);
                MoveTo(page, url);
                site.Pages.Add(page);
                if (options["remove_originals"] is true)
                {
                    site.StaticFiles.Remove(file);
                }
            }
        }

        foreach (Page page in options["with_frontmatter"] is true ? site.Pages.Where(p => IsReadme(site, "/" + p.Path)).ToArray() : [])
        {
            if (FreeIndex(site, page.Url) is { } url)
            {
                MoveTo(page, url);
            }
        }
    }

    private static void MoveTo(Page page, string url)
    {
        page.Data.Set("permalink", url);
        page.ResetUrl();
    }

    /// <summary>The gem: the name without regard to case, the extension with it.</summary>
    private static bool IsReadme(Site site, string path)
    {
        string extension = SitePath.Extension(path);
        return path.AsSpan(0, path.Length - extension.Length).EndsWith("/readme", StringComparison.OrdinalIgnoreCase)
            && extension == extension.ToLowerInvariant() && MarkdownPages.IsMarkdown(site, extension);
    }

    // The gem: in the root the permalink is of two slashes; the URL that it gives is of one.
    /// <summary>The permalink of the index beside a URL; null where something has it already.</summary>
    private static string? FreeIndex(Site site, string url)
    {
        string parent = SitePath.DirectoryName(url.Length > 1 ? url.TrimEnd('/') : url);
        string directory = parent.EndsWith('/') ? parent : parent + "/";
        bool IsTaken(string other) => other.StartsWith(directory, StringComparison.OrdinalIgnoreCase)
            && other[directory.Length..].ToLowerInvariant() is "" or "index.html" or "index.htm" or "index.xhtml" or "index.xml";
        return site.Pages.Exists(p => IsTaken(p.Url)) || site.StaticFiles.Exists(f => IsTaken(f.Url)) ? null : parent + "/";
    }
}
