using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Elm.</summary>
internal sealed class ElmLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "elm";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(Name, ("alias as case else exposing if import in let module of port then type", Keyword));
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule(@"\{-", CommentMultiline, "comment")
            .Rule("--.*", CommentSingle)
            .Rule(@"""""""", LiteralString, "long")
            .Rule("\"", LiteralString, "string")
            .Rule(@"'(?:\\.|[^\\])'", StringChar)
            .Rule(@"0[xX]\h+", NumberHex)
            .Rule(@"\d+(?:\.\d+(?:[eE][+-]?\d+)?|[eE][+-]?\d+)", NumberFloat)
            .Rule(@"\d+", NumberInteger)
            .Rule("[A-Z][a-zA-Z0-9_]*", KeywordType)
            .Rule("[a-z][a-zA-Z0-9_]*|_", words)
            .Rule("::", Operator)
            .Rule(@"[\[\](){};:`]", Punctuation)
            .Rule(@"[-!#$%&*+./<=>?@\\^|~,]+", Operator);
        g.State("comment").Rule(@"\{-", CommentMultiline, "#push").Rule("-}", CommentMultiline, "#pop").Rule("[^-{}]+|[-{}]", CommentMultiline);
        g.State("long").Rule(@"""""""", LiteralString, "#pop").Rule(@"[^""]+|""", LiteralString);
        g.State("string").Rule("\"", StringDouble, "#pop").Rule(@"\\""", StringEscape).Rule(@"[^\\""]+", StringDouble);
    }
}
