using System.Collections;

namespace JekyllSharp.Kramdown;

/// <summary>
/// What <c>commonmark</c> in <c>_config.yml</c> says: the words under <c>options</c> and <c>extensions</c> that the
/// plugins jekyll-commonmark and jekyll-commonmark-ghpages document.
/// </summary>
public sealed record CommonMarkOptions
{
    /// <summary>Words like <c>SMART</c>, <c>FOOTNOTES</c>, <c>HARDBREAKS</c>, <c>UNSAFE</c>; case does not matter.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Words like <c>table</c>, <c>strikethrough</c>, <c>autolink</c>, <c>tasklist</c>, <c>tagfilter</c>.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];

    /// <summary>Headers get ids, as with <c>CommonMarkGhPages</c>.</summary>
    public bool HeaderIds { get; init; }

    /// <summary>Highlights the code of fences; null leaves it escaped. The answer is the inner HTML of a span of code.</summary>
    public KramdownHighlight? Highlight { get; init; }

    /// <summary>What <c>markdown: CommonMarkGhPages</c> does: no option, no extension, but ids.</summary>
    public static CommonMarkOptions GhPages { get; } = new() { HeaderIds = true };

    /// <summary>Reads the map <c>commonmark</c>; what is not a list counts for nothing.</summary>
    public static CommonMarkOptions FromConfig(
        IEnumerable<KeyValuePair<string, object?>> config,
        CommonMarkOptions? defaults = null)
    {
        CommonMarkOptions options = defaults ?? new CommonMarkOptions();
        foreach ((string key, object? value) in config)
        {
            options = key switch
            {
                "options" => options with { Options = Words(value) },
                "extensions" => options with { Extensions = Words(value) },
                _ => options,
            };
        }

        return options;
    }

    internal bool HasOption(string word) => Options.Contains(word, StringComparer.OrdinalIgnoreCase);

    internal bool HasExtension(string word) => Extensions.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static IReadOnlyList<string> Words(object? value) => value switch
    {
        null => [],
        // jekyll-commonmark: words in one text say nothing.
        string => [],
        IEnumerable list => [.. list.Cast<object?>().Select(item => (item?.ToString() ?? "").Trim().TrimStart(':'))],
        _ => [],
    };
}
