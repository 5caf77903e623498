using System.Text.RegularExpressions;
using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Permalinks;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.Reading;
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
        var options = new PluginOptions(site, "relative_links");
        if (options.AreOff)
        {
            return;
        }

        // The gem: documents are asked for with the first link, and asking gives a document without a date that of the build.
        var targets = new Lazy<Dictionary<string, string>>(() => Targets(site));
        IReadOnlyList<string> excluded = Excluded(options["exclude"]);
        var filter = new EntryFilter(site);
        foreach (ContentItem item in options["collections"] is true ? site.Pages.Concat(Written(site)) : site.Pages)
        {
            if (MarkdownPages.IsMarkdown(site, item.Extension) && !filter.Matches(excluded, item.RelativePath))
            {
                Rewrite(site, item, targets);
            }
        }
    }

    private static void Rewrite(Site site, ContentItem item, Lazy<Dictionary<string, string>> targets)
    {
        try
        {
            item.Content = LinkRewriter.Rewrite(item.Content, path => Resolve(targets, item, path));
        }
        catch (RegexMatchTimeoutException)
        {
            site.Diagnostics.Warning(
                DiagnosticIds.PluginMessage,
                "jekyll-relative-links: the links of this file are left as they are, since a line of it has brackets beyond measure.",
                site.LocationOf(item));
        }

        if (!RubyAccess.IsGiven(item["excerpt"]))
        {
            return;
        }

        if (item is Page && site.Profile == CompatibilityProfile.Jekyll4)
        {
            site.Diagnostics.Warning(
                DiagnosticIds.PluginMessage,
                "jekyll-relative-links fails in Jekyll 4 on a page with an excerpt. It is kept as it is here. Remove it, or exclude the page under 'relative_links'.",
                site.LocationOf(item, "excerpt"));
            return;
        }

        // The gem: an excerpt is cut anew, even one that the front matter has.
        item.Data.Set("excerpt", new Excerpt(item, ExcerptCutter.Cut(site, item)));
    }

    private static ContentItem[] Written(Site site) => [.. site.Collections.Values.SelectMany(static c => c.Documents).Where(static d => d.IsWritten)];

    private static IReadOnlyList<string> Excluded(object? setting) => setting switch
    {
        null or false => [],
        List<object?> list => [.. list.OfType<string>()],
        DataMap => [],
        _ => throw RubyAccess.Wrong("NoMethodError", "relative_links.exclude", setting, "a list"),
    };

    /// <summary>Paths of source files below the site's source, and the URL of what they become. The first of a path counts.</summary>
    private static Dictionary<string, string> Targets(Site site)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        string? baseUrl = site.Config.Printed("baseurl");
        IEnumerable<(string Path, string Url)> all = site.Pages.Select(static p => (p.RelativePath, p.Url))
            .Concat(site.StaticFiles.Select(static f => (f.RelativePath, f.Url)))
            .Concat(Written(site).Select(static d => (d.RelativePath, d.Url)));
        foreach ((string path, string url) in all)
        {
            string key = path.StartsWith('/') ? path[1..] : path;
            if (!targets.ContainsKey(key))
            {
                targets.Add(key, UrlFilters.RelativeTo(baseUrl, url));
            }
        }

        return targets;
    }

    private static string? Resolve(Lazy<Dictionary<string, string>> targets, ContentItem item, string path)
    {
        if (path.StartsWith('#') || SeoTag.SeoImage.IsAbsolute(path) == true)
        {
            return null;
        }

        bool isRooted = path.StartsWith('/');
        if (isRooted && path.AsSpan(1).StartsWith("/"))
        {
            return null;
        }

        string directory = isRooted ? "/" : SitePath.DirectoryName("/" + item.RelativePath);
        return Below(directory, path) is { } full ? targets.Value.GetValueOrDefault(UrlPath.Unescape(full.Replace('+', ' '))) : null;
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
}
