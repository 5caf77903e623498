using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Hack: PHP with more words, and an opening tag of its own.</summary>
internal sealed class HackLexer : PhpLexer
{
    private const string More = "arraykey async await bool dict enum float int keyset newtype num string super type vec void";

    private static readonly WordLists Words1 = WordsAnyCase(
        Text, (Keywords, Keyword), (More, Keyword), ("true false null", KeywordConstant));

    /// <inheritdoc/>
    public override string Tag => "hack";

    /// <inheritdoc/>
    private protected override WordLists Reserved => Words1;

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        base.Define(g);
        g.Prepend("template").Rule(@"<\?hh(?:\s*//\s*(?:strict|decl|partial))?(?=\n|\z)", CommentPreproc, "php");

        // Behind the type that a function gives more types may follow a comma.
        g.State("parameters")
            .Rule(@"\)", Punctuation, "return")
            .Rule(",", Punctuation, "parameter")
            .Rule(NullableType, KeywordType)
            .Include("parameter-code");
    }
}
