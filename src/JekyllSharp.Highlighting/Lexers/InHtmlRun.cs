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

    /// <summary>An attribute's value that is still to come is given up.</summary>
    internal void LeaveValue()
    {
        if (_html is { StateName: "attribute" })
        {
            _html.Pop();
        }
    }
}
