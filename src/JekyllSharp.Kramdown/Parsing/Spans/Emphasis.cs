using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private string? _noStrikeEndIn;
    private int _noStrikeEndFrom;

    private bool ParseEmphasis()
    {
        int start = _p;
        char mark = _s[start];
        int length = Peek(1) == mark ? 2 : 1;
        if (!MayOpenEmphasis(start, mark, length))
        {
            AddText(_tree, _s, start, length);
            _p = start + length;
            return true;
        }

        Element parent = _tree;
        Element? element = ReadEmphasis(start, mark, length);
        if (element is null && length == 2 && parent.Kind != ElementKind.Emphasis)
        {
            // kramdown: what is no strong emphasis may still be emphasis that starts with the same mark.
            element = ReadEmphasis(start, mark, 1);
        }

        if (element is null)
        {
            AddText(parent, _s, start, length);
            _p = start + length;
        }
        else
        {
            parent.Add(element);
        }

        return true;
    }

    private bool MayOpenEmphasis(int start, char mark, int length)
    {
        if (mark == '_' && start > 0 && (IsAlphaBefore(start) || IsInWord(start, start + length)))
        {
            return false;
        }

        int next = start + length;
        if (next < _s.Length && Chars.IsSpace(_s[next]))
        {
            return false;
        }

        return length == 2 ? _strongDepth == 0 : _emphasisDepth == 0;
    }

    /// <summary>kramdown 2.5: underscores between letters, however many they are, belong to the word.</summary>
    private bool IsInWord(int start, int end)
    {
        if (Options.Version != KramdownVersion.V2_5)
        {
            return false;
        }

        while (start > 0 && _s[start - 1] == '_')
        {
            start--;
        }

        while (end < _s.Length && _s[end] == '_')
        {
            end++;
        }

        return start > 0 && end < _s.Length && IsAlphaBefore(start) && Chars.IsAlpha(_s, end);
    }

    private bool IsAlphaBefore(int start)
    {
        int i = start - 1;
        if (_s[i] == '-' && i > 0)
        {
            i--;
        }

        return Chars.IsAlpha(_s, i);
    }

    private Element? ReadEmphasis(int start, char mark, int length)
    {
        Attempt attempt = mark == '*'
            ? length == 2 ? Attempt.DoubleStar : Attempt.Star
            : length == 2 ? Attempt.DoubleUnderscore : Attempt.Underscore;
        if (IsHopeless(attempt, start))
        {
            return null;
        }

        Element element = new(length == 2 ? ElementKind.Strong : ElementKind.Emphasis);
        _p = start + length;
        _strongDepth += length - 1;
        _emphasisDepth += 2 - length;
        bool found = ParseSpans(element, SpanStop.Emphasis(mark, length), SpanSet.All);
        _strongDepth -= length - 1;
        _emphasisDepth -= 2 - length;
        if (!found)
        {
            RememberFailure(attempt, start);
            return null;
        }

        _p += length;
        return element;
    }

    private bool IsEmphasisEnd(SpanStop stop)
    {
        char mark = stop.Mark;
        if (_s[_p] != mark || (stop.Length == 2 && Peek(1) != mark))
        {
            return false;
        }

        if (_p > 0 && Chars.IsSpace(_s[_p - 1]))
        {
            return false;
        }

        if (stop.Length == 1 && Peek(1) == mark && Peek(2) != mark)
        {
            return false;
        }

        int next = _p + stop.Length;
        if (mark == '_' && next < _s.Length && Chars.IsAlphaNumeric(_s, next))
        {
            return false;
        }

        return _tree.HasChildren;
    }

    private int FindStrikethroughEnd(int p)
    {
        if (ReferenceEquals(_noStrikeEndIn, _s) && p >= _noStrikeEndFrom)
        {
            return -1;
        }

        int close = p;
        while ((close = _s.IndexOf("~~", close, StringComparison.Ordinal)) >= 0
            && (_s[close - 1] == '~' || Chars.IsSpace(_s[close - 1])))
        {
            close++;
        }

        if (close < 0)
        {
            (_noStrikeEndIn, _noStrikeEndFrom) = (_s, p);
        }

        return close;
    }

    private bool ParseStrikethrough()
    {
        int start = _p + 2;
        if (Peek(1) != '~' || start >= _s.Length || _s[start] == '~' || Chars.IsSpace(_s[start]))
        {
            return false;
        }

        int close = FindStrikethroughEnd(start + 1);
        if (close < 0)
        {
            return false;
        }

        // The inside is cut out first, so no span reaches over its end.
        int line = CurrentLine();
        Element element = new(ElementKind.Html, "del") { Model = ContentModel.Span };
        string inside = _s[start..close];
        Scan(inside, line, () => ParseSpans(element, SpanStop.None, SpanSet.All));
        _tree.Add(element);
        _p = close + 2;
        return true;
    }
}
