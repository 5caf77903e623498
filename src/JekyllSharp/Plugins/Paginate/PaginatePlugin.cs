using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.Paginate;

/// <summary>What the gem jekyll-paginate 1.1 does: spreads the list of posts over several pages.</summary>
public sealed class PaginatePlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "jekyll-paginate";

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Generators.Add(new PaginationGenerator());
}
