using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>What the gem jekyll-paginate-v2 3.0 does, without its autopages: lists of posts and documents over several pages.</summary>
public sealed class PaginateV2Plugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "jekyll-paginate-v2";

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Generators.Add(new PaginationV2Generator());
}
