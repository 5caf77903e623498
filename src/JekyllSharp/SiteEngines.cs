using JekyllSharp.Content;
using JekyllSharp.Converting;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid;
using JekyllSharp.Templating;

namespace JekyllSharp;

/// <summary>The template library and the converters of a build.</summary>
internal sealed record SiteEngines(TemplateLibrary Templates)
{
    /// <summary>Adds the built-in converters and those of plugins to the site.</summary>
    public static SiteEngines Create(Site site, PluginRegistry plugins, LiquidEnvironment liquid)
    {
        site.Converters.Add(new MarkdownConverter(site));
        foreach (IConverter converter in plugins.Converters)
        {
            site.Converters.Add(converter);
        }

        return new SiteEngines(new TemplateLibrary(site, liquid));
    }
}
