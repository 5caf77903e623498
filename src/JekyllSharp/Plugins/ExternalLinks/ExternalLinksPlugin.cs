using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Plugins.Equivalents;

namespace JekyllSharp.Plugins.ExternalLinks;

/// <summary>
/// Marks links to other hosts in finished pages, as a hook in Ruby that many sites have: <c>target</c> and <c>rel</c> are
/// added where a link has none. Own are the host of the site's <c>url</c> and those in <see cref="OwnHosts"/>.
/// </summary>
public sealed class ExternalLinksPlugin : ISitePlugin
{
    /// <summary>The <c>target</c> to add; null for none.</summary>
    public string? Target { get; init; } = "_blank";

    /// <summary>The <c>rel</c> to add; null for none.</summary>
    public string? Rel { get; init; } = "noopener noreferrer";

    /// <summary>Hosts that count as the site's own.</summary>
    public IReadOnlyList<string> OwnHosts { get; init; } = [];

    /// <inheritdoc />
    public string Name => "external-links";

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        var marker = new LinkMarker(this, registry.Config.Text("url"));
        void Mark(ContentItem item)
        {
            if (item.OutputExtension == ".html" && item.Output is { } html)
            {
                item.Output = marker.Mark(html);
            }
        }

        registry.OnContent("pages", ContentHook.PostRender, Mark);
        registry.OnContent("documents", ContentHook.PostRender, Mark);
    }

    internal static ExternalLinksPlugin From(PluginSettings settings) => new()
    {
        Target = settings.Text("target", "_blank"),
        Rel = settings.Text("rel", "noopener noreferrer"),
        OwnHosts = settings.Texts("own_hosts"),
    };
}
