using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.Plugins.Equivalents;
using JekyllSharp.Plugins.RubyFiles;
using JekyllSharp.Templating;
using JekyllSharp.Themes;

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
        foreach (ListedPlugin listed in InOrder(site, builtIn))
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
                Register(plugin, registry, listed.IsTooLate);
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

    /// <summary>True where a site lists a plugin, and safe mode allows it.</summary>
    public static bool IsLoaded(Site site, string name) =>
        ListedPlugins.Of(site).Any(p => p.Name == name && (!site.Config.Safe || p.Gemfile is not null || site.Config.Strings("whitelist").Contains(name, StringComparer.Ordinal)));

    /// <summary>What the theme needs and what the site lists. What a remote theme needs comes after that which brought the theme.</summary>
    private static List<ListedPlugin> InOrder(Site site, Dictionary<string, ISitePlugin> builtIn)
    {
        ListedPlugin[] listed = [.. ListedPlugins.Of(site)];
        if (site.Theme is not { IsRemote: true } remote)
        {
            return [.. DependenciesOf(site, site.Theme, builtIn), .. listed];
        }

        // Bundler's group is there before Jekyll makes generators and converters. A plugin that the configuration lists, as
        // GitHub Pages lists this one, downloads the theme after that: of what the theme needs only tags, filters and hooks count.
        int own = Array.FindIndex(listed, p => p.Name == "jekyll-remote-theme");
        bool isEarly = own >= 0 && listed[own].Gemfile is not null;
        int at = isEarly ? own + 1 : listed.Length;
        IEnumerable<ListedPlugin> needed = DependenciesOf(site, remote, builtIn).Select(p => p with { IsTooLate = !isEarly });
        IEnumerable<ListedPlugin> replaced = site.ReplacedTheme is { } gem ? DependenciesOf(site, gem, builtIn) : PrimersOf(site);
        return [.. replaced, .. listed[..at], .. needed, .. listed[at..]];
    }

    /// <summary>Jekyll: the gems that a theme needs are switched on with it; those that are not built in say nothing here.</summary>
    private static IEnumerable<ListedPlugin> DependenciesOf(Site site, Theme? theme, Dictionary<string, ISitePlugin> builtIn) =>
        theme?.Specification?.Dependencies.Select(d => d.Key)
            .Where(n => builtIn.ContainsKey(n) && (!site.Config.Safe || site.Config.Strings("whitelist").Contains(n, StringComparer.Ordinal)))
            .Select(static n => new ListedPlugin(n, null)) ?? [];

    /// <summary>Under a remote theme GitHub Pages still has loaded its default theme, and what that needs.</summary>
    private static IEnumerable<ListedPlugin> PrimersOf(Site site) => site.ReplacesPrimer ? GitHubPagesThemes.PluginsOfDefault.Select(static n => new ListedPlugin(n, null)) : [];

    private static void Register(ISitePlugin plugin, PluginRegistry registry, bool isTooLate)
    {
        (int generators, int converters) = (registry.Generators.Count, registry.Converters.Count);
        plugin.Register(registry);
        while (isTooLate && registry.Generators.Count > generators)
        {
            registry.Generators.RemoveAt(generators);
        }

        while (isTooLate && registry.Converters.Count > converters)
        {
            registry.Converters.RemoveAt(converters);
        }
    }
}
