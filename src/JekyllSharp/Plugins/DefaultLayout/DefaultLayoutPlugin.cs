using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Plugins.Shared;

namespace JekyllSharp.Plugins.DefaultLayout;

/// <summary>What the gem jekyll-default-layout 0.1 does: Markdown pages and posts without layout get one by their kind.</summary>
public sealed class DefaultLayoutPlugin : ISitePlugin, IGenerator
{
    /// <inheritdoc />
    public string Name => "jekyll-default-layout";

    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Lowest;

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Generators.Add(this);

    /// <inheritdoc />
    public void Generate(Site site)
    {
        foreach (ContentItem item in site.Pages.Concat<ContentItem>(site.Posts.Documents))
        {
            if (!MarkdownPages.IsMarkdown(site, item.Extension) || HasLayout(item))
            {
                continue;
            }

            string[] candidates = item is Document ? ["post", "default"]
                : item.Url == "/" ? ["home", "page", "default"]
                : ["page", "default"];

            // jekyll-default-layout: without any of these layouts the key is there all the same, and empty.
            item.Data.Set("layout", Array.Find(candidates, site.Layouts.ContainsKey));
        }
    }

    /// <summary>A layout that is null is a wish for none.</summary>
    private static bool HasLayout(ContentItem item) => item.Data.ContainsKey("layout") || item["layout"] is not null;
}
