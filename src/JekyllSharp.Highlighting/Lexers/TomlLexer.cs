using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>TOML.</summary>
internal sealed class TomlLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "toml";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        // Atomic and bounded, so that words without an equals sign are read over in linear time.
        const string key = @"(?>""[^""\n]*""|'[^'\n]*'|[^\s=""'\[\]{},#]{1,200})";
        g.State("blank").Rule(@"\s+", Text).Rule("#.*", Comment);
        g.State("root")
            .Include("blank")
            .Rule(@"\[{1,2}[^\s\[\]]{1,400}\]{1,2}", NameNamespace)
            .Rule($@"({key})([ \t]*)(=)([ \t]*)(\{{)", [NameNamespace, Text, Operator, Text, Punctuation], "inline")
            .Rule($@"({key})([ \t]*)(=)", [NameProperty, Text, Punctuation], "value")
            .Include("scalars");
        g.State("value")
            .Rule(@"[ \t]+", Text)
            .Rule(@"\[", Punctuation, "=array")
            .Rule(@"\{", Punctuation, "=inline")
            .Then("", "#pop");
        g.State("scalars")
            .Rule(@"(?:true|false)\b", KeywordConstant)
            .Rule(@"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z", LiteralDate)
            .Rule("\"\"\"", LiteralString, "multi")
            .Rule("\"", LiteralString, "basic")
            .Rule("'''(?s:.)*?'''|'[^'\\n]*'", LiteralString)
            .Rule(@"[+-]?\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?|[+-]?\d+(?:_\d+)*[eE][+-]?\d+", NumberFloat)
            .Rule(@"[+-]?(?:nan|inf)\b", NumberFloat)
            .Rule(@"0x\h[\h_]*", NumberHex)
            .Rule("0b[01][01_]*", NumberBin)
            .Rule("0o[0-7][0-7_]*", NumberOct)
            .Rule(@"[+-]?\d+(?:_\d+)*", NumberInteger);
        g.State("content")
            .Include("blank")
            .Include("scalars")
            .Rule(@"\[", Punctuation, "array")
            .Rule(@"\{", Punctuation, "inline")
            .Rule(",", Punctuation);
        g.State("array").Rule(@"\]", Punctuation, "#pop").Include("content");
        g.State("inline")
            .Rule(@"\}", Punctuation, "#pop")
            .Rule($@"({key})(\s*)(=)", [NameProperty, Text, Punctuation], "value")
            .Include("scalars");
        g.State("value")
            .Rule(@"[ \t]+", Text)
            .Rule(@"\[", Punctuation, "=array")
            .Rule(@"\{", Punctuation, "=inline")
            .Then("", "#pop");
        g.State("basic").Rule("\"", LiteralString, "#pop").Include("escapes").Rule(@"[^""\\\n]+", LiteralString);
        g.State("multi").Rule("\"\"\"", LiteralString, "#pop").Include("escapes").Rule(@"[^""\\]+|""", LiteralString);
        g.State("escapes").Rule(@"\\(?:[btnfr\\""/]|u\h{4}|U\h{8}|\n)", StringEscape);
    }
}
