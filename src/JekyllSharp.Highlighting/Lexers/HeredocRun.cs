using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>A run that remembers which word ends the here-document it is in.</summary>
internal sealed class HeredocRun(RegexLexer lexer, TokenSink sink) : LexerRun(lexer, sink)
{
    /// <summary>Operator, blanks, quote, backslash, word, quote.</summary>
    internal const string Opening = @"(<<-?)(\s*)(['""]?)(\\?)(\w+)(\3)";

    /// <summary>A line that may be the last.</summary>
    internal const string Closing = @"^\s*?(\w+)\s*\n";

    private string word = "";

    /// <summary>What a match of <see cref="Opening"/> does; the state is <c>heredoc</c> then.</summary>
    internal static void Start(LexerRun run, Match m)
    {
        run.Emit(Operator, m.Groups[1]);
        run.Emit(Text, m.Groups[2]);
        run.Emit(StringHeredoc, m.Groups[3]);
        run.Emit(StringHeredoc, m.Groups[4]);
        run.Emit(NameConstant, m.Groups[5]);
        run.Emit(StringHeredoc, m.Groups[6]);
        ((HeredocRun)run).word = m.Groups[5].Value;
        run.Push("heredoc");
    }

    /// <summary>What a match of <see cref="Closing"/> does.</summary>
    internal static void End(LexerRun run, Match m)
    {
        if (m.Groups[1].ValueSpan.SequenceEqual(((HeredocRun)run).word))
        {
            run.Emit(NameConstant, m.ValueSpan);
            run.Pop();
        }
        else
        {
            run.Emit(StringHeredoc, m.ValueSpan);
        }
    }
}
