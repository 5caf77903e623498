using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>TypeScript with elements in it.</summary>
internal sealed class TsxLexer : TypeScriptLexer
{
    /// <inheritdoc/>
    public override string Tag => "tsx";

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
        // Rouge: what looks like the first of several type parameters opens no element.
        g.Prepend("jsx-name").Rule(@"(\w+)(,)", [NameOther, Punctuation], "#pop:2");
    }
}
