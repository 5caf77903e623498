namespace JekyllSharp.Highlighting;

/// <summary>
/// Cuts code of one language into tokens. Implementations hold no state between calls, so that one instance
/// serves all threads.
/// </summary>
public interface ILexer
{
    /// <summary>Rouge's name of the language, for example <c>shell</c>.</summary>
    string Tag { get; }

    /// <summary>Hands the tokens of <paramref name="code"/> to <paramref name="sink"/>; their texts joined are the code.</summary>
    void Lex(string code, TokenSink sink);
}
