using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Cypher, the query language of Neo4j.</summary>
internal sealed class CypherLexer : RegexLexer
{
    private const string Keywords = """
        as asc ascending assert by call case commit constraint create csv cypher delete desc descending detach distinct
        drop else end ends explain false fieldterminator foreach from headers index is join limit load match merge null
        on optional order periodic profile remove return scan set skip start starts then true union unique unwind using
        when where with yield
        """;

    private const string Operators = "all and any contains exists has in none not or single xor";

    private const string Functions = """
        abs acos asin atan atan2 avg ceil coalesce collect cos cot count degrees e endnode exp extract filter floor
        haversin head id keys labels last left length log log10 lower ltrim max min node nodes percentilecont
        percentiledisc pi radians rand range reduce relationships replace reverse right round rtrim shortestpath
        allshortestpaths sign sin size split sqrt startnode stdev stdevp str substring sum tail tan timestamp tofloat
        toint tointeger tostring trim type upper nodes rel sum date extract
        """;

    private static readonly WordLists Words1 = WordsAnyCase(Name, (Keywords, Keyword), (Operators, OperatorWord));
    private static readonly WordLists Calls = WordsAnyCase(Name, (Functions, NameFunction), (Keywords + " in", Keyword));

    /// <inheritdoc/>
    public override string Tag => "cypher";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule("//.*", CommentSingle)
            .Rule(@"/\*(?s:.)*?(?:\*/|\z)", CommentMultiline)
            .Rule(@"(\w+)(\s*)(\()", Call).OnlyIf(@"\G\w*\s*(\()?")
            .Rule(@"(\w+)(:)(\s*)(-?[\d_.]+)", [NameLabel, StringDelimiter, TextWhitespace, Number]).OnlyIf(@"\G\w*(:)?")
            .Rule(@"[a-zA-Z_.][\w.]*:", NameProperty).OnlyIf(@"\G[\w.]*(:)?")
            .Rule(@"(\d+)(\.\.)(-?\d+)", [Number, Operator, Number])
            .Rule(@":\w+", NameClass)
            .Rule("0x\\h+", NumberHex)
            .Rule(@"\d*\.\d+(?:[eE][+-]?\d+)?|\d+\.|\d+[eE][+-]?\d+", NumberFloat)
            .Rule("0[0-7]+(?!\\d)", NumberOct)
            .Rule(@"\d+", NumberInteger)
            .Rule(@"""(?:\\.|[^""\\])*""", StringDouble).OnlyIf(@"\G""(?>\\.|[^""\\])*("")?")
            .Rule(@"'(?:\\.|[^'\\])*'", StringSingle).OnlyIf(@"\G'(?>\\.|[^'\\])*(')?")
            // Rouge: where no other quote is, an escaped one closes.
            .Rule("'(?s:.*)'", StringSingle).OnlyIf(@"\G'[^']*(')?")
            .Rule("\"(?s:.)*\"", StringDouble).OnlyIf(@"\G""[^""]*("")?")
            .Rule("`[^`]*`", StringBacktick).OnlyIf("\\G`[^`]*(`)?")
            .Rule("[.\\w$]+", Words1)
            .Rule(@"-->|<-|->|--|<>|<=|>=|=~|\+=|[-=<>+*%^|&~]", Operator)
            .Rule(@"[(){}\[\],;]", StringSymbol);
    }

    private static void Call(LexerRun run, Match m)
    {
        run.Emit(Calls[m.Groups[1].ValueSpan], m.Groups[1]);
        run.Emit(TextWhitespace, m.Groups[2]);
        run.Emit(StringSymbol, m.Groups[3]);
    }
}
