using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Lean 3.</summary>
internal sealed class LeanLexer : RegexLexer
{
    private const string Keywords = """
        #check #eval #print #reduce
        abbreviation add_rewrite alias assume axiom begin by calc calc_refl calc_subst calc_trans coercion conjecture
        constant constants context corollary def definition end example exit export expose exposing extends from fun
        have help hiding hott hypothesis import include including inductive infix infixl infixr inline instance
        irreducible lemma match namespace notation opaque open options parameter parameters postfix precedence prefix
        private protected reducible renaming repeat section set_option show tactic_hint theorem universe universes using
        variable variables with
        """;

    /// <inheritdoc/>
    public override string Tag => "lean";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(
            Name,
            (Keywords, Keyword),
            ("Prop Sort Type", KeywordType));
        g.State("root")
            .Rule(@"\s*(?>-{2,})\s+.*", CommentDoc).OnlyIf(@"-(\s)|[^\s-]|-\z")
            .Rule(@"\s+", Text)
            .Rule("λ", Keyword)
            .Rule(@"#\w+|[a-zA-Z_]\w*", words)
            .Rule(@"\d+", NumberInteger)
            .Rule("\"", LiteralString, "string")
            .Rule(@"(?>:=?|[,()\[\]αβ‹›]\s*)+", Text)
            .Rule(@"⁻¹|\.\d+|[-!#&*+./;<=>@`|~¬×Πℕℤ→↔∀∃∧∨≈≠≡≤≥⊎⌞⌟▸⟨⟩⬝]", Operator);
        g.State("string").Rule("\"", LiteralString, "#pop").Rule(@"\\", StringEscape, "escape").Rule(@"[^""\\]+", LiteralString);
        g.State("escape").Rule(@"[nrt'""\\]|[xX]\h+", StringEscape, "#pop");
    }
}
