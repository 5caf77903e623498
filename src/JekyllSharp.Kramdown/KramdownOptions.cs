namespace JekyllSharp.Kramdown;

/// <summary>
/// kramdown's options under their own names. The defaults are kramdown's; Jekyll sets others, see
/// <see cref="Jekyll"/>.
/// </summary>
public sealed record KramdownOptions
{
    private static readonly IReadOnlyDictionary<string, object?> NoOptions = new Dictionary<string, object?>();

    /// <summary>The dialect.</summary>
    public KramdownInput Input { get; init; }

    /// <summary>Whose output is produced.</summary>
    public KramdownVersion Version { get; init; }

    /// <summary>Headers without an id get one.</summary>
    public bool AutoIds { get; init; } = true;

    /// <summary>Ids are made from the text without markup.</summary>
    public bool AutoIdStripping { get; init; }

    /// <summary>Put before each id that is made.</summary>
    public string AutoIdPrefix { get; init; } = "";

    /// <summary>Letters outside of ASCII are written in ASCII letters for ids.</summary>
    public bool TransliteratedHeaderIds { get; init; }

    /// <summary>Markdown is read inside of HTML blocks.</summary>
    public bool ParseBlockHtml { get; init; }

    /// <summary>Markdown is read inside of HTML within lines.</summary>
    public bool ParseSpanHtml { get; init; } = true;

    /// <summary>HTML that has a counterpart in Markdown is treated like it.</summary>
    public bool HtmlToNative { get; init; }

    /// <summary>Links that every text may use, by id.</summary>
    public IReadOnlyDictionary<string, LinkDefinition> LinkDefinitions { get; init; } =
        new Dictionary<string, LinkDefinition>();

    /// <summary>Number of the first footnote.</summary>
    public int FootnoteNumber { get; init; } = 1;

    /// <summary>Text of the link back from a footnote; empty for no link.</summary>
    public string FootnoteBacklink { get; init; } = "&#8617;";

    /// <summary>kramdown 2.5: text of a link to a footnote, in which <c>%s</c> stands for its number.</summary>
    public string FootnoteLinkText { get; init; } = "%s";

    /// <summary>The link back goes into the last paragraph, however deep it is.</summary>
    public bool FootnoteBacklinkInline { get; init; }

    /// <summary>Put before the names of footnotes in ids.</summary>
    public string FootnotePrefix { get; init; } = "";

    /// <summary>How references to characters are printed.</summary>
    public EntityOutput EntityOutput { get; init; }

    /// <summary>Header levels in a table of contents.</summary>
    public IReadOnlyList<int> TocLevels { get; init; } = [1, 2, 3, 4, 5, 6];

    /// <summary>Entity names of the left and right single and the left and right double quote.</summary>
    public IReadOnlyList<string> SmartQuotes { get; init; } = ["lsquo", "rsquo", "ldquo", "rdquo"];

    /// <summary>Replacements for <c>mdash</c>, <c>ndash</c>, <c>hellip</c>, <c>laquo</c>, <c>raquo</c> and the two with a blank.</summary>
    public IReadOnlyDictionary<string, string> TypographicSymbols { get; init; } = new Dictionary<string, string>();

    /// <summary>Read and kept; kramdown heeds it where it prints other formats than HTML.</summary>
    public bool RemoveBlockHtmlTags { get; init; } = true;

    /// <summary>Read and kept, like <see cref="RemoveBlockHtmlTags"/>.</summary>
    public bool RemoveSpanHtmlTags { get; init; }

    /// <summary>Added to the level of each header.</summary>
    public int HeaderOffset { get; init; }

    /// <summary><c>rouge</c>, or null for no highlighting; another name gives a warning and no highlighting.</summary>
    public string? SyntaxHighlighter { get; init; } = "rouge";

    /// <summary>Options of the highlighter by key, as read from YAML.</summary>
    public IReadOnlyDictionary<string, object?> SyntaxHighlighterOptions { get; init; } = NoOptions;

    /// <summary><c>mathjax</c>, or null for formulas between dollar signs; another name prints as null does.</summary>
    public string? MathEngine { get; init; } = "mathjax";

    /// <summary>Options of the math engine by key.</summary>
    public IReadOnlyDictionary<string, object?> MathEngineOptions { get; init; } = NoOptions;

    /// <summary>Line breaks between characters of Chinese, Japanese and Korean are dropped.</summary>
    public bool RemoveLineBreaksForCjk { get; init; }

    /// <summary>Options that a text may not set itself.</summary>
    public IReadOnlyList<string> ForbiddenInlineOptions { get; init; } = ["template"];

    /// <summary>GFM: each line break of the source is one of the output. kramdown's default; Jekyll sets false.</summary>
    public bool HardWrap { get; init; } = true;

    /// <summary>GFM: lists, quotes, headers and fences end a paragraph.</summary>
    public bool GfmParagraphEnd { get; init; } = true;

    /// <summary>GFM: dashes, dots and guillemets stay as they are.</summary>
    public bool NoAutoTypographic { get; init; }

    /// <summary>Highlights code; null prints it as kramdown does without a highlighter.</summary>
    public KramdownHighlight? Highlight { get; init; }

    /// <summary>The options that Jekyll gives to kramdown when <c>_config.yml</c> says nothing.</summary>
    public static KramdownOptions Jekyll { get; } = new()
    {
        Input = KramdownInput.Gfm,
        HardWrap = false,
        SyntaxHighlighterOptions = new Dictionary<string, object?>
        {
            ["default_lang"] = "plaintext",
            ["guess_lang"] = true,
        },
    };

    /// <summary>
    /// Reads options in the forms that <c>_config.yml</c> has: <c>"1..6"</c>, lists, words with commas, <c>:symbols</c>,
    /// numbers, booleans and null. Unknown keys are skipped, as kramdown does.
    /// </summary>
    /// <example><code>KramdownOptions.FromConfig(config, KramdownOptions.Jekyll)</code></example>
    public static KramdownOptions FromConfig(
        IEnumerable<KeyValuePair<string, object?>> config,
        KramdownOptions? defaults = null)
    {
        KramdownOptions options = defaults ?? new KramdownOptions();
        foreach ((string key, object? value) in config)
        {
            options = key switch
            {
                // Jekyll: nothing means the site's highlighter, not none.
                "syntax_highlighter" when value is null && defaults is not null => options,
                "syntax_highlighter_opts" => WithHighlighterOptions(options, KramdownOptionsReader.Map(value)),
                "guess_lang" => options with { SyntaxHighlighterOptions = new Dictionary<string, object?>(options.SyntaxHighlighterOptions) { [key] = value } },
                _ => KramdownOptionsReader.Apply(options, key, value),
            };
        }

        return options;
    }

    // Jekyll's defaults for the highlighter stay where the site says nothing.
    private static KramdownOptions WithHighlighterOptions(KramdownOptions options, IReadOnlyDictionary<string, object?> own)
    {
        Dictionary<string, object?> all = new(options.SyntaxHighlighterOptions);
        foreach ((string key, object? value) in own)
        {
            // Jekyll: guess_lang counts one level up only, and nothing is no default language.
            bool jekyllKnowsBetter = all.ContainsKey(key) && (key == "guess_lang" || value is null or false);
            all[key] = jekyllKnowsBetter ? all[key] : value;
        }

        return options with { SyntaxHighlighterOptions = all };
    }
}
