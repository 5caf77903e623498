using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Parsing;

/// <summary>The lines inside a <c>liquid</c> tag; empty lines are passed over.</summary>
internal sealed class TagLines(string source, int start, int end)
{
    public int Offset { get; private set; } = start;

    public int End { get; } = end;

    public Token Next()
    {
        while (Offset < End)
        {
            int from = Offset;
            int newline = source.IndexOf('\n', from, End - from);
            int to = newline < 0 ? End : newline;
            Offset = newline < 0 ? End : newline + 1;
            for (int i = from; i < to; i++)
            {
                if (!RubyString.IsSpace(source[i]))
                {
                    return new Token(TokenKind.Tag, from, to - from);
                }
            }
        }

        return new Token(TokenKind.End, End, 0);
    }
}
