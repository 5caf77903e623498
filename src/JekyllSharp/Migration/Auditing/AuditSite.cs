using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.Plugins.RubyFiles;
using JekyllSharp.Templating.Mentions;

namespace JekyllSharp.Migration.Auditing;

/// <summary>A site that was read, not built, and everything that its templates mention.</summary>
internal sealed class AuditSite
{
    public AuditSite(Site site, LiquidEnvironment environment)
    {
        Site = site;
        Environment = environment;
        Uses = new SiteMentions(site);
        RubyPlugins = RubyPluginReader.Read(site);
    }

    public Site Site { get; }

    public LiquidEnvironment Environment { get; }

    /// <summary>What the templates mention.</summary>
    public SiteMentions Uses { get; }

    /// <summary>The tags and filters of all templates, file by file.</summary>
    public IReadOnlyList<TemplateMention> Mentions => Uses.All;

    public IReadOnlyList<RubyPluginFile> RubyPlugins { get; }

    /// <summary>All pages and documents.</summary>
    public IEnumerable<ContentItem> Items => Site.Pages.Concat<ContentItem>(Site.Collections.Values.SelectMany(c => c.Documents));

    /// <summary>Every text file that the site is made of, by its absolute path.</summary>
    public IEnumerable<string> TextFiles() =>
        Items.Select(i => i.SourcePath).OfType<string>()
            .Concat(Site.Layouts.Values.Select(l => l.SourcePath))
            .Concat(SiteMentions.Includes(Site))
            .Where(p => SitePath.IsBelow(p, Site.Source))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The tags that templates use and nobody defines: true for those with a body.</summary>
    public IReadOnlyDictionary<string, bool> MissingTags() => Uses.MissingTags(Environment);
}
