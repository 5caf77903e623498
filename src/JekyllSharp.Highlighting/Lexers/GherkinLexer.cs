using System.Text;
using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Gherkin, in the languages that Cucumber speaks.</summary>
internal sealed class GherkinLexer : RegexLexer
{
    private static readonly Dictionary<string, (TokenType Type, string State)> Headings = Read();

    /// <inheritdoc/>
    public override string Tag => "gherkin";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("blank").Rule(@"\s+", Text).Rule("#.*", Comment);
        g.State("heading").Rule(@"([^\s:][^:\n]*)?(:)", Heading).OnlyIf(@"(:)|\n");
        g.State("root")
            .Include("blank")
            .Rule(@"@\S+", NameTag)
            .Rule(@"\|", Punctuation, "header")
            .Rule(@"""""""(?s:.)*?""""""", LiteralString)
            .Include("heading");
        Steps(g.Append("root"), "step");

        // Rouge: what describes a part ends with the line that has a colon, and it has to end with a line.
        g.State("feature").Include("blank").Include("heading").Rule(@"[^#\n]+(?=[#\n])", Text);
        g.State("scenario").Include("blank").Include("heading");
        Steps(g.Append("scenario"), "=step");
        g.Append("scenario").Rule(@"[^#\n]+(?=[#\n])", Text);
        g.State("examples").Include("blank").Rule(@"\|", Punctuation, "=header").Rule(@"[^#\n]+(?=[#\n])", Text);
        g.State("step")
            .Rule(@"\n", Text, "#pop")
            .Rule("#.*", Comment)
            .Rule(@"""[^""\n]*""", LiteralString)
            .Rule(@"<[^>\n]*>", NameVariable)
            .Rule(@"[^\s<]+|[ \t\r\f\v]+|<", Text);
        g.State("header").Rule(@"\n", Text, "=table").Rule(@"[ \t\r\f\v]+", Text).Rule(@"\|", Punctuation).Rule(@"[^\s|]+", NameVariable);
        g.State("table").Rule(@"\n(?=\s*[^\s|])", Text, "#pop").Include("blank").Rule(@"\|", Punctuation).Rule(@"[^\s|#][^\s|]*", Name);
    }

    /// <summary>A rule for the words of each letter, so that a line of another letter costs nothing.</summary>
    private static void Steps(StateRules rules, string then)
    {
        foreach (IGrouping<int, string> words in Split(GherkinWords.Steps).GroupBy(w => Math.Min((int)w[0], 0x80)))
        {
            rules.Rule(Choice([.. words.GroupBy(w => w[0])]), NameFunction, then);
        }
    }

    /// <summary>
    /// Any of the words, found by halving their first letters. Hundreds of words begin beyond ASCII, and the table of a state
    /// does not tell those letters apart: one word after the other would cost a miss several microseconds.
    /// </summary>
    private static string Choice(ReadOnlySpan<IGrouping<char, string>> letters)
    {
        if (letters.Length == 1)
        {
            return string.Join('|', letters[0]).Replace('_', ' ').Replace("*", @"\*", StringComparison.Ordinal);
        }

        int half = letters.Length / 2;
        return $"{Guarded(letters[..half])}|{Guarded(letters[half..])}";
    }

    private static string Guarded(ReadOnlySpan<IGrouping<char, string>> letters)
    {
        var firsts = new StringBuilder();
        foreach (IGrouping<char, string> letter in letters)
        {
            firsts.Append(letter.Key);
        }

        return $"(?=[{firsts}])(?:{Choice(letters)})";
    }

    private static void Heading(LexerRun run, Match m)
    {
        (TokenType type, string state) = Headings.GetValueOrDefault(m.Groups[1].Value, (Error, ""));
        run.Emit(type, m.Groups[1]);
        run.Emit(Punctuation, m.Groups[2]);
        if (run.StateName != "root")
        {
            run.Pop();
        }

        if (state.Length > 0)
        {
            run.Push(state);
        }
    }

    private static Dictionary<string, (TokenType Type, string State)> Read()
    {
        var all = new Dictionary<string, (TokenType, string)>(StringComparer.Ordinal);
        foreach ((string words, TokenType type, string state) in new[]
        {
            (GherkinWords.Features, KeywordDeclaration, "feature"),
            (GherkinWords.Scenarios, KeywordNamespace, "scenario"),
            (GherkinWords.Examples, NameNamespace, "examples"),
        })
        {
            foreach (string word in Split(words))
            {
                all.TryAdd(word, (type, state));
            }
        }

        return all;
    }

    private static string[] Split(string words) => words.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
