using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Twig: Jinja with other words.</summary>
internal sealed class TwigLexer : JinjaLexer
{
    private static readonly WordLists Known = Words(
        NameVariable,
        ("""
        as autoescape block do else embed endautoescape endblock endembed endfilter endfor endif endmacro ends endsandbox endset
        endspaceless extends filter flush for from if import include macro sandbox set spaceless starts use with without
        """, Keyword),
        ("and in is not or", OperatorWord),
        ("false none true", KeywordPseudo),
        ("constant defined divisibleby empty even iterable null odd sameas", NameBuiltin));

    /// <inheritdoc/>
    public override string Tag => "twig";

    /// <inheritdoc/>
    private protected override WordLists Statements => Known;
}
