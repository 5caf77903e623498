using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Templating.Filters;
using JekyllSharp.Templating.Tags;

namespace JekyllSharp.Templating;

/// <summary>Liquid as Jekyll sets it up: its tags, its filters, the site's strictness and zone.</summary>
internal static class JekyllEnvironment
{
    /// <summary>A builder with all that Jekyll has without plugins.</summary>
    public static LiquidEnvironmentBuilder CreateBuilder(Site site)
    {
        var builder = new LiquidEnvironmentBuilder(site.Rules.Liquid)
        {
            ErrorMode = site.Config.Liquid["error_mode"] switch
            {
                "strict" => LiquidErrorMode.Strict,
                "lax" => LiquidErrorMode.Lax,
                _ => LiquidErrorMode.Warn,
            },
            StrictFilters = site.Config.Liquid["strict_filters"] is not (null or false),
            StrictVariables = site.Config.Liquid["strict_variables"] is not (null or false),
            Zone = site.Zone,
            Now = () => site.Time,
        };
        JekyllFilters.Register(builder);
        if (!site.Rules.FiltersReadNumbers)
        {
            Jekyll3Filters.Register(builder);
        }

        return builder
            .AddTag("include", static source => new IncludeTag(source))
            .AddTag("include_relative", static source => new IncludeRelativeTag(source))
            .AddTag("highlight", static source => new HighlightTag(source))
            .AddTag("link", static source => new LinkTag(source))
            .AddTag("post_url", static source => new PostUrlTag(source));
    }
}
