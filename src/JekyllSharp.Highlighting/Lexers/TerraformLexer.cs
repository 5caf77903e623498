using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Terraform: HCL with expressions in strings.</summary>
internal sealed class TerraformLexer : HclLexer
{
    /// <inheritdoc/>
    public override string Tag => "terraform";

    /// <inheritdoc/>
    protected override string Keywords => "data module output provider provisioner resource terraform variable";

    /// <inheritdoc/>
    protected override string Declarations => "local var";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        base.Define(g);
        g.Prepend("hash").Rule(@"[.,()*]", Punctuation);
        g.Prepend("array").Rule(@"[.,()*]", Punctuation);
        g.State("double")
            .Rule("\"", StringDouble, "#pop")
            .Rule(@"\\.", StringEscape)
            .Rule(@"\$\{", Keyword, "interpolation")
            .Rule(@"[^\\""$]+", StringDouble);
        g.State("single").Rule("'", StringSingle, "#pop").Rule(@"\\.", StringEscape).Rule(@"\$\{", Keyword, "interpolation").Rule(@"[^\\'$]+", StringSingle);
        g.State("interpolation")
            .Rule(@"\}", Keyword, "#pop")
            .Rule(@"[\[\].,()]", Punctuation)
            .Rule("[-+*/%!=<>&|?:^~]", Operator)
            .Rule(@"\s+", Text)
            .Rule(@"[$a-zA-Z_][$\w-]*", Words(NameOther, (Keywords, Keyword), (Declarations, KeywordDeclaration), ("true false null", KeywordConstant)))
            .Include("primitives");
    }
}
