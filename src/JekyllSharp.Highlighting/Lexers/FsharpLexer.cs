using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>F#: OCaml's names and literals, other words, and signs that are punctuation only where they stand alone.</summary>
internal sealed class FsharpLexer : OcamlLexer
{
    private static readonly WordLists Known = Words(
        Name,
        ("""
        abstract and as assert atomic base begin break checked class component const constraint constructor continue default
        delegate do done downcast downto eager elif else end event exception extern external finally fixed for fun function
        functor global if in include inherit inline interface internal lazy let match member method mixin module mutable
        namespace new not null object of open or override parallel private process protected public pure rec return sealed
        select sig static struct tailcall then to trait try type upcast use val virtual void volatile when while with yield
        """, Keyword),
        (Types, KeywordType),
        ("asr land lor lsl lxor mod", OperatorWord));

    private static readonly WordLists Signs = Words(
        Operator,
        ("!= # & && ( ) * , - -. -> . .. : :: := :> ; ;; < <- = > >] >} ? ?? [ [< [> [| ] _ { {< | |] } ~ <> |> <|", Punctuation));

    /// <inheritdoc/>
    public override string Tag => "fsharp";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        DefineLiterals(g);
        g.Append("root")
            .Rule("//.*", CommentSingle)
            .Rule("``[^`]*``", Name)
            .Include("literals")
            .Rule(@"[()\[\]{};,_!$%&*+./:<=>?@^|~#-]+", Signs)
            .Include("truth")
            .Rule(@"[a-z][\w']*", Known)
            .Include("numbers");
    }
}
