using JekyllSharp.Content;
using JekyllSharp.Liquid;

namespace JekyllSharp.Templating;

/// <summary>What tags and filters can reach during a render, through the context's registers.</summary>
public static class RenderState
{
    private const string SiteKey = "site";
    private const string ItemKey = "item";
    private const string TemplatesKey = "templates";
    private const string ExcerptKey = "excerpt";

    /// <summary>The site that is rendering.</summary>
    public static Site Site(this LiquidContext context) => (Site)context.Registers[SiteKey]!;

    /// <summary>The page or document that is rendering; for an excerpt, its owner.</summary>
    public static ContentItem? Item(this LiquidContext context) => context.Registers.GetValueOrDefault(ItemKey) as ContentItem;

    /// <summary>True while the excerpt of <see cref="Item"/> renders.</summary>
    internal static bool IsExcerpt(this LiquidContext context) => context.Registers.ContainsKey(ExcerptKey);

    internal static TemplateLibrary Templates(this LiquidContext context) => (TemplateLibrary)context.Registers[TemplatesKey]!;

    internal static Dictionary<string, object?> Registers(Site site, ContentItem? item, TemplateLibrary templates, bool excerpt = false)
    {
        var registers = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [SiteKey] = site,
            [ItemKey] = item,
            [TemplatesKey] = templates,
        };
        if (excerpt)
        {
            registers[ExcerptKey] = true;
        }

        return registers;
    }
}
