using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.RedirectFrom;

/// <summary>What the gem jekyll-redirect-from 0.16 does: pages that send their readers elsewhere, and a list of them.</summary>
public sealed class RedirectFromPlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "jekyll-redirect-from";

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Generators.Add(new RedirectGenerator());
}
