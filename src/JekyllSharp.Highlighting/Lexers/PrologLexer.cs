using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Prolog: atoms, variables, and operators by their characters.</summary>
internal sealed class PrologLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "prolog";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("comment-start").Rule(@"/\*", CommentMultiline, "comment");
        // Rouge: a number sign begins a comment only as the first character of all.
        g.State("root").Rule("#.*", CommentSingle, "base").Then("", "base");
        g.State("base")
            .Rule(@"\s+", Text)
            .Rule("%.*", CommentSingle)
            .Include("comment-start")
            .Rule(@"[\[\](){}|.,;!]", Punctuation)
            .Rule(":-|-->", Punctuation)
            .Rule(@"""[^""]*""", StringDouble)
            .Rule(@"\d+\.\d+", NumberFloat)
            .Rule(@"\d+", Number)
            .Rule("[-+*/<>=&~^?@#:][-+*/<>=&~^?@#:.,]*", Operator)
            .Rule(@"[A-Z_]\w*", NameVariable)
            .Rule(@"\p{Ll}\w*", StringSymbol)
            .Rule("'[^']*'", StringSymbol);
        // Of a comment only what follows a star is one; the rest is no token at all.
        g.State("comment").Include("comment-start").Rule(@"\s*\*[^*/]+", CommentMultiline).Rule(@"\*/", CommentMultiline, "#pop");
    }
}
