using JekyllSharp.Content;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>Chooses and sorts the documents of one list.</summary>
internal static class ListSelection
{
    /// <summary>The documents in the order in which they are shown.</summary>
    public static List<Document> Of(Site site, PaginationSettings settings)
    {
        List<Document> all = [.. settings.Collections.SelectMany(n => Source(site, n)).Where(static d => !RubyAccess.IsGiven(d["hidden"]))];
        IEnumerable<Document> chosen = Filtered(all, settings, "category", "categories", everything: "posts");
        chosen = Filtered(chosen, settings, "tag", "tags", everything: null);
        List<Document> list = [.. Filtered(chosen, settings, "locale", "locale", everything: null)];
        if (settings.SortField is { } field)
        {
            string[] path = [.. Split(field, ':').Select(static k => RubyString.Strip(RubyString.Downcase(k)))];
            RubyCompat.StableSort.Sort(list, (a, b) => Compare(Value(a, path), Value(b, path)));
            list.RemoveRange(Math.Max(list.Count - settings.Offset, 0), Math.Min(settings.Offset, list.Count));
            if (settings.SortReverse)
            {
                list.Reverse();
            }
        }

        return list;
    }

    // jekyll-paginate-v2: commas and semicolons in a tag or category separate several.
    /// <summary>The names in the value of a key that holds tags, categories or a locale, with the blanks around them.</summary>
    public static IEnumerable<string> Names(object? value)
    {
        IEnumerable<object?> names = value switch
        {
            null => [],
            string text => text.Split(';', ',', ' ', '\t', '\n', '\r'),
            List<object?> or DataMap => RubyPlain.ToArray(value),
            _ => throw RubyAccess.Wrong("NoMethodError", "tags, categories or locale", value, "a text or a list"),
        };
        return names.SelectMany(static n => Split(RubyPlain.ToS(n), ';', ','));
    }

    /// <summary>Ruby's <c>split</c>: empty parts at the end do not count.</summary>
    public static IEnumerable<string> Split(string text, params char[] separators)
    {
        string[] parts = text.Split(separators);
        int count = parts.Length;
        while (count > 0 && parts[count - 1].Length == 0)
        {
            count--;
        }

        return parts.Take(count);
    }

    private static IEnumerable<Document> Source(Site site, string name)
    {
        IEnumerable<Collection> collections = name == "all" ? site.Collections.Values.Where(static c => c.Label != "posts")
            : site.Collections.TryGetValue(name, out Collection? one) ? [one]
            : [];
        return collections.SelectMany(Listed);
    }

    /// <summary>The gem: a document with a setting of its own for pagination shows a list, and is in none.</summary>
    public static IEnumerable<Document> Listed(Collection collection) =>
        collection.Documents.Where(static d => !d.Data.ContainsKey("pagination"));

    /// <summary>The documents that have all of the words of a filter, each once; all where there is no filter.</summary>
    private static IEnumerable<Document> Filtered(IEnumerable<Document> documents, PaginationSettings settings, string filter, string key, string? everything)
    {
        foreach (string word in settings.Words(filter))
        {
            documents = word == everything ? documents.Distinct() : documents.Distinct().Where(d => Has(d.Data[key], word));
        }

        return documents;
    }

    private static bool Has(object? value, string word) =>
        RubyString.Strip(RubyPlain.ToS(value)).Length > 0 && Names(value).Any(n => RubyString.Strip(RubyString.Downcase(n)) == word);

    private static object? Value(Document document, string[] path)
    {
        object? value = path is ["date", ..] ? document.Date : path.Length == 0 ? document.Data : document.Data[path[0]];
        foreach (string key in path.Skip(1))
        {
            value = value as DataMap is { } map ? map[key]
                : value is null ? null
                : throw RubyAccess.Wrong("NoMethodError", string.Join(':', path), value, "a mapping");
        }

        return value is DataMap ? null : value;
    }

    private static int Compare(object? left, object? right)
    {
        if (left is null || right is null)
        {
            return left is null ? (right is null ? 0 : -1) : 1;
        }

        if (left is string a && right is string b)
        {
            (left, right) = (RubyString.Downcase(a), RubyString.Downcase(b));
        }

        return RubyCompare.Compare(left, right) ?? throw new RubyErrorException(
            "ArgumentError",
            $"The documents of a list cannot be sorted: {RubyPlain.Inspect(left)} and {RubyPlain.Inspect(right)} do not compare. Give the 'sort_field' values of one kind.");
    }
}
