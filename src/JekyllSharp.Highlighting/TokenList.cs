using System.Text;

namespace JekyllSharp.Highlighting;

/// <summary>Collects the tokens, neighbours of one type joined.</summary>
public sealed class TokenList : TokenSink
{
    private readonly List<Token> tokens = [];
    private readonly StringBuilder pending = new();
    private TokenType pendingType;

    /// <summary>Ends the stream and yields its tokens.</summary>
    public IReadOnlyList<Token> Complete()
    {
        Flush();
        return tokens;
    }

    /// <inheritdoc/>
    protected override void Write(TokenType type, ReadOnlySpan<char> text)
    {
        if (type != pendingType)
        {
            Flush();
            pendingType = type;
        }

        pending.Append(text);
    }

    private void Flush()
    {
        if (pending.Length > 0)
        {
            tokens.Add(new Token(pendingType, pending.ToString()));
            pending.Clear();
        }
    }
}
