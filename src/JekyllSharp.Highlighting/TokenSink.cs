namespace JekyllSharp.Highlighting;

/// <summary>Receives tokens in order. Neighbours of one type are one token, so a sink has to join them.</summary>
public abstract class TokenSink
{
    /// <summary>Takes the next piece; an empty one is nothing.</summary>
    public void Emit(TokenType type, ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            Write(type, text);
        }
    }

    /// <summary>Takes a piece that is not empty.</summary>
    protected abstract void Write(TokenType type, ReadOnlySpan<char> text);
}
