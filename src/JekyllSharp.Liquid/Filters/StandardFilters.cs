namespace JekyllSharp.Liquid.Filters;

/// <summary>The filters that every Liquid has.</summary>
internal static class StandardFilters
{
    public static void Register(LiquidEnvironmentBuilder builder)
    {
        StringFilters.Register(builder);
        HtmlFilters.Register(builder);
        ArrayFilters.Register(builder);
        NumberFilters.Register(builder);
        DateFilters.Register(builder);
        builder.DeclarePure(
            "append", "prepend", "upcase", "downcase", "capitalize", "strip", "lstrip", "rstrip", "strip_newlines", "truncate", "truncatewords",
            "slice", "replace", "replace_first", "remove", "remove_first", "escape", "h", "escape_once", "url_encode", "strip_html",
            "newline_to_br", "size");
    }
}
