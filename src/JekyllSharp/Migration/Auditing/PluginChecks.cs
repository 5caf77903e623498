using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Plugins;
using JekyllSharp.Plugins.Equivalents;
using JekyllSharp.Plugins.RubyFiles;
using JekyllSharp.Templating.Mentions;

namespace JekyllSharp.Migration.Auditing;

/// <summary>Looks at the plugins of a site: gems that it lists, Ruby files that it has.</summary>
internal sealed class PluginChecks(AuditSite audit, PluginKnowledge knowledge, IReadOnlyList<string> own)
{
    private readonly Site _site = audit.Site;

    /// <summary>A site whose templates use what only its Ruby files define is not built by GitHub Pages, though it may have its gem.</summary>
    private readonly Lazy<bool> _needsRuby = new(() => audit.RubyPlugins.SelectMany(static f => f.Parts).Any(p => p.Kind switch
    {
        RubyPartKind.Tag or RubyPartKind.Block => audit.MissingTags().ContainsKey(p.Name),
        RubyPartKind.Filter => audit.Environment.FindFilter(p.Name) is null && audit.Uses.Of(p.Name, true).Length > 0,
        _ => false,
    }));

    /// <summary>The gems that the site lists.</summary>
    public IReadOnlyList<PluginUse> Gems()
    {
        var gems = new List<PluginUse>();
        foreach (ListedPlugin listed in ListedPlugins.Of(_site))
        {
            string name = listed.Name;
            (PluginStatus status, string note) = own.Contains(name) ? (PluginStatus.BuiltIn, "A plugin of this build.") : Judge(name);
            gems.Add(new PluginUse(name, status, note,
            [
                .. audit.Mentions.Where(m => knowledge.Adds(name, m))
                    .GroupBy(m => m.Name, StringComparer.Ordinal)
                    .Select(g => (g.Key, g.Count(), g.First().Location)),
            ]));
        }

        return gems;
    }

    /// <summary>GitHub Pages switches plugins on that most sites never touch.</summary>
    private (PluginStatus Status, string Note) Judge(string name)
    {
        (PluginStatus status, string note) = knowledge.Judge(name);
        return (name, status) switch
        {
            ("jekyll-coffeescript", PluginStatus.Unknown) when !audit.Items.Any(i => i.Extension == ".coffee") => (PluginStatus.NotNeeded, "The site has no CoffeeScript."),
            ("jekyll-github-metadata", PluginStatus.Unknown) when !audit.Uses.ReadsGitHub => (PluginStatus.NotNeeded, "The site does not read site.github."),
            _ => (status, note),
        };
    }

    /// <summary>What is missing of the plugins.</summary>
    public IEnumerable<Diagnostic> Run(IReadOnlyList<PluginUse> gems)
    {
        foreach (PluginUse gem in gems)
        {
            if (gem.Status == PluginStatus.Unknown)
            {
                string uses = gem.Uses.Count == 0 ? "" : " Used: " + string.Join(", ", gem.Uses.Select(u => $"{u.Name} ({(u.Times == 1 ? "once, at" : u.Times + " times, first at")} {u.First})")) + ".";
                yield return new Diagnostic
                {
                    Id = DiagnosticIds.PluginUnknown,
                    Severity = DiagnosticSeverity.Warning,
                    Message = $"The plugin '{gem.Name}' is not built in: {(gem.Note.Length > 0 ? gem.Note : "what it adds to the site is missing.")}{uses}",
                    Location = ListedPlugins.Of(_site).FirstOrDefault(p => p.Name == gem.Name)?.Gemfile ?? ConfigPlace.Of(_site, gem.Name),
                };
            }
        }

        AskedPlugins asked = AskedPlugins.Read(_site);
        foreach (RubyPluginFile file in audit.RubyPlugins.Where(f => !own.Contains(f.Path)).Select(asked.WithoutDone).OfType<RubyPluginFile>())
        {
            yield return Ruby(file);
        }

        if (_site.Config.Text("remote_theme") is { } theme && _site.Theme is null && !gems.Any(g => g.Name == "jekyll-remote-theme"))
        {
            yield return new Diagnostic
            {
                Id = AuditIds.RemoteTheme,
                Severity = DiagnosticSeverity.Info,
                Message = $"The remote theme '{theme}' does not count, as in Jekyll: list the plugin jekyll-remote-theme, or remove the line.",
                Location = ConfigPlace.Of(_site, "remote_theme"),
            };
        }
    }

    private Diagnostic Ruby(RubyPluginFile file)
    {
        bool isUnsafe = _site.Profile == CompatibilityProfile.GitHubPages ? !_needsRuby.Value : _site.Config.Safe;
        string adds = file.Parts.Count == 0
            ? "its text does not tell what it adds"
            : "it adds " + string.Join(", ", file.Parts.Select(Describe));
        return new Diagnostic
        {
            Id = AuditIds.RubyPlugin,
            Severity = isUnsafe ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            Message = isUnsafe
                ? $"Ruby is not executed, as GitHub Pages and safe mode do not execute it either: {adds}."
                : $"Ruby is not executed: {adds}. {RubyPluginWords.Advice(file.Parts)} 'jekyllsharp convert --scaffold-plugins' begins it.",
            Location = new SourceLocation(file.Path, file.Parts.Count > 0 ? file.Parts[0].Line : 1, 1),
        };
    }

    private string Describe(RubyPluginPart part)
    {
        string what = part.Kind switch
        {
            RubyPartKind.Tag => $"the tag '{part.Name}'",
            RubyPartKind.Block => $"the block '{part.Name}'",
            RubyPartKind.Filter => $"the filter '{part.Name}'",
            RubyPartKind.Generator => $"the generator {part.Name}",
            RubyPartKind.Converter => $"the converter {part.Name}",
            RubyPartKind.Hook => $"a hook on {part.Name}",
            RubyPartKind.Command => $"the command {part.Name}",
            _ => $"changes to {part.Name}",
        };
        if (part.Kind is not (RubyPartKind.Tag or RubyPartKind.Block or RubyPartKind.Filter))
        {
            return what;
        }

        return $"{what} ({MentionWords.Uses(audit.Uses.Of(part.Name, part.Kind == RubyPartKind.Filter))})";
    }
}
