using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Liquid;

namespace JekyllSharp.Extensibility;

/// <summary>What plugins add to a build.</summary>
public sealed class PluginRegistry
{
    private readonly List<(int Priority, SiteHook Event, Action<Site> Action)> _siteHooks = [];
    private readonly List<Action<Site, IList<string>>> _obsoleteHooks = [];
    private readonly List<(int Priority, string Owner, ContentHook Event, Action<ContentItem> Action)> _contentHooks = [];

    internal PluginRegistry(SiteConfig config, LiquidEnvironmentBuilder liquid)
    {
        Config = config;
        Liquid = liquid;
    }

    /// <summary>The site's configuration.</summary>
    public SiteConfig Config { get; }

    /// <summary>Generators, in the order in which they were added.</summary>
    public IList<IGenerator> Generators { get; } = [];

    /// <summary>Converters, in the order in which they were added.</summary>
    public IList<IConverter> Converters { get; } = [];

    /// <summary>Where tags, blocks and filters are added.</summary>
    public LiquidEnvironmentBuilder Liquid { get; }

    /// <summary>Calls an action at a moment of the build.</summary>
    /// <param name="moment">When.</param>
    /// <param name="action">What.</param>
    /// <param name="priority">The higher runs first; Jekyll's low is 10, normal 20, high 30.</param>
    public void OnSite(SiteHook moment, Action<Site> action, int priority = 20) => _siteHooks.Add((priority, moment, action));

    /// <summary>Calls an action for pages or documents.</summary>
    /// <param name="owner"><c>pages</c>, <c>documents</c>, <c>posts</c> or the label of a collection.</param>
    /// <param name="moment">When.</param>
    /// <param name="action">What.</param>
    /// <param name="priority">The higher runs first; Jekyll's low is 10, normal 20, high 30.</param>
    public void OnContent(string owner, ContentHook moment, Action<ContentItem> action, int priority = 20) =>
        _contentHooks.Add((priority, owner, moment, action));

    /// <summary>
    /// Calls an action before obsolete files are deleted. It gets their paths below the destination; what it removes from
    /// the list is kept.
    /// </summary>
    public void OnObsolete(Action<Site, IList<string>> action) => _obsoleteHooks.Add(action);

    /// <summary>True where a plugin is there that must not be called from several threads.</summary>
    internal bool NeedsOrder { get; set; }

    internal bool HasObsoleteHooks => _obsoleteHooks.Count > 0;

    internal bool HasContentHooks => _contentHooks.Count > 0;

    /// <summary>True where a plugin may still ask for a text, or change it, when everything is rendered.</summary>
    internal bool HasLateHooks =>
        HasContentHooks || HasObsoleteHooks || _siteHooks.Exists(static h => h.Event is SiteHook.PostRender or SiteHook.PostWrite);

    internal void TriggerObsolete(Site site, IList<string> paths)
    {
        foreach (Action<Site, IList<string>> action in _obsoleteHooks)
        {
            action(site, paths);
        }
    }

    internal void Trigger(SiteHook moment, Site site)
    {
        foreach (var hook in _siteHooks.Where(h => h.Event == moment).OrderByDescending(h => h.Priority))
        {
            hook.Action(site);
        }
    }

    internal void Trigger(ContentHook moment, ContentItem item)
    {
        if (_contentHooks.Count == 0)
        {
            return;
        }

        foreach (string owner in item.HookOwners)
        {
            foreach (var hook in _contentHooks.Where(h => h.Event == moment && h.Owner == owner).OrderByDescending(h => h.Priority))
            {
                hook.Action(item);
            }
        }
    }
}
