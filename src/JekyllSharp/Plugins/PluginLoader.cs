using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.Plugins.Equivalents;
using JekyllSharp.Plugins.RubyFiles;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins;

/// <summary>Switches on the plugins that a site lists, and says which of them are missing.</summary>
internal static class PluginLoader
{
    /// <summary>Registers the core's tags and filters, the listed plugins, and those of the caller.</summary>
    public static PluginRegistry Load(Site site, IReadOnlyList<ISitePlugin> own)
    {
        SiteConfig config = site.Config;
        var registry = new PluginRegistry(config, JekyllEnvironment.CreateBuilder(site));
        Dictionary<string, ISitePlugin> builtIn = BuiltInPlugins.All.ToDictionary(p => p.Name, StringComparer.Ordinal);
        AskedPlugins asked = AskedPlugins.Read(site);
        asked.Plugins.ForEach(p => p.Register(registry));
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        var unknown = new List<ListedPlugin>();
        foreach (ListedPlugin listed in ThemeDependencies(site, builtIn).Select(n => new ListedPlugin(n, null)).Concat(ListedPlugins.Of(site)))
        {
            string name = listed.Name;
            if (!loaded.Add(name))
            {
                continue;
            }

            if (config.Safe && listed.Gemfile is null && !config.Strings("whitelist").Contains(name, StringComparer.Ordinal))
            {
                site.Diagnostics.Warning(
                    DiagnosticIds.PluginNotAllowed,
                    $"The plugin '{name}' is not used: safe mode allows only what 'whitelist' names{(site.Profile == CompatibilityProfile.GitHubPages ? ", and GitHub Pages does not allow this one" : "")}.");
            }
            else if (builtIn.TryGetValue(name, out ISitePlugin? plugin))
            {
                plugin.Register(registry);
            }
            else if (!KnownGems.WithoutOutput.ContainsKey(name) && !own.Any(p => p.Name == name))
            {
                unknown.Add(listed);
            }
        }

        foreach (ISitePlugin plugin in own)
        {
            registry.NeedsOrder |= !plugin.IsThreadSafe;
            plugin.Register(registry);
        }

        // A plugin of the caller that is named after a Ruby file does that file's work.
        RubyPluginFile[] ruby = config.Safe ? [] : [.. RubyPluginReader.Read(site).Where(f => !own.Any(p => p.Name == f.Path)).Select(asked.WithoutDone).OfType<RubyPluginFile>()];
        if (unknown.Count > 0 || ruby.Length > 0)
        {
            registry.OnSite(SiteHook.PostRead, new MissingPlugins(unknown, ruby, registry.Liquid.Build).Report, priority: int.MaxValue);
        }

        return registry;
    }

    /// <summary>Jekyll: the gems that a theme needs are switched on with it; those that are not built in say nothing here.</summary>
    private static IEnumerable<string> ThemeDependencies(Site site, Dictionary<string, ISitePlugin> builtIn) =>
        site.Theme?.Specification?.Dependencies.Select(d => d.Key)
            .Where(n => builtIn.ContainsKey(n) && (!site.Config.Safe || site.Config.Strings("whitelist").Contains(n, StringComparer.Ordinal))) ?? [];
}
