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

    /// <summary>Words like <c>table</c>, <c>strikethrough</c>, <c>autolink</c>, <c>tasklist</c>.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];

    /// <summary>Headers get ids, as with <c>CommonMarkGhPages</c>.</summary>
    public bool HeaderIds { get; init; }

    /// <summary>What <c>markdown: CommonMarkGhPages</c> does when nothing else is said.</summary>
    public static CommonMarkOptions GhPages { get; } = new()
    {
        Options = ["footnotes"],
        Extensions = ["table", "strikethrough", "autolink", "tasklist"],
        HeaderIds = true,
    };

    /// <summary>Reads the map <c>commonmark</c>; a list or words with commas are taken alike.</summary>
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
        string text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        IEnumerable list => [.. list.Cast<object?>().Select(item => (item?.ToString() ?? "").Trim().TrimStart(':'))],
        _ => [],
    };
}
