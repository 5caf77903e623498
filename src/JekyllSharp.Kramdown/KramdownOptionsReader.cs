using System.Collections;
using System.Globalization;

namespace JekyllSharp.Kramdown;

/// <summary>Turns a key and a value of any shape into an option.</summary>
internal static class KramdownOptionsReader
{
    private const string Known =
        " template auto_ids auto_id_stripping auto_id_prefix transliterated_header_ids parse_block_html parse_span_html "
        + "html_to_native link_defs footnote_nr entity_output toc_levels line_width latex_headers smart_quotes "
        + "typographic_symbols remove_block_html_tags remove_span_html_tags header_offset syntax_highlighter "
        + "syntax_highlighter_opts math_engine math_engine_opts footnote_backlink footnote_backlink_inline "
        + "footnote_prefix footnote_link_text remove_line_breaks_for_cjk forbidden_inline_options list_indent hard_wrap gfm_quirks ";

    /// <summary>kramdown refuses a text without a place for the number; here the default stays.</summary>
    private static string LinkText(object? value, string otherwise) =>
        Text(value) is { } text && text.Contains("%s", StringComparison.Ordinal) ? text : otherwise;

    public static bool IsKnown(string key) => Known.Contains(" " + key + " ", StringComparison.Ordinal);

    public static KramdownOptions Apply(KramdownOptions o, string key, object? value) => key switch
    {
        "input" => o with { Input = IsGfm(value) ? KramdownInput.Gfm : KramdownInput.Kramdown },
        "auto_ids" => o with { AutoIds = Bool(value) },
        "auto_id_stripping" => o with { AutoIdStripping = Bool(value) },
        "auto_id_prefix" => o with { AutoIdPrefix = Text(value) },
        "transliterated_header_ids" => o with { TransliteratedHeaderIds = Bool(value) },
        "parse_block_html" => o with { ParseBlockHtml = Bool(value) },
        "parse_span_html" => o with { ParseSpanHtml = Bool(value) },
        "html_to_native" => o with { HtmlToNative = Bool(value) },
        "link_defs" => o with { LinkDefinitions = Links(value) },
        "footnote_nr" => o with { FootnoteNumber = Number(value, o.FootnoteNumber) },
        "footnote_backlink" => o with { FootnoteBacklink = Text(value) },
        "footnote_backlink_inline" => o with { FootnoteBacklinkInline = Bool(value) },
        "footnote_link_text" => o with { FootnoteLinkText = LinkText(value, o.FootnoteLinkText) },
        "footnote_prefix" => o with { FootnotePrefix = Text(value) },
        "entity_output" => o with { EntityOutput = Output(value) },
        "toc_levels" => o with { TocLevels = Levels(value, o.TocLevels) },
        "smart_quotes" => o with { SmartQuotes = Quotes(value, o.SmartQuotes) },
        "typographic_symbols" => o with { TypographicSymbols = Symbols(value) },
        "remove_block_html_tags" => o with { RemoveBlockHtmlTags = Bool(value) },
        "remove_span_html_tags" => o with { RemoveSpanHtmlTags = Bool(value) },
        "header_offset" => o with { HeaderOffset = Number(value, o.HeaderOffset) },
        "syntax_highlighter" => o with { SyntaxHighlighter = Name(value) },
        "syntax_highlighter_opts" => o with { SyntaxHighlighterOptions = Map(value) },
        "math_engine" => o with { MathEngine = Name(value) },
        "math_engine_opts" => o with { MathEngineOptions = Map(value) },
        "remove_line_breaks_for_cjk" => o with { RemoveLineBreaksForCjk = Bool(value) },
        "forbidden_inline_options" => o with { ForbiddenInlineOptions = [.. Words(value)] },
        "hard_wrap" => o with { HardWrap = Bool(value) },
        "gfm_quirks" => WithQuirks(o, value),
        _ => o,
    };

    private static bool IsGfm(object? value) => Name(value)?.Equals("GFM", StringComparison.OrdinalIgnoreCase) == true;

