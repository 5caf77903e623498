using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Permalinks;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp.Plugins.RelativeLinks;

/// <summary>What the gem jekyll-relative-links 0.7 does: links to source files in Markdown lead to what they become.</summary>
public sealed class RelativeLinksPlugin : ISitePlugin, IGenerator
{
    /// <inheritdoc />
    public string Name => "jekyll-relative-links";

    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Lowest;

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Generators.Add(this);

    /// <inheritdoc />
    public void Generate(Site site)
    {
        var options = site.Config.Values["relative_links"] as DataMap;
        if (options?["enabled"] is false)
        {
            return;
        }

        ContentItem[] documents = [.. site.Collections.Values.SelectMany(c => c.Documents)];
        Dictionary<string, string> targets = Targets(site, documents);
        string[] excluded = [.. RubyPlain.ToArray(options?["exclude"]).Select(RubyPlain.ToS)];
        IEnumerable<ContentItem> items = options?["collections"] is true ? site.Pages.Concat(documents) : site.Pages;
        foreach (ContentItem item in items)
        {
            if (MarkdownPages.IsMarkdown(site, item.Extension) && !IsExcluded(site, item, excluded))
            {
                string Rewritten(string text) => LinkRewriter.Rewrite(text, path => Resolve(targets, item, path));
                item.Content = Rewritten(item.Content);
                if (item.Data["excerpt"] is Excerpt excerpt)
                {
                    item.Data.Set("excerpt", new Excerpt(item, Rewritten(excerpt.Content)));
                }
            }
        }
    }

    /// <summary>Paths of source files below the site's source, and the URL of what they become. The first of a path counts.</summary>
    private static Dictionary<string, string> Targets(Site site, ContentItem[] documents)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ContentItem item in site.Pages.Concat(documents))
        {
            targets.TryAdd(SourcePath(item), UrlFilters.RelativeTo(site.Config.Text("baseurl"), item.Url));
        }

        foreach (StaticFile file in site.StaticFiles)
        {
            targets.TryAdd(file.RelativePath.TrimStart('/'), UrlFilters.RelativeTo(site.Config.Text("baseurl"), file.Url));
        }

        return targets;
    }

    private static string SourcePath(ContentItem item) => item is Document && item.Site.Config.CollectionsDirectory.Length > 0
        ? SitePath.Join(item.Site.Config.CollectionsDirectory, item.RelativePath)
        : item.RelativePath;

    private static string? Resolve(Dictionary<string, string> targets, ContentItem item, string path)
    {
        string plain = UrlPath.Unescape(path);
        if (plain.StartsWith('/'))
        {
            return targets.GetValueOrDefault(plain[1..]);
        }

        string source = "/" + SourcePath(item);
        return Below(SitePath.DirectoryName(source), plain) is { } full ? targets.GetValueOrDefault(full) : null;
    }

    /// <summary>The joined path without dots; null where it leaves the source.</summary>
    private static string? Below(string directory, string path)
    {
        var parts = new List<string>(directory.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Length > 0 && part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static bool IsExcluded(Site site, ContentItem item, string[] excluded) => Array.Exists(
        excluded,
        pattern => SourcePath(item) is { } path && (path == pattern || SitePath.IsBelow("/" + path, "/" + pattern.Trim('/')) || Fnmatch.IsMatch(pattern, path)));
}
