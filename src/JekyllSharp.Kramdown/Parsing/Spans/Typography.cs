using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private bool ParseLineBreak()
    {
        if (_gfm && Options.HardWrap)
        {
            return false;
        }

        int length = _s[_p] == ' '
            ? At("  \n") ? 2 : 0
            : At("\\\\\n") ? 2 : 0;
        if (length == 0)
        {
            return false;
        }

        AddSpan(ElementKind.LineBreak);
        _p += length;
        return true;
    }

    private bool ParseEscape()
    {
        if (_p + 1 >= _s.Length || !IsEscapable(_s[_p + 1]))
        {
            return false;
        }

        AddText(_tree, _s, _p + 1, 1);
        _p += 2;
        return true;
    }

    private bool IsEscapable(char c) =>
        c is '\\' or '.' or '*' or '_' or '+' or '`' or '<' or '>' or '(' or ')' or '[' or ']' or '{' or '}'
            or '#' or '!' or ':' or '|' or '"' or '\'' or '$' or '=' or '-'
        || (c == '~' && _gfm);

    private bool ParseEntity()
    {
        int semicolon = Entities.FindEnd(_s, _p);
        if (semicolon < 0)
        {
            return false;
        }

        int code = Entities.CodeOf(_s.AsSpan(_p + 1, semicolon - _p - 1), Options.Version);
        if (code == -1)
        {
            // kramdown: an unknown one becomes an ampersand, and the rest of it text without a second look.
            _tree.Add(new Element(ElementKind.Entity, "&amp;") { Number = '&' });
            AddText(_tree, _s, _p + 1, semicolon - _p);
            _p = semicolon + 1;
            return true;
        }

        _tree.Add(new Element(ElementKind.Entity, _s[_p..(semicolon + 1)]) { Number = code });
        _p = semicolon + 1;
        return true;
    }

    private bool ParseSymbol()
    {
        if (Options.NoAutoTypographic && _gfm)
        {
            return false;
        }

        (TypographicSymbol symbol, int length) = _s[_p] switch
        {
            '-' when At("---") => (TypographicSymbol.EmDash, 3),
            '-' when At("--") => (TypographicSymbol.EnDash, 2),
            '.' when At("...") => (TypographicSymbol.Ellipsis, 3),
            '\\' when At("\\<<") => (TypographicSymbol.EscapedLeft, 3),
            '\\' when At("\\>>") => (TypographicSymbol.EscapedRight, 3),
            '<' when At("<< ") => (TypographicSymbol.LeftGuillemetSpace, 3),
            ' ' when At(" >>") => (TypographicSymbol.RightGuillemetSpace, 3),
            '<' when At("<<") => (TypographicSymbol.LeftGuillemet, 2),
            '>' when At(">>") => (TypographicSymbol.RightGuillemet, 2),
            _ => (default, 0),
        };
        if (length == 0)
        {
            return false;
        }

        _p += length;
        switch (symbol)
        {
            case TypographicSymbol.EscapedLeft or TypographicSymbol.EscapedRight:
                string bracket = symbol == TypographicSymbol.EscapedLeft ? "&lt;" : "&gt;";
                for (int i = 0; i < 2; i++)
                {
                    _tree.Add(new Element(ElementKind.Entity, bracket) { Number = bracket[1] == 'l' ? '<' : '>' });
                }

                break;
            default:
                AddSpan(ElementKind.Symbol, (int)symbol);
                break;
        }

        return true;
    }

    /// <summary>
    /// Quotes, matched together with the character before them. The rules are those of SmartyPants and
    /// RubyPants, tried in their order.
    /// </summary>
    private bool ParseSmartQuotes()
    {
        char first = _s[_p];
        bool quoteFirst = IsQuote(first);
        if (!quoteFirst && (first == '\\' || !IsQuote(Peek(1))))
        {
            return false;
        }

        if (quoteFirst && OpensBeforeEmphasis(_p + 1))
        {
            return AddQuotes(0, Opening(first));
        }

        if (quoteFirst && ClosesBeforePunctuation(_p + 1))
        {
            return AddQuotes(0, Closing(first));
        }

        int space = Chars.IsSpace(first) ? 1 : 0;
        if (IsNestedOpening(_p + space))
        {
            char outer = _s[_p + space];
            return AddQuotes(space, Opening(outer), Opening(_s[_p + space + 1]));
        }

        if (Peek(space) == '\'' && char.IsAsciiDigit(Peek(space + 1)) && char.IsAsciiDigit(Peek(space + 2))
            && Peek(space + 3) == 's')
        {
            return AddQuotes(space, SmartQuote.RightSingle);
        }

        if (space == 1 && IsQuote(Peek(1)) && Chars.IsWord(Peek(2)))
        {
            return AddQuotes(1, Opening(Peek(1)));
        }

        if (IsQuote(Peek(1)) && first is not (' ' or '\\' or '\t' or '\r' or '\n' or '[' or '{' or '(' or '-'))
        {
            return AddQuotes(1, Closing(Peek(1)));
        }

        if (quoteFirst && ClosesAtEnd(_p + 1))
        {
            return AddQuotes(0, Closing(first));
        }

        // kramdown: of what is left, a single quote within reach goes first.
        int at = Peek(1) == '\'' ? 1 : first == '\'' ? 0 : Peek(1) == '"' ? 1 : 0;
        return AddQuotes(at, Opening(Peek(at)));
    }

    private static bool IsQuote(char c) => c is '"' or '\'';

    private static SmartQuote Opening(char quote) => quote == '"' ? SmartQuote.LeftDouble : SmartQuote.LeftSingle;

    private static SmartQuote Closing(char quote) => quote == '"' ? SmartQuote.RightDouble : SmartQuote.RightSingle;

    private bool AddQuotes(int before, SmartQuote quote, SmartQuote? second = null)
    {
        AddText(_tree, _s, _p, before);
        AddSpan(ElementKind.SmartQuote, (int)quote);
        _p += before + 1;
        if (second is { } inner)
        {
            AddSpan(ElementKind.SmartQuote, (int)inner);
            _p++;
        }

        return true;
    }

    private bool OpensBeforeEmphasis(int i) =>
        i + 1 < _s.Length && _s[i] is '_' or '*' && !Chars.IsSpace(_s[i + 1]);

    private bool ClosesBeforePunctuation(int i)
    {
        if (i >= _s.Length || !IsAsciiPunctuation(_s[i]))
        {
            return false;
        }

        if (i + 2 < _s.Length && _s[i + 1] == '.' && _s[i + 2] == '.')
        {
            return false;
        }

        bool wordAfter = i + 1 < _s.Length && Chars.IsBoundaryWord(_s, i + 1);
        return (_s[i] == '_') == wordAfter;
    }

    private static bool IsAsciiPunctuation(char c) => c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~' && c != '&';

    private bool IsNestedOpening(int i) =>
        i + 2 < _s.Length && IsQuote(_s[i]) && IsQuote(_s[i + 1]) && _s[i] != _s[i + 1] && Chars.IsWord(_s[i + 2]);

    private bool ClosesAtEnd(int i)
    {
        if (i >= _s.Length || Chars.IsSpace(_s[i]))
        {
            return true;
        }

        return _s[i] == 's' && (i + 1 >= _s.Length || !Chars.IsBoundaryWord(_s, i + 1));
    }
}
