namespace JekyllSharp.Liquid.Parsing;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    End,
    Text,
    Tag,
    Output,
}

/// <summary>A piece of the source: text, or a tag or output with its delimiters.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>
/// Cuts a template into text, tags and outputs. A tag ends at the first <c>%}</c>, an output at the first closing brace,
/// even inside quotes. A delimiter that is never closed is a token of its own.
/// </summary>
internal sealed class Tokenizer(string source)
{
    private int _at;

    public string Source { get; } = source;

    public Token Next()
    {
        if (_at >= Source.Length)
        {
            return new Token(TokenKind.End, Source.Length, 0);
        }

        int start = _at;
        int open = FindOpening(start);
        if (open != start)
        {
            _at = open < 0 ? Source.Length : open;
            return new Token(TokenKind.Text, start, _at - start);
        }

        TokenKind kind = Source[start + 1] == '%' ? TokenKind.Tag : TokenKind.Output;
        _at = kind == TokenKind.Tag ? EndOfTag(start) : EndOfOutput(start);
        return new Token(kind, start, _at - start);
    }

    private int FindOpening(int from)
    {
        for (int at = from; (at = Source.IndexOf('{', at)) >= 0 && at + 1 < Source.Length; at++)
        {
            if (Source[at + 1] is '%' or '{')
            {
                return at;
            }
        }

        return -1;
    }

    private int EndOfTag(int start)
    {
        int close = Source.IndexOf("%}", start + 2, StringComparison.Ordinal);
        return close < 0 ? start + 2 : close + 2;
    }

    private int EndOfOutput(int start)
    {
        int close = Source.IndexOf('}', start + 2);
        if (close < 0)
        {
            return start + 2;
        }

        return close + 1 < Source.Length && Source[close + 1] == '}' ? close + 2 : close + 1;
    }
}
