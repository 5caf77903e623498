using JekyllSharp.Content;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Plugins.Shared;

/// <summary>Who wrote a page, as the feed and the seo tag ask.</summary>
internal static class Authors
{
    /// <summary>The page's <c>author</c>, the first of its <c>authors</c>, or the site's: a name, or a mapping. Null for none.</summary>
    public static object? Of(Site site, ContentItem? item) =>
        Given(item?["author"]) ?? Given((item?["authors"] as List<object?>)?.FirstOrDefault()) ?? Given(site.Config.Values["author"]);

    /// <summary>What the data file <c>authors</c> has under a name; null where that is no entry.</summary>
    public static object? Entry(Site site, object? name) => name is string key ? (site.Data["authors"] as DataMap)?[key] : null;

    private static object? Given(object? value) => value is null or false or "" or List<object?> { Count: 0 } ? null : value;
}
