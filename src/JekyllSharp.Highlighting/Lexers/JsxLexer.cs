using JekyllSharp.Highlighting.Engine;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>JavaScript with elements in it.</summary>
internal sealed class JsxLexer : JavaScriptLexer
{
    /// <inheritdoc/>
    public override string Tag => "jsx";

    internal override LexerRun NewRun(TokenSink sink)
    {
        LexerRun run = base.NewRun(sink);
        run.Push("expression");
        return run;
    }

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        base.Define(g);
        JsxRules.AddTo(g);
    }
}
