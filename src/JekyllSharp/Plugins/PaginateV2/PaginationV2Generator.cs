using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
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

        var made = new List<Page>();
        foreach (Page template in site.Pages.Where(p => IsOn(p["pagination"])).ToArray())
        {
            site.Pages.Remove(template);
            made.AddRange(new PaginatedList(site, template, new PaginationSettings(options, (DataMap)template["pagination"]!)).Pages());
        }

        site.Pages.AddRange(made);
        if (site.Profile == CompatibilityProfile.Jekyll4)
        {
            ShareBody(site, made);
        }
    }

    // Jekyll 4 keeps parsed templates by path, and all pages of this plugin have the same one: they show the first's body.
    private static void ShareBody(Site site, List<Page> pages)
    {
        Page? first = null;
        var reported = new HashSet<string?>(StringComparer.Ordinal);
        foreach (Page page in pages.Where(static p => p.RendersLiquid))
        {
            first ??= page;
            if (page.Content == first.Content || page.RelativePath != first.RelativePath)
            {
                continue;
            }

            page.Content = first.Content;
            if (page.SourcePath is not null && first.SourcePath is not null && reported.Add(page.SourcePath))
            {
                site.Diagnostics.Warning(
                    DiagnosticIds.PluginMessage,
                    $"Jekyll 4 shows the body of {site.DisplayPath(first.SourcePath)} here, too: it reads one template for all paginated pages. Move the body into a layout.",
                    new SourceLocation(site.DisplayPath(page.SourcePath), page.BodyLine, 1));
            }
        }
    }

    private static bool IsOn(object? options) => options is DataMap map && map["enabled"] is not (null or false);
}
