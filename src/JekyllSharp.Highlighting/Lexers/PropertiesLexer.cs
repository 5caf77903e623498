using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Java properties.</summary>
internal sealed class PropertiesLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "properties";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("basic")
            .Rule(@"[!#].*?\n", Comment).OnlyIf(@"(\n)")
            .Rule(@"\s+", Text)
            .Rule(@"\\\n", StringEscape);
        g.State("root")
            .Include("basic")
            .Rule(@"([\w.-]+)(\s*)([=:])", [NameProperty, Text, Punctuation], "value")
            .OnlyIf(@"(\s*[=:])|[^\w.-]");
        g.State("value")
            .Rule(@"\n", Text, "#pop")
            .Include("basic")
            .Rule(@"\\.", StringEscape)
            .Rule(@"[^\\\n]+", LiteralString);
    }
}
