using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.Data;

/// <summary>
/// What the gem jekyll-data 1.1 does beside Jekyll 4, which reads data and configuration of themes itself: templates see as
/// <c>theme</c> what the configuration has under the theme's name.
/// </summary>
public sealed class DataPlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "jekyll-data";

    /// <inheritdoc />
    public void Register(PluginRegistry registry) =>
        registry.OnSite(SiteHook.AfterInit, static site => site.ThemeIsSettings = true);
}
