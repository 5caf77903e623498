using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Go.</summary>
internal sealed class GoLexer : RegexLexer
{
    private const string Keywords = """
        break case chan const continue default defer else fallthrough for func go goto if import interface map package
        range return select struct switch type var
        """;

    private const string Types = """
        bool byte complex128 complex64 error float32 float64 int int16 int32 int64 int8 rune string uint uint16 uint32
        uint64 uint8 uintptr
        """;

    private const string Functions = """
        append cap close complex copy delete imag len make new panic print println real recover
        """;

    private const string Escape = @"\\(?:[abfnrtv\\'""]|[0-7]{3}|x\h{2}|u\h{4}|U\h{8})";

    /// <inheritdoc/>
    public override string Tag => "go";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule("//.*", Comment)
            .Rule(@"/\*(?s:.)*?\*/", Comment)
            .Rule(@"[\p{L}_][\p{L}\p{Nd}_]*", Words(Name, (Keywords, Keyword), (Types, KeywordType), ("true false nil iota", NameConstant), (Functions, NameBuiltin)))
            .Rule(@"(?:\d+\.\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\d+)i", Number)
            .Rule(@"\d+\.\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+", Number)
            .Rule(@"0[xX]\h+|\d+", Number)
            .Rule($@"'(?:{Escape}|[^\\\n])'", StringChar)
            .Rule("`[^`]*(?:`|\\z)", LiteralString)
            .Rule("\"", LiteralString, "string")
            .Rule(@"<<=?|>>=?|&\^=?|<-|&&|\|\||\+\+|--|:=|\.\.\.|[-+*/%&|^=!<>]=|[-+*/%&|^=!<>:.]", Operator)
            .Rule(@"[()\[\]{},;]", Punctuation);
        g.State("string")
            .Rule("\"", LiteralString, "#pop")
            .Rule(Escape, StringEscape)
            .Rule(@"\\.", Error)
            .Rule(@"[^""\\]+", LiteralString);
    }
}
