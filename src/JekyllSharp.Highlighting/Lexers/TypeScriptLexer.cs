using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>TypeScript.</summary>
internal class TypeScriptLexer : JavaScriptLexer
{
    /// <inheritdoc/>
    public override string Tag => "typescript";

    /// <inheritdoc/>
    protected override string Keywords => """
        as async await break case catch continue debugger default delete do else export finally for from if implements
        import in instanceof is namespace new of private protected public readonly return static super switch this throw
        try typeof void while yield
        """;

    /// <inheritdoc/>
    protected override string Declarations => "abstract class const constructor extends function get let set type var with";

    /// <inheritdoc/>
    protected override string LabelEnd => @"\??)(\s*)(:";

    /// <inheritdoc/>
    protected override string Reserved => "any declare enum interface keyof module number package string";

    /// <inheritdoc/>
    protected override string Builtins => base.Builtins + " Partial Pick Readonly Record";
}
