using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private bool ParseParagraph()
    {
        int start = Lines.SkipOptionalIndent(_s, _p);
        if (start >= _s.Length || _s[start] is ' ' or '\t' or '\n')
        {
            return false;
        }

        int line = CurrentLine();
        int end = Lines.Next(_s, _p);
        while (!IsParagraphEnd(_s, end))
        {
            end = Lines.Next(_s, end);
        }

        // kramdown: a line that no other block wanted continues the paragraph before it, indent and all.
        Element? last = _tree.LastChild;
        bool continues = last is { Kind: ElementKind.Paragraph };
        int from = continues ? _p : start;
        int to = TrimEnd(_s, from, end);
        bool breaks = EndsWithTwoBlanks(from, end);
        _p = end;
        if (continues)
        {
            if (last!.LastChild is not { Kind: ElementKind.RawText } raw)
            {
                last.Add(new Element(ElementKind.RawText, _s[from..to]) { Line = line, IsClosed = breaks });
                return true;
            }

            raw.Value += (raw.IsClosed ? "  \n" : "\n") + _s[from..to];
            raw.IsClosed = breaks;
            return true;
        }

        Element paragraph = NewBlock(ElementKind.Paragraph, line);
        paragraph.Add(new Element(ElementKind.RawText, _s[from..to]) { Line = line, IsClosed = breaks });
        _tree.Add(paragraph);
        return true;
    }

    private bool EndsWithTwoBlanks(int from, int end) =>
        end - 3 >= from && _s[end - 1] == '\n' && _s[end - 2] == ' ' && _s[end - 3] == ' ';

    private static int TrimEnd(string s, int from, int to)
    {
        while (to > from && (Chars.IsSpace(s[to - 1]) || s[to - 1] == '\0'))
        {
            to--;
        }

        return to;
    }

    private bool ParseQuote()
    {
        int line = CurrentLine();
        System.Text.StringBuilder inner = new();
        int p = _p;
        do
        {
            int next = Lines.Next(_s, p);
            int i = Lines.SkipOptionalIndent(_s, p);
            if (i < _s.Length && _s[i] == '>')
            {
                p = i + 1;
                if (p < _s.Length && _s[p] == ' ')
                {
                    p++;
                }
            }

            inner.Append(_s, p, next - p);
            p = next;
        }
        while (!IsLazyEnd(_s, p));

        _p = p;
        Element quote = NewBlock(ElementKind.Quote, line);
        _tree.Add(quote);
        Scan(inner.ToString(), line, () => ParseBlocks(quote));
        return true;
    }

    private bool ParseRule()
    {
        int i = Lines.SkipOptionalIndent(_s, _p);
        char mark = _s[i];
        if (mark == '+')
        {
            return false;
        }

        int count = 0;
        for (; i < _s.Length && (_s[i] == mark || _s[i] is ' ' or '\t'); i++)
        {
            count += _s[i] == mark ? 1 : 0;
        }

        if (count < 3 || i >= _s.Length || _s[i] != '\n')
        {
            return false;
        }

        AddBlock(ElementKind.Rule);
        _p = i + 1;
        return true;
    }

    private bool ParseMathBlock()
    {
        int i = Lines.SkipOptionalIndent(_s, _p);
        bool escaped = _s[i] == '\\';
        int open = escaped ? i + 1 : i;
        if (string.CompareOrdinal(_s, open, "$$", 0, 2) != 0 || !AfterBoundary())
        {
            return false;
        }

        int close = _noFormulaEnd.Find(_s, "$$", open + 2);
        if (close < 0)
        {
            return false;
        }

        if (escaped)
        {
            // kramdown: before a formula that stands alone the backslash is dropped, and the paragraph has the formula.
            _p = Lines.RestIsBlank(_s, close + 2) >= 0 ? open : _p;
            return false;
        }

        int end = close + 2;
        int rest = Lines.RestIsBlank(_s, end);
        end = rest < 0 ? end : rest;
        if (!Lines.IsBoundary(_s, end))
        {
            return false;
        }

        Element math = AddBlock(ElementKind.Math);
        math.Value = Chars.Strip(_s[(open + 2)..close]);
        math.IsBlock = true;
        _p = end;
        return true;
    }
}
