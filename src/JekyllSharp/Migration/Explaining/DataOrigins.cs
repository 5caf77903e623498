using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Migration.Explaining;

/// <summary>Says of each value of an item where it comes from.</summary>
internal static class DataOrigins
{
    private const int Longest = 120;

    /// <summary>The values of an item in their order.</summary>
    public static IReadOnlyList<ExplainedValue> Of(Site site, ContentItem item)
    {
        var values = new List<ExplainedValue>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeyValuePair<object?, object?> pair in item.Data)
        {
            string key = RubyPlain.ToS(pair.Key);
            seen.Add(key);
            values.Add(new ExplainedValue(key, Show(pair.Value), Origin(site, item, key)));
        }

        // Pages look into the defaults when they are asked: such a value is not in their own data.
        foreach (KeyValuePair<object?, object?> pair in site.Defaults.All(item.RelativePath, item.Type))
        {
            string key = RubyPlain.ToS(pair.Key);
            if (seen.Add(key))
            {
                values.Add(new ExplainedValue(key, Show(item[key]), Origin(site, item, key)));
            }
        }

        return values;
    }

    private static string Origin(Site site, ContentItem item, string key)
    {
        SourceLocation at = site.LocationOf(item, key);
        if (item.FrontMatterText is not null && HasKey(item.FrontMatterText, key))
        {
            return $"front matter, line {at.Line}";
        }

        if (site.Defaults.ScopeOf(item.RelativePath, item.Type, key) is { } scope)
        {
            string type = scope.Type is null ? "" : $", type \"{scope.Type}\"";
            return $"defaults in the configuration, path \"{scope.Path}\"{type}";
        }

        return (item, key) switch
        {
            (Document, "date" or "slug" or "ext") => "name of the file",
            (Document, "title") => "name of the file",
            (Document, "categories") => "directories of the file",
            (_, "excerpt") => "first part of the text",
            (Document, "draft") => "directory of drafts",
            (Document, "tags") => "Jekyll, where nothing is said",
            _ => "Jekyll or a plugin",
        };
    }

    private static bool HasKey(string frontMatter, string key) => frontMatter.Split('\n').Any(l =>
        l.StartsWith(key, StringComparison.Ordinal) && l.AsSpan(key.Length).TrimStart().StartsWith(":", StringComparison.Ordinal));

    private static string Show(object? value)
    {
        string text = value is Excerpt excerpt ? excerpt.Content.Trim() : RubyPlain.Inspect(value);
        text = text.ReplaceLineEndings(" ");
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }
}
