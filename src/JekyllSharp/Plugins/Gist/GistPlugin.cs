using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.Gist;

/// <summary>
/// What the gem jekyll-gist 1.5 does, without the network: the script that shows a gist. The gem also fetches its text for
/// readers without JavaScript; a build that asks the network for each gist is not repeatable.
/// </summary>
public sealed class GistPlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "jekyll-gist";

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Liquid.AddTag("gist", static source => new GistTag(source));
}
