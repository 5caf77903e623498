using System.Collections.Concurrent;
using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.IncludeCache;

/// <summary>What the gem jekyll-include-cache 0.2 does: <c>include_cached</c>, which renders each include once for each set of parameters.</summary>
public sealed class IncludeCachePlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "jekyll-include-cache";

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        var cache = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        registry.Liquid.AddTag("include_cached", source => new IncludeCachedTag(source, cache));
    }
}
