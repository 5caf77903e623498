using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Nim. Rouge lets a low line stand behind each letter of a word of the language.</summary>
internal sealed class NimLexer : RegexLexer
{
    private const string Id = "[a-zA-Z](?:_?[a-zA-Z0-9])*";

    private static readonly WordLists Known = Words(
        Name,
        ("""
        addr as asm atomic bind block break case cast const continue converter defer discard distinct do elif else
        end enum except export finally for from func generic if import include interface iterator let macro method
        mixin nil object of out proc ptr raise ref return static template try tuple type using var when while with
        without yield
        """, Keyword),
        ("array bool char float float32 float64 int int16 int32 int64 int8 range seq set string", KeywordType),
        ("and div in is isnot mod not notin or shl shr xor", OperatorWord),
        ("false true", KeywordPseudo));

    /// <inheritdoc/>
    public override string Tag => "nim";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule("##.*", StringDoc)
            .Rule("#.*", Comment)
            .Rule(@"[*=><+\-/@$~&%!?|\\\[\]]", Operator)
            .Rule(@"[.,{}():^`;]", Punctuation)
            .Rule(@"\w+""", LiteralString, "raw")
            .Rule("\"\"\"", LiteralString, "triple")
            .Rule("\"", LiteralString, "string")
            .Rule("'", StringChar, "char")
            .Rule(@"p_?r_?o_?c_?\s(?![(\[\]])", Keyword, "function")
            .Rule(Id, Word)
            .Rule(@"\d[\d_]*(?=[eE.]|'?[fF](?:32|64))", NumberFloat, "float")
            .Rule(@"0[xX]\h[\h_]*", NumberHex, "suffix")
            .Rule("0[bB][01][01_]*", Number, "suffix")
            .Rule("0o[0-7][0-7_]*", NumberOct, "suffix")
            .Rule(@"\d[\d_]*", NumberInteger, "suffix")
            .Rule(@"\s+", Text)
            .Rule(".+", Error);
        g.State("function").Rule($"`.+`|{Id}", NameFunction, "#pop");
        g.State("float")
            .Rule(@"\.(?!\.)[\d_]*", NumberFloat)
            .Rule(@"[eE][+-]?\d[\d_]*", NumberFloat)
            .Rule("'?[fF](?:32|64)", NumberFloat, "#pop")
            .Then("", "#pop");
        g.State("suffix")
            .Rule("'?[iI](?:32|64)", NumberIntegerLong)
            .Rule("'?[iI](?:8|16)|'?[uU](?:8|16|32|64)?", NumberInteger)
            .Then("", "#pop");

        // Rouge: a doubled quote ends a raw string, and its second half begins another string.
        g.State("variable").Rule(@"\$(?:[a-zA-Z0-9_]+|#)", StringInterpol);
        g.State("raw").Include("variable").Rule("\"(?!\")", LiteralString, "#pop").Rule("\"", StringEscape, "#pop").Rule(@"[^""$\n]+|\$", LiteralString);
        g.State("triple").Include("variable").Rule("\"\"\"(?!\")", LiteralString, "#pop").Rule(@"[^""$]+|[""$]", LiteralString);
        g.State("escape").Rule(@"\\(?:[\\abcefnrtvl""']|\d{1,3}|x\h{2})", StringEscape);
        g.State("string").Rule("\"", LiteralString, "#pop").Include("escape").Include("variable").Rule(@"[^""\\$\n]+|[\\$]", LiteralString);
        g.State("char").Rule("'", StringChar, "#pop").Include("escape").Rule(@"[^'\\\n]+|\\", StringChar);
    }

    private static void Word(LexerRun run, Match m)
    {
        int start = run.Position - m.Length;
        ReadOnlySpan<char> rest = run.Input.AsSpan(run.Position);
        bool low = rest is ['_', ..];
        ReadOnlySpan<char> behind = low ? rest[1..] : rest;
        bool ends = behind.IsEmpty || !(behind[0] == '_' || char.IsLetterOrDigit(behind[0]));
        TokenType type = ends ? Known[m.Value.Replace("_", "", StringComparison.Ordinal)] : Name;
        run.Position += low && type != Name ? 1 : 0;
        run.Emit(type, run.Input.AsSpan(start, run.Position - start));
    }
}
