namespace JekyllSharp.Permalinks;

/// <summary>The named permalink styles.</summary>
public static class PermalinkStyle
{
    /// <summary>The template of a named style for posts; any other text is a template itself.</summary>
    public static string Template(string style) => style switch
    {
        "none" => "/:categories/:title:output_ext",
        "date" => "/:categories/:year/:month/:day/:title:output_ext",
        "ordinal" => "/:categories/:year/:y_day/:title:output_ext",
        "pretty" => "/:categories/:year/:month/:day/:title/",
        "weekdate" => "/:categories/:year/W:week/:short_day/:title:output_ext",
        _ => style,
    };

    /// <summary>
    /// A template for pages and collections: what the site's style says about the end of URLs is appended.
    /// </summary>
    public static string AddSuffix(string template, string style) => style switch
    {
        "pretty" => template + "/",
        "date" or "ordinal" or "none" => template + ":output_ext",
        _ when style.EndsWith('/') => template + "/",
        _ when style.EndsWith(":output_ext", StringComparison.Ordinal) => template + ":output_ext",
        _ => template,
    };
}
