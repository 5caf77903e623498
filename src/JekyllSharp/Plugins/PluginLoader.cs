using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.Plugins.RubyFiles;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins;

/// <summary>Switches on the plugins that a site lists, and says which of them are missing.</summary>
internal static class PluginLoader
{
    /// <summary>Gems that change nothing in the output, or whose work the core does.</summary>
    private static readonly string[] Silent =
    [
        "jekyll", "jekyll-sass-converter", "jekyll-watch", "webrick", "kramdown", "kramdown-parser-gfm", "rouge", "minima", "jekyll-data",
        "jekyll-remote-theme", "jekyll-commonmark", "jekyll-commonmark-ghpages", "github-pages", "rake", "bundler",
    ];

    /// <summary>Registers the core's tags and filters, the listed plugins, and those of the caller.</summary>
    public static PluginRegistry Load(Site site, IReadOnlyList<ISitePlugin> own)
    {
        SiteConfig config = site.Config;
        var registry = new PluginRegistry(config, JekyllEnvironment.CreateBuilder(site));
        Dictionary<string, ISitePlugin> builtIn = BuiltInPlugins.All.ToDictionary(p => p.Name, StringComparer.Ordinal);
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in ThemeDependencies(site, builtIn).Concat(site.Config.Strings("plugins")))
        {
            if (!loaded.Add(name))
            {
                continue;
            }

            if (config.Safe && !config.Strings("whitelist").Contains(name, StringComparer.Ordinal))
            {
                site.Diagnostics.Warning(
                    DiagnosticIds.PluginNotAllowed,
                    $"The plugin '{name}' is not used: safe mode allows only what 'whitelist' names{(site.Profile == CompatibilityProfile.GitHubPages ? ", and GitHub Pages does not allow this one" : "")}.");
            }
            else if (builtIn.TryGetValue(name, out ISitePlugin? plugin))
            {
                plugin.Register(registry);
            }
            else if (Array.IndexOf(Silent, name) < 0 && !own.Any(p => p.Name == name))
            {
                site.Diagnostics.Warning(
                    DiagnosticIds.PluginUnknown,
                    $"The plugin '{name}' is not built in: what it adds to the site is missing. Remove it from 'plugins', or add a plugin of that name to the build.");
            }
        }

        foreach (ISitePlugin plugin in own)
        {
            plugin.Register(registry);
        }

        ReportRubyFiles(site, own);
        return registry;
    }

    /// <summary>Jekyll: the gems that a theme needs are switched on with it; those that are not built in say nothing here.</summary>
    private static IEnumerable<string> ThemeDependencies(Site site, Dictionary<string, ISitePlugin> builtIn) =>
        site.Theme?.Specification?.Dependencies.Select(d => d.Key)
            .Where(n => builtIn.ContainsKey(n) && (!site.Config.Safe || site.Config.Strings("whitelist").Contains(n, StringComparer.Ordinal))) ?? [];

    /// <summary>A plugin of the caller that is named after a Ruby file does that file's work.</summary>
    private static void ReportRubyFiles(Site site, IReadOnlyList<ISitePlugin> own)
    {
        if (site.Config.Safe)
        {
            return;
        }

        foreach (RubyPluginFile file in RubyPluginReader.Read(site))
        {
            if (own.Any(p => p.Name == file.Path))
            {
                continue;
            }

            string added = RubyPluginWords.Describe(file.Parts);
            site.Diagnostics.Warning(
                DiagnosticIds.RubyPlugin,
                $"Ruby plugins are not executed: {(added.Length > 0 ? added + " of this file" : "what this file adds to the site")} is missing. Write it as a plugin in C#.",
                new SourceLocation(file.Path, 1, 1));
        }
    }
}
