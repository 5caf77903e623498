using System.Globalization;

namespace JekyllSharp.Highlighting;

/// <summary>
/// How kramdown's blocks and spans are highlighted: the keys of <c>kramdown.syntax_highlighter_opts</c>. The
/// values here are those that Jekyll sets when the configuration says nothing.
/// </summary>
public sealed record HighlightOptions
{
    /// <summary>Jekyll's defaults.</summary>
    public static readonly HighlightOptions Default = new();

    /// <summary>Class of the <c>pre</c> element.</summary>
    public string CssClass { get; init; } = "highlight";

    /// <summary>Language of code that names none; null leaves such code alone (<c>guess_lang: false</c>).</summary>
    public string? DefaultLang { get; init; } = "plaintext";

    /// <summary>Code is not highlighted at all.</summary>
    public bool Disable { get; init; }

    /// <summary>A table with a gutter of numbers.</summary>
    public bool LineNumbers { get; init; }

    /// <summary>Number of the first line.</summary>
    public int StartLine { get; init; } = 1;

    /// <summary>Whether a block is put into <c>div</c>, <c>pre</c> and <c>code</c>; spans never are.</summary>
    public bool Wrap { get; init; } = true;

    /// <summary>Name of Rouge's formatter; null or <c>HTMLLegacy</c> is the usual one, all others write bare spans.</summary>
    public string? Formatter { get; init; }

    /// <summary>A theme of Rouge, written as <c>style</c> attributes instead of classes.</summary>
    public string? InlineTheme { get; init; }

    /// <summary>Class of the table of a numbered block.</summary>
    public string TableClass { get; init; } = "rouge-table";

    /// <summary>Class of the cell with the numbers.</summary>
    public string GutterClass { get; init; } = "rouge-gutter";

    /// <summary>Class of the cell with the code.</summary>
    public string CodeClass { get; init; } = "rouge-code";

    /// <summary>A C format for a line number, for example <c>%03d</c>.</summary>
    public string LineFormat { get; init; } = "%i";

    /// <summary>What differs for blocks; null for nothing.</summary>
    public HighlightOptions? Block { get; init; }

    /// <summary>What differs for spans; null for nothing.</summary>
    public HighlightOptions? Span { get; init; }

    /// <summary>Lexers of the user by tag or by a name that Rouge does not know; they come before the built-in ones.</summary>
    public IReadOnlyDictionary<string, ILexer> Lexers { get; init; } = new Dictionary<string, ILexer>();

    /// <summary>Is told the tag of a language that Rouge knows and this library does not; each time it is asked for.</summary>
    public Action<string>? OnUnimplementedLexer { get; init; }

    /// <summary>The options that hold for a block.</summary>
    public HighlightOptions ForBlock => Block ?? this;

    /// <summary>The options that hold for a span of code in text.</summary>
    public HighlightOptions ForSpan => Span ?? this;

    /// <summary>
    /// Reads <c>syntax_highlighter_opts</c>. Values are strings, booleans, integers, null or key-value lists; unknown
    /// keys and nulls say nothing, as for Rouge. A null <c>default_lang</c> is a value if it comes after
    /// <c>guess_lang: false</c>.
    /// </summary>
    public static HighlightOptions FromConfig(IEnumerable<KeyValuePair<string, object?>> syntaxHighlighterOpts)
    {
        List<KeyValuePair<string, object?>> pairs = [.. syntaxHighlighterOpts];
        HighlightOptions options = Apply(Default, pairs);
        return options with { Block = Part(options, pairs, "block"), Span = Part(options, pairs, "span") };
    }

    private static HighlightOptions? Part(HighlightOptions whole, List<KeyValuePair<string, object?>> pairs, string key) =>
        pairs.FindLast(p => p.Key == key).Value is IEnumerable<KeyValuePair<string, object?>> part ? Apply(whole, part) : null;

    private static HighlightOptions Apply(HighlightOptions options, IEnumerable<KeyValuePair<string, object?>> pairs)
    {
        foreach ((string key, object? value) in pairs)
        {
            if (value is not null)
            {
                options = Apply(options, key, value);
            }
        }

        return options;
    }

    private static HighlightOptions Apply(HighlightOptions o, string key, object value) => key switch
    {
        "css_class" => o with { CssClass = Text(value) },
        "default_lang" => o with { DefaultLang = Text(value) },
        "disable" => o with { Disable = Truth(value) },
        "line_numbers" => o with { LineNumbers = Truth(value) },
        "start_line" => o with { StartLine = Integer(value) },
        "wrap" => o with { Wrap = Truth(value) },
        "formatter" => o with { Formatter = Text(value) },
        "inline_theme" => o with { InlineTheme = Text(value) },
        "table_class" => o with { TableClass = Text(value) },
        "gutter_class" => o with { GutterClass = Text(value) },
        "code_class" => o with { CodeClass = Text(value) },
        "line_format" => o with { LineFormat = Text(value) },
        _ => o,
    };

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    // Ruby: everything but nil and false is true.
    private static bool Truth(object value) => value is not false;

    private static int Integer(object value) =>
        int.TryParse(Text(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : 1;
}
