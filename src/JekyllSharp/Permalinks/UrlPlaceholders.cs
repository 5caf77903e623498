using JekyllSharp.Content;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Permalinks;

/// <summary>The values that a document gives to a permalink template.</summary>
public static class UrlPlaceholders
{
    /// <summary>The value of a placeholder; null where Jekyll has no such placeholder.</summary>
    public static string? Value(Document document, string name) => name switch
    {
        "output_ext" => document.OutputExtension,
        "path" => document.CleanedRelativePath,
        "collection" => document.Collection.Label,
        "name" => Slug.Slugify(document.BasenameWithoutExtension),
        "title" => Slug.Slugify(SlugText(document), SlugMode.Pretty, cased: true),
        "slug" => Slug.Slugify(SlugText(document)),
        "categories" => Categories(document, RubyString.Downcase),
        "slugified_categories" when document.Site.Rules.HasWeekPlaceholders => Categories(document, c => Slug.Slugify(c)),
        "long_month" or "w_year" or "week" or "w_day" or "short_day" or "long_day" when !document.Site.Rules.HasWeekPlaceholders => null,
        _ => DateFormat(name) is { } format ? Strftime.Format(document.Date, format) : null,
    };

    private static string? DateFormat(string name) => name switch
    {
        "year" => "%Y",
        "month" => "%m",
        "day" => "%d",
        "hour" => "%H",
        "minute" => "%M",
        "second" => "%S",
        "i_day" => "%-d",
        "i_month" => "%-m",
        "short_month" => "%b",
        "long_month" => "%B",
        "short_year" => "%y",
        "w_year" => "%G",
        "week" => "%V",
        "w_day" => "%u",
        "short_day" => "%a",
        "long_day" => "%A",
        "y_day" => "%j",
        _ => null,
    };

    private static string SlugText(Document document) =>
        document.Data["slug"] is { } slug ? RubyPlain.ToS(slug) : document.BasenameWithoutExtension;

    private static string Categories(Document document, Func<string, string> map)
    {
        var seen = new List<string>();
        foreach (object? category in RubyPlain.ToArray(document.Data["categories"]))
        {
            string text = map(RubyPlain.ToS(category));
            if (!seen.Contains(text))
            {
                seen.Add(text);
            }
        }

        return string.Join('/', seen);
    }
}
