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
        g.State("root")
            .Rule(@"[!#].*?\n", Comment).OnlyIf(@"(\n)")
            .Rule(@"\s+", Text)
            .Rule(@"\\\n", StringEscape)
            .Rule(@"([\w.-]+)(\s*)([=:])([ \t]*)", [NameProperty, Text, Punctuation, Text], "value")
            .OnlyIf(@"(\s*[=:])|[^\w.-]");
        g.State("value")
            .Rule(@"\n", Text, "#pop")
            .Rule(@"(\\\n)([ \t]*)", [StringEscape, Text])
            .Rule(@"\\.", StringEscape)
            .Rule(@"[^\\\n]+", LiteralString);
    }
}
