namespace JekyllSharp.Highlighting.Engine;

/// <summary>A language written as states of rules.</summary>
internal abstract class RegexLexer : ILexer
{
    private readonly Lazy<Grammar> grammar;

    protected RegexLexer() => grammar = new Lazy<Grammar>(() =>
    {
        var written = new Grammar();
        Define(written);
        return written;
    });

    /// <inheritdoc/>
    public abstract string Tag { get; }

    internal Grammar Grammar => grammar.Value;

    /// <inheritdoc/>
    public void Lex(string code, TokenSink sink) => NewRun(sink).Continue(code);

    /// <summary>A run with an empty past. Languages whose rules remember something return a run of their own.</summary>
    internal virtual LexerRun NewRun(TokenSink sink) => new(this, sink);

    /// <summary>Writes down the states; <c>root</c> is where a run begins.</summary>
    protected abstract void Define(Grammar g);

    protected static WordLists Words(TokenType otherwise, params ReadOnlySpan<(string Words, TokenType Type)> lists) =>
        new(otherwise, ignoreCase: false, lists);

    protected static WordLists WordsAnyCase(TokenType otherwise, params ReadOnlySpan<(string Words, TokenType Type)> lists) =>
        new(otherwise, ignoreCase: true, lists);
}
