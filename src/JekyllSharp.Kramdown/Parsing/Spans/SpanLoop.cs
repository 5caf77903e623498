using System.Buffers;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private static readonly SearchValues<char> SpanStarts = SearchValues.Create("*_`<[!\"'${&\\-.>\n~]");
    private static readonly SearchValues<char> CodeAndTags = SearchValues.Create("`<");

    private int _spanDepth;
    private int _emphasisDepth;
    private int _strongDepth;
    private int _linkDepth;

    /// <summary>
    /// Reads spans into <paramref name="parent"/> until <paramref name="stop"/> is met, which is not consumed.
    /// </summary>
    /// <returns>Whether the stop was met; without a stop the whole text is read.</returns>
    private bool ParseSpans(Element parent, SpanStop stop, SpanSet set)
    {
        Element outer = _tree;
        _tree = parent;
        _spanDepth++;
        bool found = false;
        while (_p < _s.Length)
        {
            int next = FindSpanStart(set, stop.Kind);
            if (next < 0)
            {
                break;
            }

            AddText(parent, _s, _p, next - _p);
            _p = next;
            if (stop.Kind != SpanStopKind.None && IsStop(stop))
            {
                found = true;
                break;
            }

            if (IsTooDeep() || !ParseSpan(set))
            {
                AddText(parent, _s, _p, 1);
                _p++;
            }
        }

        if (stop.Kind == SpanStopKind.None)
        {
            AddText(parent, _s, _p, _s.Length - _p);
            _p = _s.Length;
        }

        _spanDepth--;
        _tree = outer;
        return found;
    }

    private int FindSpanStart(SpanSet set, SpanStopKind stop)
    {
        if (set is not (SpanSet.All or SpanSet.Smart))
        {
            return FindLimitedStart(set);
        }

        int j = _p;
        while (true)
        {
            int found = _s.AsSpan(j).IndexOfAny(SpanStarts);
            if (found < 0)
            {
                return -1;
            }

            j += found;
            int start = set == SpanSet.Smart ? SmartStartAt(j) : SpanStartAt(j, stop);
            if (start >= 0)
            {
                return start;
            }

            j++;
        }
    }

    private int FindLimitedStart(SpanSet set)
    {
        int found = set switch
        {
            SpanSet.CodeSpan => _s.AsSpan(_p).IndexOf('`'),
            SpanSet.Html => _s.AsSpan(_p).IndexOf('<'),
            _ => _s.AsSpan(_p).IndexOfAny(CodeAndTags),
        };
        return found < 0 ? -1 : _p + found;
    }

    /// <summary>Where the span starts that the special character at the index belongs to; -1 for none.</summary>
    private int SpanStartAt(int j, SpanStopKind stop)
    {
        char next = j + 1 < _s.Length ? _s[j + 1] : '\0';
        switch (_s[j])
        {
            case '"' or '\'':
                // kramdown: smart quotes are matched together with the character before them.
                return j > _p && _s[j - 1] != '\\' ? j - 1 : j;
            case '!':
                return next is '[' or '"' or '\'' ? j : -1;
            case '$':
                return next is '$' or '"' or '\'' ? j : -1;
            case '-':
                return next is '-' or '"' or '\'' ? j : -1;
            case '.':
                return next is '.' or '"' or '\'' ? j : -1;
            case '~':
                return (_gfm && next == '~') || next is '"' or '\'' ? j : -1;
            case ']':
                return stop == SpanStopKind.Bracket || next is '"' or '\'' ? j : -1;
            case '>':
                if (next == '>')
                {
                    return j > _p && _s[j - 1] == ' ' ? j - 1 : j;
                }

                return next is '"' or '\'' ? j : -1;
            case '\n':
                if (j - 2 >= _p && _s[j - 1] == ' ' && _s[j - 2] == ' ')
                {
                    return j - 2;
                }

                return next is '"' or '\'' ? j : -1;
            default:
                return j;
        }
    }

    private int SmartStartAt(int j) => _s[j] switch
    {
        '"' or '\'' or '-' or '.' or '>' or '<' or '&' => SpanStartAt(j, SpanStopKind.None),
        '\\' when j + 1 < _s.Length && _s[j + 1] is '<' or '>' => j,
        _ => -1,
    };

    private bool IsStop(SpanStop stop)
    {
        switch (stop.Kind)
        {
            case SpanStopKind.Emphasis:
                return IsEmphasisEnd(stop);
            case SpanStopKind.Bracket:
                return IsBracketEnd(stop);
            default:
                return EndTagLength(stop) > 0;
        }
    }

    private int EndTagLength(SpanStop stop)
    {
        if (_s[_p] != '<' || Peek(1) != '/')
        {
            return 0;
        }

        StringComparison comparison = stop.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (string.Compare(_s, _p + 2, stop.Name, 0, stop.Name.Length, comparison) != 0)
        {
            return 0;
        }

        int i = _p + 2 + stop.Name.Length;
        while (i < _s.Length && Chars.IsSpace(_s[i]))
        {
            i++;
        }

        return i < _s.Length && _s[i] == '>' ? i + 1 - _p : 0;
    }

    /// <summary>Tries the spans that may start here, in kramdown's order.</summary>
    private bool ParseSpan(SpanSet set)
    {
        char c = _s[_p];
        if (set == SpanSet.Smart)
        {
            return (c == '<' && ParseSpanHtml()) || ParseSmartQuotes() || (c == '&' && ParseEntity()) || ParseSymbol();
        }

        if (set != SpanSet.All)
        {
            return (c == '`' && set.HasFlag(SpanSet.CodeSpan) && ParseCodeSpan())
                || (c == '<' && set.HasFlag(SpanSet.Html) && ParseSpanHtml());
        }

        switch (c)
        {
            case '*' or '_':
                return ParseEmphasis();
            case '`':
                return ParseCodeSpan();
            case '<' when ParseAutolink() || ParseSpanHtml():
                return true;
            case '[' when Peek(1) == '^' ? ParseFootnoteMarker() : ParseLink():
                return true;
            case '!' when Peek(1) == '[' && ParseLink():
                return true;
            case '~' when _gfm && ParseStrikethrough():
                return true;
        }

        return ParseSmartQuotes() || c switch
        {
            '$' => ParseInlineMath(),
            '{' => ParseSpanExtension(),
            '&' => ParseEntity(),
            '-' or '.' or '>' or '<' => ParseSymbol(),
            ' ' => ParseSymbol() || ParseLineBreak(),
            '\\' => ParseSymbol() || ParseLineBreak() || ParseEscape(),
            _ => false,
        };
    }

    /// <summary>Adds a span without content.</summary>
    private void AddSpan(ElementKind kind, int number = 0) =>
        _tree.Add(new Element(kind) { Number = number });
}
