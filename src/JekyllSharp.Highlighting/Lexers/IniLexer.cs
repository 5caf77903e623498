using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Configuration of sections, keys and values.</summary>
internal sealed class IniLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "ini";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("basic").Rule(@"[;#].*?\n", Comment).OnlyIf(@"(\n)").Rule(@"\s+", Text).Rule(@"\\\n", StringEscape);
        g.State("root")
            .Include("basic")
            .Rule(@"([\w.-]+)(\s*)(=)", [NameProperty, Text, Punctuation], "value")
            .OnlyIf(@"(\s*=)|[^\w.-]")
            .Rule(@"\[.*?\]", NameNamespace)
            .OnlyIf(@"(\])|\n")
            .Rule(@"[^\s\[]", Error);
        g.State("value")
            .Rule(@"\n", Text, "#pop")
            .Include("basic")
            .Rule("\"", LiteralString, "string")
            .Rule(@"'[^'\\\n]*'", LiteralString)
            .Rule(@"\\.", StringEscape)
            .Rule(@"[^\\\n]+", LiteralString);
        g.State("string")
            .Rule("\"", LiteralString, "#pop")
            .Rule(@"\\.", StringEscape)
            .Rule(@"[^\\""]+", LiteralString);
    }
}
