using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>Replaces each page that asks for pagination by the pages of its list.</summary>
internal sealed class PaginationV2Generator : IGenerator
{
    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Lowest;

    /// <inheritdoc />
    public void Generate(Site site)
    {
        if (site.Config.Values["autopages"] is DataMap autopages && IsOn(autopages))
        {
            AutoPages.AddTo(site, autopages);
        }

        if (site.Config.Values["pagination"] is not DataMap options || !IsOn(options))
        {
            if (site.Config.Values["paginate"] is not null)
            {
                new Paginate.PaginationGenerator().Generate(site);
            }

            return;
        }

        foreach (Page template in site.Pages.Where(p => IsOn(p["pagination"])).ToArray())
        {
            site.Pages.Remove(template);
            site.Pages.AddRange(new PaginatedList(site, template, new PaginationSettings(options, (DataMap)template["pagination"]!)).Pages());
        }
    }

    private static bool IsOn(object? options) => options is DataMap map && map["enabled"] is not (null or false);
}
