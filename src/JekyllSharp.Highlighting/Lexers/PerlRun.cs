using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Knows where each line of the text occurs last, so that a here-document without an end costs no search.</summary>
internal sealed class PerlRun(RegexLexer lexer, TokenSink sink) : LexerRun(lexer, sink)
{
    /// <summary>What begins a here-document; the second group is the word that ends it.</summary>
    internal const string Opening = @"<<(['""]?)([a-zA-Z_]\w*)\1;?\n";

    private Dictionary<string, int>? lastLines;
    private string linesOf = "";

    /// <summary>What a match of <see cref="Opening"/> does: the text up to the word on a line of its own, or a shift.</summary>
    internal static void HereDocument(LexerRun run, Match m)
    {
        int start = run.Position - m.Length;
        string word = m.Groups[2].Value;
        int end = ((PerlRun)run).LastLine(word) <= run.Position ? -1 : run.Input.IndexOf("\n" + word + "\n", run.Position, StringComparison.Ordinal);
        if (end < 0)
        {
            run.Position = start + 2;
            run.Emit(TokenType.Operator, "<<");
            return;
        }

        run.Position = end + word.Length + 2;
        run.Emit(TokenType.LiteralString, run.Input.AsSpan(start, run.Position - start));
    }

    /// <summary>Where the last line of this text begins; -1 when there is none that ends.</summary>
    private int LastLine(string line)
    {
        if (lastLines is null || !ReferenceEquals(linesOf, Input))
        {
            linesOf = Input;
            lastLines = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int at = 0, end; (end = Input.IndexOf('\n', at)) >= 0; at = end + 1)
            {
                // Longer lines are no words that anybody writes; they are looked for in the text itself.
                if (end - at <= 200)
                {
                    lastLines[Input[at..end]] = at;
                }
            }
        }

        return line.Length > 200 ? Input.Length : lastLines.GetValueOrDefault(line, -1);
    }
}
