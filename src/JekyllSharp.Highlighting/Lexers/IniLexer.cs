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
        g.State("root")
            .Rule(@"[;#].*?\n", Comment)
            .Rule(@"\s+", Text)
            .Rule(@"\\\n", StringEscape)
            .Rule(@"([\w.]+)(\s*)(=)([ \t]*)", [NameProperty, Text, Punctuation, Text], "value")
            .OnlyIf(@"(\s*=)|[^\w.]")
            .Rule(@"\[.*?\]", NameNamespace)
            .OnlyIf(@"(\])|\n")
            .Rule(@"[^\s\[]", Error);
        g.State("value")
            .Rule(@"\n", Text, "#pop")
            .Rule(@"(\\\n)([ \t]*)", [StringEscape, Text])
            .Rule(@"\\.", StringEscape)
            .Rule(@"[^\\\n]+", LiteralString);
    }
}
