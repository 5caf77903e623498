using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>Replaces each page that asks for pagination by the pages of its list.</summary>
internal sealed class PaginationV2Generator : IGenerator
{
    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Lowest;

    /// <inheritdoc />
    public void Generate(Site site)
    {
        DataMap autopages = RubyAccess.Section(site.Config.Values, "autopages");
        if (RubyAccess.IsGiven(autopages["enabled"]))
        {
            AutoPages.AddTo(site, autopages);
        }

        DataMap options = PaginationDefaults.With(site);
        if (site.Config.Values["paginate"] is not null)
        {
            throw new RubyErrorException(
                "ArgumentError",
                "'paginate' is a setting of jekyll-paginate, which jekyll-paginate-v2 refuses since 2018. Remove it, and use 'pagination' with 'enabled: true'.");
        }

        if (!RubyAccess.IsGiven(options["enabled"]))
        {
            return;
        }

        var made = new List<Page>();
        foreach (Page template in site.Pages.Where(static p => IsOn(p["pagination"])).ToArray())
        {
            var settings = new PaginationSettings(options, (DataMap)template["pagination"]!);
            if (settings.Enabled)
            {
                site.Pages.Remove(template);
                made.AddRange(new PaginatedList(site, template, settings).Pages());
            }
        }

        site.Pages.AddRange(made);
        if (site.Profile == CompatibilityProfile.Jekyll4)
        {
            ShareBody(site, made);
        }
    }

    // Jekyll 4 keeps parsed templates by path. All pages of this plugin have one in the source itself, where another page may
    // have it, too: they show the body of the first.
    private static void ShareBody(Site site, List<Page> pages)
    {
        var firsts = new Dictionary<string, Page>(StringComparer.Ordinal);
        foreach (Page page in site.Pages.Where(static p => p.RendersLiquid))
        {
            firsts.TryAdd(page.RelativePath, page);
        }

        var reported = new HashSet<string?>(StringComparer.Ordinal);
        foreach (Page page in pages.Where(static p => p.RendersLiquid))
        {
            Page first = firsts[page.RelativePath];
            if (page.Content == first.Content)
            {
                continue;
            }

            page.Body = new PageBody(first.Content, first.SourcePath ?? first.RelativePath, first.BodyLine);
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
