using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Coq.</summary>
internal sealed class CoqLexer : RegexLexer
{
    private const string Identifier = @"[A-Za-z_][\w']*";

    private static readonly WordLists Known = Words(
        NameConstant,
        ("""
        About Arguments Check Class CoFixpoint CoInductive Compute Context Corollary Defined Definition End Eval Example Existing
        Export Fixpoint Global Goal Hint Immediate Import Include Inductive Infix Instance Lemma Local Ltac Module Monomorphic
        Notation Opaque Polymorphic Print Printing Proof Qed Record Remark Require Rewrite Search SearchAbout Section Theorem
        Transparent Universe Universes Variable Variables
        """, Keyword),
        ("Prop Set Type as else end forall fun if in let match return then", KeywordReserved),
        ("""
        apply at auto autorewrite beta cbn cbv clear compute constructor delta dependent destruct eapply eauto econstructor
        edestruct eexists erewrite etransitivity exfalso exists f_equal first fold generalize induction injection
        instantiate intro intros inversion iota lazy native_compute red refine repeat revert rewrite setoid_rewrite simpl
        specialize split subst symmetry transitivity try unfold vm_compute with zeta
        """, KeywordPseudo),
        ("assumption congruence eassumption exact omega reflexivity solve", NameException));

    /// <inheritdoc/>
    public override string Tag => "coq";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"\s+", TextWhitespace)
            .Rule(@"\(\*(?!\))", Comment, "comment")
            .Rule(@"_(?![\w'])", Punctuation)
            .Rule(@"(Module)(\s+)(Type)(\s)", [Keyword, TextWhitespace, Keyword, TextWhitespace])
            .Rule(
                @"(Set|Unset)(\s+)(Implicit|Printing|Strict|Universe)(\s+)(All|Arguments|Implicit|Notations|Polymorphism|Universes)(\.)",
                [Keyword, TextWhitespace, Keyword, TextWhitespace, Keyword, PunctuationIndicator])
            .Rule($@"(){Identifier}\z", [TokenType.Text])
            .Rule($@"{Identifier}(?=\.[A-Za-z_])", NameNamespace, "path")
            .Rule($@"{Identifier}(?=\.\s)", Known, "end-of-sentence")
            .Rule(Identifier, Known)
            .Rule("'", Keyword)
            .Rule("\"", StringDouble, "string")
            .Rule(@"[~?][A-Za-z_][\w']*", NameVariable)
            .Rule(@"-?\d(?>[\d_]*)(?:.(?>[\d_]*))?[eE][+-]?\d[\d_]*", NumberFloat)
            .Rule(@"\d[\d_]*", NumberInteger)
            .Rule(@"/\\|\\/", Operator)
            .Rule(@"[!#$%&()*+,./<=>?@[\]^{|}~-]", Operator)
            .Rule("[:;¬→↔⇒⇔∀∃∈∧∨≔≡⊢⊤⊥⊨]", Punctuation);
        g.State("path")
            .Rule(@"\.", Punctuation)
            .Rule($@"{Identifier}(?=\.[A-Za-z_])", NameNamespace)
            .Rule($@"(){Identifier}\z", [TokenType.Text], "#pop")
            .Rule($@"{Identifier}(?=\.\s)", NameConstant, "end-of-path")
            .Rule(Identifier, NameConstant, "#pop");
        g.State("end-of-sentence").Rule(@"\.", PunctuationIndicator, "#pop");
        g.State("end-of-path").Rule(@"\.", PunctuationIndicator, "#pop:2");
        g.State("comment")
            .Rule("[^(*)]+", Comment)
            .Rule(@"\(\*", Comment, "#push")
            .Rule(@"\*\)", Comment, "#pop")
            .Rule("[(*)]", Comment);
        g.State("string")
            .Rule(@"[^\\""]+|\\""|\\", StringDouble)
            .Rule("\"", StringDouble, "#pop");
    }
}
