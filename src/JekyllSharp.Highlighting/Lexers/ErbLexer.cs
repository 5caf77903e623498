using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>HTML with Ruby in it. Both go on behind the other where they stopped.</summary>
internal sealed class ErbLexer : RegexLexer
{
    private readonly HtmlLexer html = new();
    private readonly RubyLexer ruby = new();

    /// <inheritdoc/>
    public override string Tag => "erb";

    internal override LexerRun NewRun(TokenSink sink) => new Run(this, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule("<%#(?s:.)*?(?:%>|\\z)", Comment)
            .Rule("<%%|%%>|<%[=-]?", CommentPreproc, "ruby")
            .Rule("(?s:.)+?(?=<%)|(?s:.)+", (run, m) => ((Run)run).Html(m.Value));
        g.State("ruby")
            .Rule("-?%>|%%>", CommentPreproc, "#pop")
            .Rule("(?s:.)+?(?=[%-]?%>)|(?s:.)+", (run, m) => ((Run)run).Ruby(m.Value));
    }

    private sealed class Run(ErbLexer lexer, TokenSink sink) : LexerRun(lexer, sink)
    {
        private LexerRun? html;
        private LexerRun? ruby;

        internal void Html(string text) => Delegate(html ??= Enter(lexer.html), text);

        internal void Ruby(string text) => Delegate(ruby ??= Enter(lexer.ruby), text);

        private void Delegate(LexerRun? run, string text)
        {
            if (run is null)
            {
                Emit(Text, text);
            }
            else
            {
                run.Continue(text);
            }
        }
    }
}
