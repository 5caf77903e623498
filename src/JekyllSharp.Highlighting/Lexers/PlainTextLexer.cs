namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Text without tokens.</summary>
internal sealed class PlainTextLexer : ILexer
{
    /// <inheritdoc/>
    public string Tag => "plaintext";

    /// <inheritdoc/>
    public void Lex(string code, TokenSink sink) => sink.Emit(TokenType.Text, code);
}
