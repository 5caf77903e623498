using System.Collections.Concurrent;
using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.SeoTag;

/// <summary>What the gem jekyll-seo-tag 2.8 does: <c>{% seo %}</c>, the metadata of a page for search engines and networks.</summary>
public sealed class SeoTagPlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "jekyll-seo-tag";

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        var texts = new SeoTexts(new ConcurrentDictionary<string, string>(StringComparer.Ordinal));
        registry.Liquid.AddTag("seo", source => new SeoTag(source, texts));
    }
}
