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
        g.State("basic")
            .Rule(@"\s+", Text)
            .Rule("#.*", Comment)
            .Rule("true|false", KeywordConstant)
            .Rule(@"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z", LiteralDate)
            .Rule(@"[+-]?\d+(?:_\d+)*\.\d+(?:_\d+)*(?:[eE][+-]?\d+(?:_\d+)*)?|[+-]?\d+(?:_\d+)*[eE][+-]?\d+(?:_\d+)*", NumberFloat)
            .Rule("[+-]?(?:nan|inf)", NumberFloat)
            .Rule(@"0x\h+(?:_\h+)*", NumberHex)
            .Rule("0b[01]+(?:_[01]+)*", NumberBin)
            .Rule("0o[0-7]+(?:_[0-7]+)*", NumberOct)
            .Rule(@"[+-]?\d+(?:_\d+)*", NumberInteger)
            .Rule(@"\[\S+\]", NameNamespace)
            .OnlyIf(@"(\])|\s");
        // Rouge: a key is anything without a blank, so that brackets, commas and equals signs may be in it.
        Key(g.State("inline-key"), [NameNamespace, Text, Operator, Text, Punctuation], @"(\s*)(\{)", "inline");
        Key(g.State("top-key"), [NameProperty, Text, Punctuation], "", "value");
        Key(g.State("inner-key"), [NameProperty, Text, Punctuation], "", null);
        g.State("root").Include("basic").Include("inline-key").Include("top-key");
        g.State("value").Rule(@"\n", Text, "#pop").Include("content");
        g.State("content")
            .Include("basic")
            .Include("inline-key")
            .Include("inner-key")
            .Include("escapes")
            .Rule("\"\"\"", LiteralString, "multi-basic")
            .Rule("\"", LiteralString, "basic-string")
            .Rule("'''", LiteralString, "multi-literal")
            .Rule("'", LiteralString, "literal-string")
            .Rule(",", Punctuation)
            .Rule(@"\[", Punctuation, "array");
        g.State("array").Include("content").Rule(@"\]", Punctuation, "#pop");
        g.State("inline").Include("content").Rule(@"\}", Punctuation, "#pop");
        g.State("escapes").Rule(@"\\[0tnr ""\\\n]", StringEscape).Rule(@"\\", Error);
        g.State("basic-string").Rule("\"", LiteralString, "#pop").Rule(@"\n", Error, "#pop").Include("escapes").Rule(@"[^""\\\n]+", LiteralString);
        g.State("multi-basic").Rule("\"\"\"", LiteralString, "#pop").Include("escapes").Rule(@"[^""\\]+|""", LiteralString);
        g.State("literal-string").Rule("'", LiteralString, "#pop").Rule(@"\n", Error, "#pop").Rule(@"[^'\n]+", LiteralString);
        g.State("multi-literal").Rule("'''", LiteralString, "#pop").Rule("[^']+|'", LiteralString);
    }

    private static void Key(StateRules state, TokenType[] groups, string behind, string? then) => state
        .Rule($@"(\S+)(\s*)(=){behind}", groups, then)
        .OnlyIf(@"(\s*=)|\s")
        .Rule($@"(""[^""]*""|'[^']*')(\s*)(=){behind}", groups, then);
}
