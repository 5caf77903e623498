using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private bool ParseCodeSpan()
    {
        int start = _p;
        int open = start;
        while (open < _s.Length && _s[open] == '`')
        {
            open++;
        }

        int length = open - start;
        bool lonely = length == 1
            && (start == 0 || Chars.IsSpace(_s[start - 1]))
            && open < _s.Length && Chars.IsSpace(_s[open]);
        int close = lonely ? -1 : FindBackticks(open, length);
        if (close < 0)
        {
            AddText(_tree, _s, start, length);
            _p = open;
            return true;
        }

        int from = open;
        int to = close;
        if (length > 1)
        {
            from += from < to && _s[from] == ' ' ? 1 : 0;
            to -= from < to && _s[to - 1] == ' ' ? 1 : 0;
        }

        _tree.Add(new Element(ElementKind.CodeSpan, _s[from..to]));
        _p = close + length;
        return true;
    }

    private int FindBackticks(int p, int length)
    {
        int run = 0;
        for (int i = p; i < _s.Length; i++)
        {
            if (_s[i] != '`')
            {
                run = 0;
                int skip = _s.AsSpan(i).IndexOf('`');
                if (skip < 0)
                {
                    return -1;
                }

                i += skip - 1;
            }
            else if (++run == length)
            {
                return i - length + 1;
            }
        }

        return -1;
    }

    private bool ParseInlineMath()
    {
        if (Peek(1) != '$')
        {
            return false;
        }

        int close = _s.IndexOf("$$", _p + 2, StringComparison.Ordinal);
        if (close < 0)
        {
            return false;
        }

        _tree.Add(new Element(ElementKind.Math, Chars.Strip(_s[(_p + 2)..close])));
        _p = close + 2;
        return true;
    }
}
