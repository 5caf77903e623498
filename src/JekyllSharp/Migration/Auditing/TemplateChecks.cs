using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Plugins.RubyFiles;
using JekyllSharp.Templating.Mentions;

namespace JekyllSharp.Migration.Auditing;

/// <summary>Looks for tags, filters, includes and layouts that do not exist.</summary>
internal sealed class TemplateChecks(AuditSite audit, PluginKnowledge knowledge)
{
    /// <summary>What ends the message of a tag that is missing.</summary>
    public const string TagFails = "; the build fails.";

    /// <summary>What ends the message of an include that is missing.</summary>
    public const string IncludeFails = "; the build fails where this is reached.";

    /// <summary>What is said instead where a build showed that no page needs it.</summary>
    public const string Unreached = "; nothing that is built reaches it.";

    private const int MostPlaces = 10;

    private readonly Lazy<HashSet<string>> _items = new(() => [.. audit.Items.Select(static i => i.SourcePath).OfType<string>()]);

    /// <summary>What is missing.</summary>
    public IEnumerable<Diagnostic> Run() => Tags().Concat(Filters()).Concat(Includes()).Concat(Layouts());

    private IEnumerable<Diagnostic> Tags()
    {
        IReadOnlyDictionary<string, bool> missing = audit.MissingTags();
        foreach (var uses in audit.Mentions.Where(m => !m.IsFilter && missing.ContainsKey(m.Name)).GroupBy(m => m.Name, StringComparer.Ordinal))
        {
            string near = Origin(uses.First(), Suggestion.For(uses.Key, audit.Environment.TagNames));
            yield return Finding(AuditIds.UnknownTag, DiagnosticSeverity.Error, $"The tag '{uses.Key}' does not exist{TagFails} {Times(uses)}{near}", uses);
        }
    }

    private IEnumerable<Diagnostic> Filters()
    {
        foreach (var uses in audit.Mentions.Where(m => m.IsFilter && audit.Environment.FindFilter(m.Name) is null).GroupBy(m => m.Name, StringComparer.Ordinal))
        {
            yield return Finding(
                AuditIds.UnknownFilter,
                DiagnosticSeverity.Warning,
                $"The filter '{uses.Key}' does not exist; what is before it goes through unchanged. {Times(uses)}{Origin(uses.First(), "")}",
                uses);
        }
    }

    /// <summary>Which Ruby file or gem defines a tag or filter.</summary>
    private string Origin(TemplateMention mention, string otherwise)
    {
        foreach (RubyPluginFile file in audit.RubyPlugins)
        {
            RubyPluginPart? part = file.Parts.FirstOrDefault(p => p.Name == mention.Name
                && (mention.IsFilter ? p.Kind == RubyPartKind.Filter : p.Kind is RubyPartKind.Tag or RubyPartKind.Block));
            if (part is not null)
            {
                return $" {file.Path}({part.Line}) defines it in Ruby: {(part.Equivalent is { } name ? $"enable the built-in '{name}', or " : "")}write it as a plugin in C#.";
            }
        }

        string[] gems = [.. knowledge.GemsWith(mention)];
        string[] builtIn = [.. gems.Where(g => knowledge.Judge(g).Status == PluginStatus.BuiltIn)];
        return builtIn.Length > 0 ? $" The plugin {string.Join(" or ", builtIn)} has it: list it under 'plugins'."
            : gems.Length > 0 ? $" It is a {(mention.IsFilter ? "filter" : "tag")} of {string.Join(" or ", gems)}, which is not built in."
            : otherwise;
    }

    private IEnumerable<Diagnostic> Includes()
    {
        foreach (TemplateMention mention in audit.Mentions)
        {
            if (mention is { IsFilter: false, Name: "include" or "include_cached" or "include_relative" }
                && Name(mention.Markup) is { } name && !Exists(mention, name))
            {
                yield return new Diagnostic
                {
                    Id = DiagnosticIds.IncludeMissing,
                    Severity = DiagnosticSeverity.Warning,
                    Message = name[0] is '"' or '\''
                        ? $"The included file {name} does not exist: Jekyll takes the quotes for a part of the name. Write {name.Trim('"', '\'')}{IncludeFails}"
                        : $"The included file '{name}' does not exist{IncludeFails}",
                    Location = mention.Location,
                };
            }
        }
    }

    private bool Exists(TemplateMention mention, string name)
    {
        Site site = audit.Site;
        if (mention.Name != "include_relative")
        {
            return site.IncludeDirectories.Any(d => site.Files.FileExists(SitePath.Sanitize(d, name)));
        }

        // The file is sought beside the page that is rendered: of an include or a layout, beside each that uses it.
        string file = SitePath.Sanitize(site.Source, mention.Location.Path);
        return !_items.Value.Contains(file) || site.Files.FileExists(SitePath.Sanitize(SitePath.DirectoryName(file), name));
    }

    /// <summary>The name that stands in the tag; null for one that is computed.</summary>
    private static string? Name(string markup)
    {
        string name = markup.Split([' ', '\t', '\n', '\r'], 2)[0];
        return name.Length == 0 || name.Contains("{{", StringComparison.Ordinal) ? null : name;
    }

    private IEnumerable<Diagnostic> Layouts()
    {
        Site site = audit.Site;
        foreach (ContentItem item in audit.Items)
        {
            if (item.LayoutName is { Length: > 0 } name and not ("none" or "null" or "false") && item.IsPlacedInLayout && !site.Layouts.ContainsKey(name))
            {
                yield return Missing(name, site.LocationOf(item, "layout"));
            }
        }

        foreach (Layout layout in site.Layouts.Values)
        {
            if (layout.Data["layout"] is string above and not ("none" or "null" or "") && !site.Layouts.ContainsKey(above))
            {
                yield return Missing(above, new SourceLocation(site.DisplayPath(layout.SourcePath)));
            }
        }
    }

    private Diagnostic Missing(string name, SourceLocation at) => new()
    {
        Id = DiagnosticIds.LayoutMissing,
        Severity = DiagnosticSeverity.Warning,
        Message = $"The layout '{name}' does not exist; the page is written without it.{Suggestion.For(name, audit.Site.Layouts.Keys)}",
        Location = at,
    };

    private static string Times(IEnumerable<TemplateMention> uses)
    {
        int times = uses.Count();
        int files = uses.Select(u => u.Location.Path).Distinct(StringComparer.Ordinal).Count();
        return times == 1 ? "Used once." : $"Used {times} times in {files} file{(files == 1 ? "" : "s")}.";
    }

    private static Diagnostic Finding(string id, DiagnosticSeverity severity, string message, IEnumerable<TemplateMention> uses) => new()
    {
        Id = id,
        Severity = severity,
        Message = message,
        Location = uses.First().Location,
        Related = [.. uses.Skip(1).Take(MostPlaces).Select(u => new RelatedLocation(u.Location, "used here"))],
    };
}
