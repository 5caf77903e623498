using JekyllSharp.Content;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>Chooses and sorts the documents of one list.</summary>
internal static class ListSelection
{
    /// <summary>The documents in the order in which they are shown.</summary>
    public static List<Document> Of(Site site, PaginationSettings settings)
    {
        IEnumerable<Document> all = Source(site, settings.Collections)
            .Where(d => d["hidden"] is null or false)
            .Where(d => Has(d, settings.Words("category"), "category", "categories", everything: "posts"))
            .Where(d => Has(d, settings.Words("tag"), "tag", "tags", everything: null))
            .Where(d => HasLocale(d, settings.Words("locale")));

        // jekyll-paginate-v2: the offset counts from the newest, whatever the list is sorted by.
        List<Document> chosen = [.. all.SkipLast(settings.Offset)];
        string[] path = settings.SortField.Split(':', StringSplitOptions.TrimEntries);
        StableSort.Sort(chosen, (a, b) => Compare(Value(a, path), Value(b, path)));
        if (settings.SortReverse)
        {
            chosen.Reverse();
        }

        return chosen;
    }

    // jekyll-paginate-v2: commas and semicolons in a tag or category separate several.
    /// <summary>The names in the values of tags or categories, with the blanks around them.</summary>
    public static IEnumerable<string> Names(IEnumerable<object?> values) =>
        values.SelectMany(static v => RubyPlain.ToS(v).Split([',', ';'], StringSplitOptions.RemoveEmptyEntries)).Where(static n => n.AsSpan().Trim().Length > 0);

    private static IEnumerable<Document> Source(Site site, IReadOnlyList<string> names)
    {
        IEnumerable<Collection> collections = names.Contains("all")
            ? site.Collections.Values.Where(c => c.Label != "posts")
            : (names.Count == 0 ? ["posts"] : names)
                .Select(n => site.Collections.Values.FirstOrDefault(c => c.Label.Equals(n, StringComparison.OrdinalIgnoreCase)))
                .OfType<Collection>();
        return collections.SelectMany(static c => c.Documents);
    }

    private static bool Has(Document document, IReadOnlyList<string> wanted, string singular, string plural, string? everything)
    {
        if (wanted.Count == 0 || (wanted.Count == 1 && wanted[0] == everything))
        {
            return true;
        }

        HashSet<string> own = [.. Names(RubyPlain.ToArray(document[plural]).Concat(RubyPlain.ToArray(document[singular]))).Select(static n => n.Trim().ToLowerInvariant())];
        return wanted.All(own.Contains);
    }

    /// <summary>Documents without a locale are in no language.</summary>
    private static bool HasLocale(Document document, IReadOnlyList<string> wanted) =>
        wanted.Count == 0 || (document["locale"] is { } locale && wanted.Contains(RubyPlain.ToS(locale).ToLowerInvariant()));

    private static object? Value(Document document, string[] path)
    {
        object? value = path[0] == "date" ? document.Date : document[path[0]];
        foreach (string key in path.Skip(1))
        {
            value = (value as DataMap)?[key];
        }

        return value switch { string text => text.ToLowerInvariant(), DataMap => null, _ => value };
    }

    /// <summary>Values that do not compare, and missing ones, are ordered by their text.</summary>
    private static int Compare(object? left, object? right) =>
        left is not null && right is not null && RubyCompare.Compare(left, right) is { } order
            ? order
            : string.CompareOrdinal(RubyPlain.ToS(left), RubyPlain.ToS(right));
}
