using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Awk. A slash begins a regular expression where an operand may stand.</summary>
internal sealed class AwkLexer : RegexLexer
{
    private static readonly WordLists Names = Words(
        NameOther,
        ("break continue delete do else exit for getline if next nextfile print printf return while", Keyword),
        ("BEGIN END", KeywordReserved),
        ("function", KeywordDeclaration),
        ("ARGC ARGV CONVFMT ENVIRON FILENAME FNR FS NF NR OFMT OFS ORS RS SUBSEP", KeywordConstant),
        ("atan2 cos exp gsub index int length log match rand sin split sprintf sqrt srand sub substr system tolower toupper", NameBuiltin),
        ("in", Operator));

    /// <inheritdoc/>
    public override string Tag => "awk";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("blank").Rule(@"\s+", Text).Rule("#.*", CommentSingle);
        g.State("root")
            .Include("blank")
            .Rule(@"\$\w+|\$", NameVariable)
            .Rule(@"[a-zA-Z_]\w*", (run, m) =>
            {
                TokenType type = Names[m.ValueSpan];
                run.Emit(type, m.ValueSpan);
                if (type is Keyword or KeywordDeclaration or Operator)
                {
                    run.Push("operand");
                }
            })
            .Rule(@"\d+\.\d+", NumberFloat)
            .Rule(@"\d+", NumberInteger)
            .Rule(@"""(?:\\(?s:.)|[^""])*""", StringDouble)
            .Rule(@"[{}(\[;,?:]", Punctuation, "operand")
            .Rule(@"[)\].]", Punctuation)
            .Rule(@"&&|[-+*/%^!=<>~|]", Operator, "operand");
        g.State("operand")
            .Include("blank")
            .Rule("/", StringRegex, "=regex")
            .Then("", "#pop");
        JavaScriptLexer.DefineRegex(g);
        g.State("regex-end").Then("", "#pop");
    }
}
