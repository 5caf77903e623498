using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Turtle and TriG.</summary>
internal sealed class TurtleLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "turtle";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"\s+", TextWhitespace)
            .Rule("#.*", CommentSingle)
            .Rule(@"@(?:prefix|base)\b", KeywordDeclaration)
            .Rule(@"(?i:prefix|base)\b", KeywordDeclaration)
            .Rule(@"(?:true|false)\b", KeywordConstant)
            .Rule(@"(?:a|GRAPH)\b", Keyword)
            .Rule("\"\"\"(?s:.)*?\"\"\"", LiteralString)
            .Rule("'''(?s:.)*?'''", LiteralString)
            .Rule(@"""(?:\\.|[^""\\])*""", LiteralString).OnlyIf(@"\G""(?:[^""\\]|\\.)*("")")
            .Rule(@"'(?:\\.|[^'\\])*'", LiteralString).OnlyIf(@"\G'(?:[^'\\]|\\.)*(')")
            .Rule(@"[+-]?\d*\.\d+(?:E[+-]?\d+)?", NumberFloat)
            .Rule(@"[+-]?\d+", NumberInteger)
            .Rule(@"\^\^|[.;,\[\](){}]", Punctuation)
            .Rule("<[^>]*>", NameLabel).OnlyIf("(>)")
            .Rule(@"@[^\s.;,]+", NameAttribute)
            // Rouge: only a blank ends a name, a line end belongs to it.
            .Rule(@"[^ <>#\[\](){}.;"":@]*:", NameNamespace).OnlyIf(@"(:)|[ <>#\[\](){}.;""@]")
            .Rule(@"[^ <>#\[\](){}.;"":@]+", Name);
    }
}
