using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;

namespace JekyllSharp.Plugins;

/// <summary>The gems that a site wants as plugins: in its <c>Gemfile</c>, then in its configuration.</summary>
internal static class ListedPlugins
{
    private const string Gemfile = "Gemfile";

    /// <summary>All of them, each once.</summary>
    public static IEnumerable<ListedPlugin> Of(Site site)
    {
        // Jekyll: the group of the Gemfile is there before the configuration is read, in safe mode, too.
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (ListedPlugin plugin in OfGemfile(site))
        {
            // The gem of a theme often stands in that group: it is found as a theme.
            if (plugin.Name != site.Config.Values["theme"] as string && names.Add(plugin.Name))
            {
                yield return plugin;
            }
        }

        foreach (string name in site.Config.Strings("plugins"))
        {
            if (names.Add(name))
            {
                yield return new ListedPlugin(name, null);
            }
        }
    }

    /// <summary>True where a site lists a plugin.</summary>
    public static bool Contains(Site site, string name) => Of(site).Any(p => p.Name == name);

    private static IEnumerable<ListedPlugin> OfGemfile(Site site)
    {
        // GitHub builds without Bundler's groups.
        if (site.Profile == CompatibilityProfile.GitHubPages || BundleFolder.Text(site.Files, site.WorkingDirectory, Gemfile) is not { } text)
        {
            return [];
        }

        string path = BundleFolder.DisplayPath(site.Files, site.WorkingDirectory, Gemfile);
        return GemfileReader.Plugins(text).Select(g => new ListedPlugin(g.Name, new SourceLocation(path, g.Line, 1)));
    }
}
