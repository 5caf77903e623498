using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Templating.Mentions;

/// <summary>The tags and filters that the templates of a site mention, found without parsing them.</summary>
internal sealed class SiteMentions
{
    private static readonly string[] PartsOfTags = ["else", "elsif", "when", "endraw", "endcomment"];

    /// <summary>Looks through a site that was read.</summary>
    public SiteMentions(Site site)
    {
        var templates = Templates(site).ToList();
        All = [.. templates.SelectMany(static t => TemplateScan.Find(t.Text, t.Path, t.Line))];
        ReadsGitHub = templates.Exists(static t => t.Text.Contains("site.github", StringComparison.Ordinal));
    }

    /// <summary>All of them, file by file: pages and documents, then layouts, then includes.</summary>
    public IReadOnlyList<TemplateMention> All { get; }

    /// <summary>True where a template reads <c>site.github</c>.</summary>
    public bool ReadsGitHub { get; }

    /// <summary>The uses of a tag or of a filter.</summary>
    public TemplateMention[] Of(string name, bool isFilter) => [.. All.Where(m => m.IsFilter == isFilter && m.Name == name)];

    /// <summary>The tags that nobody defines: true for those with a body.</summary>
    public IReadOnlyDictionary<string, bool> MissingTags(LiquidEnvironment environment)
    {
        HashSet<string> known = [.. environment.TagNames, .. PartsOfTags];
        HashSet<string> all = [.. All.Where(m => !m.IsFilter).Select(m => m.Name)];
        return all
            .Where(n => !known.Contains(n) && !(n.StartsWith("end", StringComparison.Ordinal) && (known.Contains(n[3..]) || all.Contains(n[3..]))))
            .ToDictionary(n => n, n => all.Contains("end" + n), StringComparer.Ordinal);
    }

    /// <summary>The files of all folders of includes.</summary>
    public static IEnumerable<string> Includes(Site site) => site.IncludeDirectories
        .SelectMany(d => Glob.Tree(site.Files, d, hidden: false).Where(e => !e.IsDirectory).Select(e => SitePath.Join(d, e.Path)));

    private static IEnumerable<(string Text, string Path, int Line)> Templates(Site site)
    {
        foreach (ContentItem item in site.Pages.Concat<ContentItem>(site.Collections.Values.SelectMany(c => c.Documents)))
        {
            if (item.SourcePath is not null && item.RendersLiquid)
            {
                yield return (item.Content, site.DisplayPath(item.SourcePath), item.BodyLine);
            }
        }

        foreach (Layout layout in site.Layouts.Values.OrderBy(l => l.SourcePath, StringComparer.Ordinal))
        {
            yield return (layout.Content, site.DisplayPath(layout.SourcePath), layout.BodyLine);
        }

        foreach (string include in Includes(site))
        {
            byte[] bytes = site.Files.ReadAllBytes(include);
            if (!bytes.AsSpan().Contains((byte)0))
            {
                yield return (SiteText.Decode(bytes, out _), site.DisplayPath(include), 1);
            }
        }
    }
}
