using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.Data;

/// <summary>
/// What the gem jekyll-data 1.1 does: templates see as <c>theme</c> what the configuration has under the theme's name. In
/// Jekyll 3 data and configuration of a theme count by this gem alone; Jekyll 4 reads them itself.
/// </summary>
public sealed class DataPlugin : ISitePlugin
{
    /// <summary>The gem.</summary>
    internal const string GemName = "jekyll-data";

    /// <inheritdoc />
    public string Name => GemName;

    /// <inheritdoc />
    public void Register(PluginRegistry registry) =>
        registry.OnSite(SiteHook.AfterInit, static site => site.ThemeIsSettings = true);
}