    private static string Text(object? value) => value switch
    {
        null => "",
        bool b => b ? "true" : "false",
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // kramdown: a symbol, a word with a colon before it, or nothing.
    private static string? Name(object? value)
    {
        string name = Text(value).Trim().TrimStart(':');
        return name.Length == 0 || name is "nil" or "null" or "false" ? null : name;
    }

    private static bool Bool(object? value) => value switch
    {
        bool b => b,
        _ => Text(value).Trim() is not ("" or "no" or "false"),
    };

    private static int Number(object? value, int fallback) =>
        int.TryParse(Text(value).Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : fallback;

    private static EntityOutput Output(object? value) => Name(value) switch
    {
        "as_input" => EntityOutput.AsInput,
        "numeric" => EntityOutput.Numeric,
        "symbolic" => EntityOutput.Symbolic,
        _ => EntityOutput.AsChar,
    };

    private static IReadOnlyList<int> Levels(object? value, IReadOnlyList<int> fallback)
    {
        string text = value is IEnumerable and not string ? string.Join(',', Words(value)) : Text(value);
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        List<int> levels = [];
        if (dots > 0)
        {
            int from = Number(text[..dots], 1);
            int to = Number(text[dots..].TrimStart('.'), 6);
            to -= text.Contains("...", StringComparison.Ordinal) ? 1 : 0;
            for (int level = Math.Max(from, 1); level <= Math.Min(to, 6); level++)
            {
                levels.Add(level);
            }
        }
        else
        {
            levels.AddRange(text.Split(',').Select(part => Number(part, 0)).Where(level => level is >= 1 and <= 6));
        }

        return levels.Count == 0 ? fallback : levels;
    }

    private static IReadOnlyList<string> Quotes(object? value, IReadOnlyList<string> fallback)
    {
        List<string> names = [.. Words(value)];
        return names.Count == 4 ? names : fallback;
    }

    private static IEnumerable<string> Words(object? value) => value switch
    {
        null => [],
        string s => s.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        IEnumerable list => list.Cast<object?>().Select(item => Text(item).Trim().TrimStart(':')),
        _ => [Text(value)],
    };

    public static IReadOnlyDictionary<string, object?> Map(object? value)
    {
        Dictionary<string, object?> map = new(StringComparer.Ordinal);
        foreach ((string key, object? item) in Pairs(value))
        {
            map[key.TrimStart(':')] = item is string or not IEnumerable ? item : Map(item) is { Count: > 0 } inner ? inner : item;
        }

        return map;
    }

    private static IEnumerable<KeyValuePair<string, object?>> Pairs(object? value) => value switch
    {
        IEnumerable<KeyValuePair<string, object?>> pairs => pairs,
        IDictionary dictionary => dictionary.Keys.Cast<object>()
            .Select(key => new KeyValuePair<string, object?>(Text(key), dictionary[key])),
        string text => InlinePairs(text),
        _ => [],
    };

    /// <summary>The form <c>{key: value, key: value}</c> that <c>{::options}</c> uses.</summary>
    private static IEnumerable<KeyValuePair<string, object?>> InlinePairs(string text)
    {
        foreach (string part in text.Trim().Trim('{', '}').Split(',', '\n'))
        {
            int colon = part.IndexOf(':', 1 > part.Length ? 0 : Math.Min(1, part.Length));
            if (colon > 0)
            {
                yield return new(part[..colon].Trim().Trim('"', '\''), Scalar(part[(colon + 1)..].Trim()));
            }
        }
    }

    private static object? Scalar(string text) => text switch
    {
        "true" => true,
        "false" => false,
        "" or "null" or "~" or "nil" => null,
        _ => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : text.Trim('"', '\''),
    };

    private static IReadOnlyDictionary<string, string> Symbols(object? value) =>
        Pairs(value).ToDictionary(pair => pair.Key.TrimStart(':'), pair => Text(pair.Value), StringComparer.Ordinal);

    private static IReadOnlyDictionary<string, LinkDefinition> Links(object? value)
    {
        Dictionary<string, LinkDefinition> links = new(StringComparer.Ordinal);
        foreach ((string id, object? target) in Pairs(value))
        {
            if (target is IEnumerable list and not string)
            {
                object?[] parts = [.. list.Cast<object?>()];
                if (parts.Length > 0)
                {
                    links[id] = new LinkDefinition(Text(parts[0]), parts.Length > 1 && parts[1] is { } title ? Text(title) : null);
                }
            }
        }

        return links;
    }

    private static KramdownOptions WithQuirks(KramdownOptions options, object? value)
    {
        List<string> quirks = [.. Words(value)];
        return options with
        {
            GfmParagraphEnd = quirks.Contains("paragraph_end"),
            NoAutoTypographic = quirks.Contains("no_auto_typographic"),
        };
    }
}
