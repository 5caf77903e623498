using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>The configuration language of HashiCorp.</summary>
internal class HclLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "hcl";

    internal override LexerRun NewRun(TokenSink sink) => new HeredocRun(this, sink);

    /// <summary>Words of blocks.</summary>
    protected virtual string Keywords => "";

    /// <summary>Words that references begin with.</summary>
    protected virtual string Declarations => "";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(NameOther, (Keywords, Keyword), (Declarations, KeywordDeclaration), ("true false null", KeywordConstant));
        g.State("comments").Rule(@"\s+", Text).Rule("//.*|#.*", CommentSingle).Rule(@"/\*(?s:.)*?(?:\*/|\z)", CommentMultiline);
        g.State("primitives")
            .Rule(@"[$a-zA-Z_][$\w]*", words)
            .Rule(@"\d+\.\d+(?:[eE]\d+)?[fd]?(?i:kb|mb|gb|b|k|m|g)?", NumberFloat)
            .Rule(@"[0-9]+(?i:kb|mb|gb|b|k|m|g)?", NumberInteger)
            .Rule("\"", StringDouble, "double")
            .Rule("'", StringSingle, "single")
            .Rule(HeredocRun.Opening, HeredocRun.Start);
        g.State("heredoc")
            .Rule(HeredocRun.Closing, HeredocRun.End)
            .Rule(@".+|\n", StringHeredoc);
        g.State("root").Include("comments").Include("primitives").Rule(@"\{", Punctuation, "hash").Rule(@"\[", Punctuation, "array");
        g.State("hash").Rule("=", Punctuation).Rule(@"\}", Punctuation, "#pop").Include("comments").Include("root");
        g.State("array").Rule(",", Punctuation).Rule(@"\]", Punctuation, "#pop").Include("root");
        g.State("double").Rule("\"", StringDouble, "#pop").Rule(@"\\""", StringEscape).Rule(@"[^\\""]+", StringDouble);
        g.State("single").Rule("'", StringSingle, "#pop").Rule(@"\\'", StringEscape).Rule(@"[^\\']+", StringSingle);
    }
}
