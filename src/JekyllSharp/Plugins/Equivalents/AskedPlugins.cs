using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.RubyFiles;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.Equivalents;

/// <summary>
/// The equivalents that a site asks for, with <c>jekyllsharp: {plugins: [name]}</c> or <c>jekyllsharp: {plugins: {name: {setting: …}}}</c>
/// in its configuration. Ruby's Jekyll does not read that key.
/// </summary>
internal sealed class AskedPlugins
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _replaced = new(StringComparer.Ordinal);

    /// <summary>The plugins, in the order in which the site names them.</summary>
    public List<ISitePlugin> Plugins { get; } = [];

    /// <summary>True where one of them reads the history of files.</summary>
    public bool NeedHistory => Plugins.Exists(static p => p is PostsLastmod.PostsLastmodPlugin);

    /// <summary>Reads what a site asks for.</summary>
    public static AskedPlugins Read(Site site)
    {
        var asked = new AskedPlugins();
        foreach ((string name, DataMap settings) in Entries((site.Config.Values["jekyllsharp"] as DataMap)?["plugins"]))
        {
            if (RubyEquivalents.All.FirstOrDefault(e => e.Name == name) is { } equivalent)
            {
                asked.Add(site, equivalent, settings);
            }
            else
            {
                site.Diagnostics.Warning(
                    DiagnosticIds.PluginUnknown,
                    $"There is no built-in plugin '{name}' that 'jekyllsharp: plugins' could switch on; there are {string.Join(", ", RubyEquivalents.All.Select(e => e.Name))}.");
            }
        }

        return asked;
    }

    /// <summary>A Ruby file without what is done in its place; null where nothing is left.</summary>
    public RubyPluginFile? WithoutDone(RubyPluginFile file)
    {
        if (_replaced.Contains(file.Path))
        {
            return null;
        }

        RubyPluginPart[] left = [.. file.Parts.Where(p => p.Equivalent is not { } name || !_names.Contains(name))];
        return left.Length == file.Parts.Count ? file : left.Length > 0 ? file with { Parts = left } : null;
    }

    private void Add(Site site, RubyEquivalent equivalent, DataMap values)
    {
        var settings = new PluginSettings(equivalent.Name, values);
        _replaced.UnionWith(settings.Texts("replaces"));
        _names.Add(equivalent.Name);
        Plugins.Add(equivalent.Create(settings));
        settings.WarnOfOthers(site.Diagnostics);
    }

    private static IEnumerable<(string Name, DataMap Settings)> Entries(object? plugins) => plugins switch
    {
        DataMap map => map.Where(p => p.Value is not false).Select(p => (RubyPlain.ToS(p.Key), p.Value as DataMap ?? new DataMap())),
        null or false => [],
        _ => RubyPlain.ToArray(plugins).Select(p => (RubyPlain.ToS(p), new DataMap())),
    };
}
