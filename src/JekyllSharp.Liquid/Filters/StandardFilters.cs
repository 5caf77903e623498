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
    }
}
