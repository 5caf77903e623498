using System.Text;

namespace JekyllSharp.Permalinks;

/// <summary>Fills the placeholders of a permalink template.</summary>
public static class UrlTemplate
{
    /// <summary>
    /// For documents: each <c>:name</c> is replaced, where a trailing underscore may belong to the text that follows
    /// (<c>:year_:title</c>).
    /// </summary>
    /// <param name="template">The template.</param>
    /// <param name="value">The value of a placeholder: null for an unknown name.</param>
    /// <param name="unknown">The unknown placeholder, where the result is null.</param>
    /// <returns>The clean URL; null where a placeholder is unknown.</returns>
    public static string? Expand(string template, Func<string, string?> value, out string unknown)
    {
        unknown = "";
        var result = new StringBuilder(template.Length * 2);
        int i = 0;
        while (i < template.Length)
        {
            if (template[i] != ':' || i + 1 >= template.Length || !IsNameCharacter(template[i + 1]))
            {
                result.Append(template[i++]);
                continue;
            }

            int end = i + 1;
            while (end < template.Length && IsNameCharacter(template[end]))
            {
                end++;
            }

            string name = template[(i + 1)..end];
            string? found = value(name);
            if (found is null && name.EndsWith('_'))
            {
                name = name[..^1];
                found = value(name);
                end--;
            }

            if (found is null)
            {
                unknown = name;
                return null;
            }

            result.Append(UrlPath.Escape(found));
            i = end;
        }

        return UrlPath.Sanitize(result.ToString());
    }

    /// <summary>
    /// For pages and static files: each placeholder in turn is replaced wherever it stands, even inside a longer name;
    /// unknown ones stay. A null value removes <c>/:name</c>.
    /// </summary>
    public static string Replace(string template, params ReadOnlySpan<(string Name, string? Value)> placeholders)
    {
        foreach ((string name, string? value) in placeholders)
        {
            if (!template.Contains(':', StringComparison.Ordinal))
            {
                break;
            }

            template = value is null
                ? template.Replace("/:" + name, "", StringComparison.Ordinal)
                : template.Replace(":" + name, UrlPath.Escape(value), StringComparison.Ordinal);
        }

        return UrlPath.Sanitize(template);
    }

    private static bool IsNameCharacter(char c) => c is >= 'a' and <= 'z' or '_';
}
