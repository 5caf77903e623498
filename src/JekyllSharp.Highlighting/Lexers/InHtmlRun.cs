using JekyllSharp.Highlighting.Engine;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>A run of a language that stands in HTML. The HTML is one stream: what a part begins goes on in the next.</summary>
/// <param name="lexer">The language.</param>
/// <param name="html">The lexer of what is around it.</param>
/// <param name="sink">Takes the tokens.</param>
internal class InHtmlRun(RegexLexer lexer, HtmlLexer html, TokenSink sink) : LexerRun(lexer, sink)
{
    private LexerRun? _html;

    /// <summary>Lexes a part of the HTML.</summary>
    internal void Html(string text)
    {
        _html ??= Enter(html);
        if (_html is null)
        {
            Emit(TokenType.Text, text);
        }
        else
        {
            _html.Continue(text);
        }
    }

    /// <summary>Takes the state of the HTML away if it is this one.</summary>
    internal void LeaveHtml(string state)
    {
        if (_html?.StateName == state)
        {
            _html.Pop();
        }
    }
}
