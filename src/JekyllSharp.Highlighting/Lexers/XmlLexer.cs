using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>XML.</summary>
internal class XmlLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "xml";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        const string name = @"[\p{L}_:][\p{L}\p{N}\p{M}\p{Pc}:.-]*";
        g.State("root")
            .Rule("[^<&]+", Text)
            .Rule(@"&\S*?;", NameEntity).OnlyIf(@"(;)|\s")
            .Rule(@"<!\[CDATA\[.*?\]\]>", CommentPreproc)
            .Rule("<!--", Comment, "comment")
            .Rule(@"<\?.*?\?>", CommentPreproc).OnlyIf(@"(\?>)|\n")
            .Rule("<![^>]*>", CommentPreproc).OnlyIf("(>)")
            .Rule($@"<\s*{name}", NameTag, "tag")
            .Rule($@"<\s*/\s*{name}\s*>", NameTag);
        g.State("comment").Rule("[^-]+", Comment).Rule("-->", Comment, "#pop").Rule("-", Comment);
        g.State("tag")
            .Rule(@"\s+", Text)
            .Rule(@"[\p{L}\p{N}\p{M}\p{Pc}.:-]+\s*=", NameAttribute, "attribute")
            .Rule(@"/?\s*>", NameTag, "#pop");
        g.State("attribute")
            .Rule(@"\s+", Text)
            .Rule("\"(?s:.)*?\"|'(?s:.)*?'", LiteralString, "#pop")
            .Rule(@"[^\s>]+", LiteralString, "#pop");
    }
}
