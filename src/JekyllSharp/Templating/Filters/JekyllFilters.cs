using JekyllSharp.Liquid;

namespace JekyllSharp.Templating.Filters;

/// <summary>The filters that Jekyll adds to Liquid's, and its own versions of <c>sort</c>, <c>where</c> and a few others.</summary>
public static class JekyllFilters
{
    /// <summary>Adds them all.</summary>
    public static void Register(LiquidEnvironmentBuilder builder)
    {
        TextFilters.Register(builder);
        JekyllDateFilters.Register(builder);
        UrlFilters.Register(builder);
        GroupingFilters.Register(builder);
        ExpressionFilters.Register(builder);
        ListFilters.Register(builder);
        builder.DeclarePure(
            "markdownify", "smartify", "xml_escape", "cgi_escape", "uri_escape", "slugify", "normalize_whitespace", "number_of_words", "strip_index");
    }
}
