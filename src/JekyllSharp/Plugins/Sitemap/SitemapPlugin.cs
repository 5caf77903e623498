using JekyllSharp.Content;
using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.Sitemap;

/// <summary>What the gem jekyll-sitemap 1.4 does: <c>sitemap.xml</c>, and <c>robots.txt</c> where the site has none.</summary>
public sealed class SitemapPlugin : ISitePlugin, IGenerator
{
    private static readonly string[] FileExtensions = [".htm", ".html", ".xhtml", ".pdf"];

    /// <inheritdoc />
    public string Name => "jekyll-sitemap";

    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Lowest;

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Generators.Add(this);

    /// <inheritdoc />
    public void Generate(Site site)
    {
        if (!Exists(site, "/sitemap.xml"))
        {
            List<StaticFile> files = [.. site.StaticFiles.Where(f => Array.IndexOf(FileExtensions, f.Extension) >= 0)];
            bool stylesheet = site.Files.FileExists(site.InSource("sitemap.xsl"));
            var page = new Page(site, "", "sitemap.xml") { Generate = context => new SitemapWriter(context).Write(files, stylesheet) };
            page.Data.Set("layout", null);
            page.Data.Set("static_files", files.Cast<object?>().ToList());
            page.Data.Set("xsl", stylesheet);
            site.Pages.Add(page);
        }

        if (!Exists(site, "/robots.txt"))
        {
            var page = new Page(site, "", "robots.txt") { Content = "Sitemap: {{ \"sitemap.xml\" | absolute_url }}\n" };
            page.Data.Set("layout", null);
            site.Pages.Add(page);
        }
    }

    private static bool Exists(Site site, string url) =>
        site.Pages.Exists(p => p.Url == url) || site.StaticFiles.Exists(f => f.Url == url);
}
