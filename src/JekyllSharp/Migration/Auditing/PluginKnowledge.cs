using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid;
using JekyllSharp.Plugins;
using JekyllSharp.Templating;
using JekyllSharp.Templating.Mentions;

namespace JekyllSharp.Migration.Auditing;

/// <summary>What is known of gems: the tags and filters of those that are built in, by asking them; of some others by their documentation.</summary>
internal sealed class PluginKnowledge
{
    private readonly Dictionary<string, (HashSet<string> Tags, HashSet<string> Filters)> _builtIn = new(StringComparer.Ordinal);

    /// <summary>Asks each built-in plugin for what it adds.</summary>
    public PluginKnowledge(Site site)
    {
        LiquidEnvironment core = JekyllEnvironment.CreateBuilder(site).Build();
        foreach (ISitePlugin plugin in BuiltInPlugins.All)
        {
            var registry = new PluginRegistry(site.Config, JekyllEnvironment.CreateBuilder(site));
            plugin.Register(registry);
            LiquidEnvironment more = registry.Liquid.Build();
            _builtIn[plugin.Name] = ([.. more.TagNames.Except(core.TagNames)], [.. more.FilterNames.Except(core.FilterNames)]);
        }
    }

    /// <summary>Whether the work of a gem is done, and what to say about it.</summary>
    public (PluginStatus Status, string Note) Judge(string gem) =>
        _builtIn.ContainsKey(gem) ? (PluginStatus.BuiltIn, "")
        : KnownGems.WithoutOutput.TryGetValue(gem, out string? why) ? (PluginStatus.NotNeeded, why)
        : (PluginStatus.Unknown, KnownGems.Missing.TryGetValue(gem, out KnownGem? known) ? known.Note : "");

    /// <summary>True where a tag or filter is one of the gem's.</summary>
    public bool Adds(string gem, TemplateMention mention) =>
        _builtIn.TryGetValue(gem, out var own) ? (mention.IsFilter ? own.Filters : own.Tags).Contains(mention.Name)
        : KnownGems.Missing.TryGetValue(gem, out KnownGem? other) && (mention.IsFilter ? other.Filters : other.Tags).Contains(mention.Name, StringComparer.Ordinal);

    /// <summary>The gems that have a tag or filter; those that are built in first.</summary>
    public IEnumerable<string> GemsWith(TemplateMention mention) => _builtIn.Keys.Concat(KnownGems.Missing.Keys).Distinct(StringComparer.Ordinal).Where(g => Adds(g, mention));
}
