using System.Text;

namespace JekyllSharp.Kramdown.Tests;

/// <summary>
/// Makes documents from a seed: runs of marks and words, and mutated pieces of the recorded cases. The same seed gives
/// the same documents on every machine.
/// </summary>
internal sealed class GeneratedDocuments(int seed, IReadOnlyList<string> pieces, string? alwaysOn = null)
{
    private static readonly string[] Marks =
    [
        "*", "**", "_", "__", "`", "``", "```", "~~~", "~~", "[", "]", "(", ")", "![", "](x)", "](", "[a]", "[a]: b", "[^1]",
        "[^1]: ", "<b>", "</b>", "<div>", "</div>", "<div markdown='1'>", "<p>", "</p>", "<span>", "</span>", "<!--", "-->",
        "<br>", "<hr/>", "<http://a.b>", "{:.x}", "{:toc}", "{:", "}", "{::comment}", "{:/}", "{::nomarkdown}", "|", "||",
        "|-|", "|=", "\n|---|---|\n", "\n", "\n", "\n", "\n\n", "\n\n\n", "    ", "  ", " ", "\t", "\"", "'", "--", "---",
        "...", "<<", ">>", "$$", "\\", "\\\\", "  \n", "\\\n", "# ", "## ", "#", "> ", ">", "* ", "- ", "+ ", "1. ", "2. ",
        ": ", "===", "---\n", "* * *", "^\n", "a", "b", "word", "1", "é", "&amp;", "&", "&x;", "&#65;", "!", ".", ",", "s",
        "*[a]: x", "<code>", "</code>", "|a|b|", "\n  ", "\n    ", "\n* ", "\n  * ", "\n1. ", "\n: ", "\n> ", "\n```\n",
        "\n\n    ", "- [ ] ", "- [x] ", "{#id}", "=", "$", "~", "<script>", "</script>", "<pre>", "</pre>", "<td>", "<table>",
    ];

    private static readonly string[] Prefixes = ["  ", "    ", " ", "\t", "> ", "* ", "1. ", "   "];

    private readonly Random _random = new(seed);

    private static readonly (string Key, object? Value)[] Options =
    [
        ("input", "kramdown"), ("hard_wrap", true), ("parse_block_html", true), ("parse_span_html", false), ("auto_ids", false),
        ("entity_output", "numeric"), ("entity_output", "symbolic"), ("entity_output", "as_input"), ("footnote_nr", 5L),
        ("header_offset", 2L), ("header_offset", -1L), ("auto_id_prefix", "p-"), ("remove_block_html_tags", false),
        ("remove_span_html_tags", true), ("smart_quotes", "39,39,34,34"), ("footnote_backlink", ""),
        ("footnote_backlink", "back"), ("footnote_backlink_inline", true), ("footnote_prefix", "f"), ("math_engine", null),
        ("gfm_quirks", ""), ("gfm_quirks", "no_auto_typographic"), ("auto_id_stripping", true), ("remove_line_breaks_for_cjk", true),
        ("html_to_native", true), ("toc_levels", "2..3"), ("footnote_link_text", "[%s]"), ("typographic_symbols", new Dictionary<string, object?> { ["mdash"] = "---", ["hellip"] = "&" }),
        ("forbidden_inline_options", "auto_ids"), ("transliterated_header_ids", false),
    ];

    /// <summary>A few options for a document; for half of them none.</summary>
    public Dictionary<string, object?> NextOptions()
    {
        var options = new Dictionary<string, object?>();
        for (int i = _random.Next(2) == 0 ? 0 : _random.Next(1, 4); i > 0; i--)
        {
            (string key, object? value) = Pick(Options);
            options[key] = value;
        }

        if (alwaysOn is not null)
        {
            options[alwaysOn] = true;
        }

        return options;
    }

    public string Next() => _random.Next(10) < 4 ? FromMarks() : Mutated();

    private string FromMarks()
    {
        StringBuilder text = new();
        for (int i = _random.Next(1, 15); i > 0; i--)
        {
            text.Append(Pick(Marks));
        }

        return text.ToString();
    }

    private string Mutated()
    {
        List<string> lines = [.. Pick(pieces).Split('\n').Skip(_random.Next(3)).Take(_random.Next(1, 15)), "a"];
        for (int i = _random.Next(1, 5); i > 0; i--)
        {
            Mutate(lines, _random.Next(lines.Count));
        }

        return string.Join('\n', lines);
    }

    private void Mutate(List<string> lines, int at)
    {
        string line = lines[at];
        int column = _random.Next(line.Length + 1);
        switch (_random.Next(6))
        {
            case 0 when lines.Count > 1:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, Pick(Pick(pieces).Split('\n')));
                break;
            case 2:
                lines[at] = Pick(Prefixes) + line;
                break;
            case 3:
                lines[at] = line.Insert(column, Pick(Marks));
                break;
            case 4 when column < line.Length:
                lines[at] = line.Remove(column, 1);
                break;
            default:
                lines.Insert(at, Pick(["", "^", "{:.x}", "---", "{:toc}"]));
                break;
        }
    }

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];
}
