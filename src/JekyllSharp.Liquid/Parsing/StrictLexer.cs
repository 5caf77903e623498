using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Parsing;

/// <summary>The kinds of words in markup, named as Ruby's messages name them.</summary>
internal enum Lexeme
{
    EndOfString,
    Id,
    String,
    Number,
    Comparison,
    Pipe,
    Dot,
    DotDot,
    Colon,
    Comma,
    OpenSquare,
    CloseSquare,
    OpenRound,
    CloseRound,
    Question,
    Dash,
}

/// <summary>Reads the words of a tag's markup, one ahead of the next.</summary>
internal struct StrictLexer
{
    private readonly string _markup;
    private int _at;

    public StrictLexer(string markup)
    {
        _markup = markup;
        Check();
        Advance();
    }

    public Lexeme Kind { get; private set; }

    public int Start { get; private set; }

    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Text => _markup.AsSpan(Start, End - Start);

    public readonly bool IsId(string word) => Kind == Lexeme.Id && Text.SequenceEqual(word);

    /// <summary>The kind of the word behind the present one.</summary>
    public readonly Lexeme Peek()
    {
        StrictLexer ahead = this;
        ahead.Advance();
        return ahead.Kind;
    }

    public void Advance()
    {
        while (_at < _markup.Length && RubyString.IsSpace(_markup[_at]))
        {
            _at++;
        }

        Start = _at;
        if (_at == _markup.Length)
        {
            (Kind, End) = (Lexeme.EndOfString, _at);
            return;
        }

        (Kind, int length) = Match(_markup.AsSpan(_at));
        _at += length;
        End = _at;
    }

    /// <summary>Ruby's name of a kind in messages.</summary>
    public static string NameOf(Lexeme kind) => kind switch
    {
        Lexeme.EndOfString => "end_of_string",
        Lexeme.DotDot => "dotdot",
        Lexeme.OpenSquare => "open_square",
        Lexeme.CloseSquare => "close_square",
        Lexeme.OpenRound => "open_round",
        Lexeme.CloseRound => "close_round",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Liquid: cuts the whole markup into words before it parses, so an odd character anywhere is what is reported.</summary>
    private void Check()
    {
        StrictLexer all = this;
        do
        {
            all.Advance();
        }
        while (all.Kind != Lexeme.EndOfString);
    }

    private static (Lexeme Kind, int Length) Match(ReadOnlySpan<char> text)
    {
        char c = text[0];
        char next = text.Length > 1 ? text[1] : '\0';
        if (c is '=' or '!' or '<' or '>')
        {
            return Comparison(c, next);
        }

        if (c is '"' or '\'')
        {
            int close = text[1..].IndexOf(c);
            return close >= 0 ? (Lexeme.String, close + 2) : throw Unexpected(text);
        }

        if (char.IsAsciiDigit(c) || (c == '-' && char.IsAsciiDigit(next)))
        {
            return (Lexeme.Number, NumberLength(text));
        }

        if (char.IsAsciiLetter(c) || c == '_')
        {
            return IdOrContains(text);
        }

        return c switch
        {
            '|' => (Lexeme.Pipe, 1),
            '.' => next == '.' ? (Lexeme.DotDot, 2) : (Lexeme.Dot, 1),
            ':' => (Lexeme.Colon, 1),
            ',' => (Lexeme.Comma, 1),
            '[' => (Lexeme.OpenSquare, 1),
            ']' => (Lexeme.CloseSquare, 1),
            '(' => (Lexeme.OpenRound, 1),
            ')' => (Lexeme.CloseRound, 1),
            '?' => (Lexeme.Question, 1),
            '-' => (Lexeme.Dash, 1),
            _ => throw Unexpected(text),
        };
    }

    private static (Lexeme Kind, int Length) Comparison(char c, char next) => (c, next) switch
    {
        ('=', '=') or ('!', '=') or ('<', '>') or ('<', '=') or ('>', '=') => (Lexeme.Comparison, 2),
        ('<', _) or ('>', _) => (Lexeme.Comparison, 1),
        _ => throw new StrictSyntaxException("Unexpected character " + c),
    };

    private static (Lexeme Kind, int Length) IdOrContains(ReadOnlySpan<char> text)
    {
        const string contains = "contains";
        if (text.StartsWith(contains) && text.Length > contains.Length && RubyString.IsSpace(text[contains.Length]))
        {
            return (Lexeme.Comparison, contains.Length);
        }

        int end = 1;
        while (end < text.Length && (RubyString.IsWord(text[end]) || text[end] == '-'))
        {
            end++;
        }

        return (Lexeme.Id, end < text.Length && text[end] == '?' ? end + 1 : end);
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        int end = 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end += 2;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }

        return end;
    }

    private static StrictSyntaxException Unexpected(ReadOnlySpan<char> text)
    {
        int length = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? 2 : 1;
        return new StrictSyntaxException("Unexpected character " + text[..length].ToString());
    }
}
