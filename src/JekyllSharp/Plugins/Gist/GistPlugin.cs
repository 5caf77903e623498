using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Plugins.Gist;

/// <summary>
/// What the gem jekyll-gist 1.5 does, without the network: the script that shows a gist. The gem also fetches its text for
/// readers without JavaScript; a build that asks the network for each gist is not repeatable. A build that has the texts
/// gives them with <see cref="Code"/>.
/// </summary>
/// <example><code>Plugins = [new GistPlugin { Code = (id, file) => texts.GetValueOrDefault(id + "/" + file) }]</code></example>
public sealed class GistPlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "jekyll-gist";

    /// <summary>
    /// Gives the text of a gist's file by the gist's name and the file's (empty for the first), for readers without JavaScript; null where
    /// it is not known. Null, by default, for no such texts.
    /// </summary>
    public Func<string, string, string?>? Code { get; init; }

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        bool isWanted = (registry.Config.Values["gist"] as DataMap)?["noscript"] is not false;
        registry.Liquid.AddTag("gist", source => new GistTag(source, isWanted ? Code : null));
    }
}
