using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Liquid;
using JekyllSharp.Plugins.RubyFiles;
using JekyllSharp.Templating.Mentions;

namespace JekyllSharp.Plugins;

/// <summary>Tells which plugins of a site are missing: what they would have done, and which templates depend on it.</summary>
/// <param name="gems">The gems that the site lists and nobody does the work of.</param>
/// <param name="files">The Ruby files that nobody does the work of.</param>
/// <param name="environment">Makes the tags and filters of this build, to find those that are missing.</param>
internal sealed class MissingPlugins(IReadOnlyList<ListedPlugin> gems, IReadOnlyList<RubyPluginFile> files, Func<LiquidEnvironment> environment)
{
    private const int MostPlaces = 10;

    /// <summary>Tells it, once all files are read.</summary>
    public void Report(Site site)
    {
        var mentions = new SiteMentions(site);
        foreach (ListedPlugin gem in gems)
        {
            site.Diagnostics.Add(Gem(gem, mentions));
        }

        foreach (RubyPluginFile file in files)
        {
            site.Diagnostics.Add(File(file, mentions));
        }
    }

    private Diagnostic Gem(ListedPlugin gem, SiteMentions mentions)
    {
        string name = gem.Name;
        KnownGem? known = KnownGems.Missing.GetValueOrDefault(name);
        IEnumerable<TemplateMention> used = known is null
            ? Undefined(mentions)
            : mentions.All.Where(m => (m.IsFilter ? known.Filters : known.Tags).Contains(m.Name, StringComparer.Ordinal));
        TemplateMention[] uses = [.. used];
        string intro = known is null ? " No plugin of this build has " : " It has ";
        return new Diagnostic
        {
            Id = DiagnosticIds.PluginUnknown,
            Severity = DiagnosticSeverity.Warning,
            Message = $"The plugin '{name}' is not built in: {known?.Note ?? "what it adds to the site is missing."}{(uses.Length > 0 ? $"{intro}{List(uses)}." : "")} Remove it from {(gem.Gemfile is null ? "'plugins'" : "the group 'jekyll_plugins' of the Gemfile")}, or add a plugin of that name to the build.",
            Location = gem.Gemfile,
            Related = Places(uses),
        };
    }

    private static Diagnostic File(RubyPluginFile file, SiteMentions mentions)
    {
        string added = RubyPluginWords.Describe(file.Parts);
        RubyPluginPart[] named = [.. file.Parts.Where(p => p.Kind is RubyPartKind.Tag or RubyPartKind.Block or RubyPartKind.Filter)];
        TemplateMention[] uses = [.. named.SelectMany(p => mentions.Of(p.Name, p.Kind == RubyPartKind.Filter))];
        string used = uses.Length > 0 ? $" Templates use {List(uses)}." : named.Length > 0 ? " No template uses it." : "";
        return new Diagnostic
        {
            Id = DiagnosticIds.RubyPlugin,
            Severity = DiagnosticSeverity.Warning,
            Message = $"Ruby plugins are not executed: {(added.Length > 0 ? added + " of this file" : "what this file adds to the site")} is missing.{used} {RubyPluginWords.Advice(file.Parts)}",
            Location = new SourceLocation(file.Path, 1, 1),
            Related = Places(uses),
        };
    }

    /// <summary>The tags and filters that exist nowhere, not even in a Ruby file: those of an unknown plugin are among them.</summary>
    private IEnumerable<TemplateMention> Undefined(SiteMentions mentions)
    {
        LiquidEnvironment known = environment();
        IReadOnlyDictionary<string, bool> tags = mentions.MissingTags(known);
        HashSet<string> ruby = [.. files.SelectMany(f => f.Parts).Select(p => p.Name)];
        return mentions.All.Where(m => !ruby.Contains(m.Name) && (m.IsFilter ? known.FindFilter(m.Name) is null : tags.ContainsKey(m.Name)));
    }

    private static string List(TemplateMention[] uses) => string.Join(
        ", ",
        uses.GroupBy(u => (u.IsFilter, u.Name)).Select(g => $"the {(g.Key.IsFilter ? "filter" : "tag")} '{g.Key.Name}' ({MentionWords.Uses([.. g])})"));

    private static IReadOnlyList<RelatedLocation> Places(TemplateMention[] uses) =>
        [.. uses.Take(MostPlaces).Select(u => new RelatedLocation(u.Location, $"'{u.Name}' is used here"))];
}
