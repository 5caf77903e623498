using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private readonly Dictionary<int, Absence> _noBackticks = [];
    private Absence _noFormulaEnd;

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
        _noBackticks.TryGetValue(length, out Absence memory);
        int found = memory.Find(_s, length == 1 ? "`" : new string('`', length), p);
        _noBackticks[length] = memory;
        return found;
    }

    private bool ParseInlineMath()
    {
        if (Peek(1) != '$')
        {
            return false;
        }

        int close = _noFormulaEnd.Find(_s, "$$", _p + 2);
        if (close < 0)
        {
            return false;
        }

        _tree.Add(new Element(ElementKind.Math, Chars.Strip(_s[(_p + 2)..close])));
        _p = close + 2;
        return true;
    }
}
