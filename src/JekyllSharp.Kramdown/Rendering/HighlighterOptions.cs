namespace JekyllSharp.Kramdown.Rendering;

/// <summary>Reads <c>syntax_highlighter_opts</c>.</summary>
internal static class HighlighterOptions
{
    /// <summary>The options of one kind of call: the common ones, then those of <c>block</c> or <c>span</c>.</summary>
    public static Dictionary<string, object?> For(IReadOnlyDictionary<string, object?> all, bool block)
    {
        Dictionary<string, object?> result = new(StringComparer.Ordinal);
        foreach ((string key, object? value) in all)
        {
            if (key is not ("block" or "span"))
            {
                result[key] = value;
            }
        }

        if (all.TryGetValue(block ? "block" : "span", out object? own)
            && own is IEnumerable<KeyValuePair<string, object?>> pairs)
        {
            foreach ((string key, object? value) in pairs)
            {
                result[key] = value;
            }
        }

        return result;
    }

    public static bool IsTrue(Dictionary<string, object?> options, string key) =>
        options.TryGetValue(key, out object? value) && value is not (null or false);
}
