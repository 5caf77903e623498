using System.Text;
using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Plugins.Equivalents;

namespace JekyllSharp.Plugins.LazyImages;

/// <summary>
/// Adds <c>loading="lazy"</c> to the images of finished pages that do not say otherwise, as a hook in Ruby that many sites
/// have: behind <c>&lt;img</c>, before the other attributes.
/// </summary>
public sealed class LazyImagesPlugin : ISitePlugin
{
    private static readonly IReadOnlyList<KeyValuePair<string, string>> Lazy = [KeyValuePair.Create("loading", "lazy")];

    /// <summary>The attributes to add, each where an image has none of its name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; init; } = Lazy;

    /// <inheritdoc />
    public string Name => "lazy-images";

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        registry.OnContent("pages", ContentHook.PostRender, Mark);
        registry.OnContent("documents", ContentHook.PostRender, Mark);
    }

    internal static LazyImagesPlugin From(PluginSettings settings) => new() { Attributes = settings.Map("attributes", Lazy) };

    private void Mark(ContentItem item)
    {
        if (item.OutputExtension == ".html" && item.Output is { } html)
        {
            item.Output = StartTags.Replace(html, "img", Marked);
        }
    }

    private string Marked(string tag)
    {
        const int nameEnd = 4;
        var added = new StringBuilder();
        foreach ((string name, string value) in Attributes)
        {
            if (!StartTags.HasAttribute(tag, name))
            {
                added.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
            }
        }

        return added.Length == 0 ? tag : tag.Insert(nameEnd, added.ToString());
    }
}
