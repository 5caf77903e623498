using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.Plugins.RubyFiles;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Migration.Auditing;

/// <summary>A site that was read, not built, and everything that its templates mention.</summary>
internal sealed class AuditSite
{
    public AuditSite(Site site, LiquidEnvironment environment)
    {
        Site = site;
        Environment = environment;
        var templates = Templates().ToList();
        Mentions = [.. templates.SelectMany(static t => TemplateScan.Find(t.Text, t.Path, t.Line))];
        ReadsGitHub = templates.Exists(static t => t.Text.Contains("site.github", StringComparison.Ordinal));
        RubyPlugins = RubyPluginReader.Read(site);
    }

    public Site Site { get; }

    public LiquidEnvironment Environment { get; }

    /// <summary>The tags and filters of all templates, file by file.</summary>
    public IReadOnlyList<TemplateMention> Mentions { get; }

    public IReadOnlyList<RubyPluginFile> RubyPlugins { get; }

    /// <summary>True where a template reads <c>site.github</c>.</summary>
    public bool ReadsGitHub { get; }

    /// <summary>All pages and documents.</summary>
    public IEnumerable<ContentItem> Items => Site.Pages.Concat<ContentItem>(Site.Collections.Values.SelectMany(c => c.Documents));

    /// <summary>Every text file that the site is made of, by its absolute path.</summary>
    public IEnumerable<string> TextFiles() =>
        Items.Select(i => i.SourcePath).OfType<string>()
            .Concat(Site.Layouts.Values.Select(l => l.SourcePath))
            .Concat(Includes())
            .Where(p => SitePath.IsBelow(p, Site.Source))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The tags that templates use and nobody defines: true for those with a body.</summary>
    public IReadOnlyDictionary<string, bool> MissingTags()
    {
        HashSet<string> known = [.. Environment.TagNames, "else", "elsif", "when", "endraw", "endcomment"];
        HashSet<string> all = [.. Mentions.Where(m => !m.IsFilter).Select(m => m.Name)];
        return all
            .Where(n => !known.Contains(n) && !(n.StartsWith("end", StringComparison.Ordinal) && (known.Contains(n[3..]) || all.Contains(n[3..]))))
            .ToDictionary(n => n, n => all.Contains("end" + n), StringComparer.Ordinal);
    }

    private IEnumerable<(string Text, string Path, int Line)> Templates()
    {
        foreach (ContentItem item in Items)
        {
            if (item.SourcePath is not null && item.RendersLiquid)
            {
                yield return (item.Content, Site.DisplayPath(item.SourcePath), item.BodyLine);
            }
        }

        foreach (Layout layout in Site.Layouts.Values.OrderBy(l => l.SourcePath, StringComparer.Ordinal))
        {
            yield return (layout.Content, Site.DisplayPath(layout.SourcePath), layout.BodyLine);
        }

        foreach (string include in Includes())
        {
            byte[] bytes = Site.Files.ReadAllBytes(include);
            if (!bytes.AsSpan().Contains((byte)0))
            {
                yield return (SiteText.Decode(bytes, out _), Site.DisplayPath(include), 1);
            }
        }
    }

    private IEnumerable<string> Includes() => Site.IncludeDirectories
        .SelectMany(d => Glob.Tree(Site.Files, d, hidden: false).Where(e => !e.IsDirectory).Select(e => SitePath.Join(d, e.Path)));
}
