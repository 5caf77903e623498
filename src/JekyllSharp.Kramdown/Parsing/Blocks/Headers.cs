using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private bool ParseAtxHeader()
    {
        int text = _gfm ? GfmHeaderText(_s, _p) : PlainHeaderText(_s, _p);
        if (text < 0 || (!(_gfm && Options.GfmParagraphEnd) && !AfterBoundary()))
        {
            return false;
        }

        int level = 0;
        while (level < 6 && Peek(level) == '#')
        {
            level++;
        }

        int end = _s.IndexOf('\n', _s[text] == '\n' ? text + 1 : text);
        int line = CurrentLine();
        (int from, int to) = (text, TrimEnd(_s, text, end));
        string? id = TakeHeaderId(from, ref to);
        to = SkipClosingMarks(from, to);
        if (to == from || IsBlankText(from, to))
        {
            return false;
        }

        AddHeader(level, _s[from..to], id, line);
        _p = end + 1;
        return true;
    }

    private static int PlainHeaderText(string s, int p)
    {
        int marks = CountMarks(s, p);
        int i = marks;
        while (i < s.Length && s[i] is ' ' or '\t')
        {
            i++;
        }

        if (marks == p || i >= s.Length)
        {
            return -1;
        }

        // kramdown: marks alone on a line take the next line for their text, newline and all.
        return s[i] != '\n' || (i + 1 < s.Length && Lines.Blank(s, i + 1) < 0) ? i : -1;
    }

    /// <summary>Takes the marks off the end; GFM wants a blank before them, kramdown no backslash.</summary>
    private int SkipClosingMarks(int from, int to)
    {
        int closing = to;
        while (closing > from && _s[closing - 1] == '#')
        {
            closing--;
        }

        if (closing == to)
        {
            return to;
        }

        if (_gfm && Options.GfmParagraphEnd)
        {
            return closing > from && _s[closing - 1] is ' ' or '\t' ? TrimEnd(_s, from, closing) : to;
        }

        closing += closing > from && _s[closing - 1] == '\\' ? 1 : 0;
        return TrimEnd(_s, from, closing);
    }

    private bool IsBlankText(int from, int to)
    {
        while (from < to && Chars.IsSpace(_s[from]))
        {
            from++;
        }

        return from == to;
    }

    /// <summary>GFM wants a blank after the marks and no indent, but no blank line before.</summary>
    private static int GfmHeaderText(string s, int p)
    {
        int marks = CountMarks(s, p);
        int i = marks;
        while (i < s.Length && s[i] is ' ' or '\t')
        {
            i++;
        }

        return marks > p && i > marks && i < s.Length && s[i] != '\n' ? i : -1;
    }

    private static int CountMarks(string s, int p)
    {
        int i = p;
        while (i < s.Length && i < p + 6 && s[i] == '#')
        {
            i++;
        }

        return i;
    }

    private bool ParseSetextHeader()
    {
        int text = Lines.SkipOptionalIndent(_s, _p);
        if (text >= _s.Length || _s[text] is ' ' or '\t' or '\n')
        {
            return false;
        }

        int next = Lines.Next(_s, text);
        if (next >= _s.Length || _s[next] is not ('-' or '='))
        {
            return false;
        }

        int i = next;
        while (i < _s.Length && _s[i] is '-' or '=')
        {
            i++;
        }

        while (i < _s.Length && Chars.IsLineSpace(_s[i]))
        {
            i++;
        }

        if (i >= _s.Length || _s[i] != '\n' || !AfterBoundary())
        {
            return false;
        }

        int to = TrimEnd(_s, text, next - 1);
        string? id = TakeHeaderId(text, ref to);
        AddHeader(_s[next] == '-' ? 2 : 1, _s[text..to], id, CurrentLine());
        _p = i + 1;
        return true;
    }

    /// <summary>Cuts <c>{#id}</c> off the end of a header.</summary>
    private string? TakeHeaderId(int from, ref int to)
    {
        if (to - from < 4 || _s[to - 1] != '}')
        {
            return null;
        }

        int open = _s.LastIndexOf('{', to - 1, to - from);
        if (open < from || _s[open + 1] != '#' || !(_s[open + 2] is '_' or ':' || Chars.IsAlpha(_s, open + 2))
            || (open > from && _s[open - 1] is not (' ' or '\t')))
        {
            return null;
        }

        for (int i = open + 2; i < to - 1; i++)
        {
            if (_s[i] is not (':' or '-' or '_' or '.') && !Chars.IsAlphaNumeric(_s, i))
            {
                return null;
            }
        }

        string id = _s[(open + 2)..(to - 1)];

        if (open == from)
        {
            // kramdown: a header must have a text; what looks like its id is that text.
            return null;
        }

        to = TrimEnd(_s, from, open);
        return id;
    }

    private void AddHeader(int level, string text, string? id, int line)
    {
        Element header = NewBlock(ElementKind.Header, line);
        header.Number = level;
        header.Extra = text;
        header.Add(new Element(ElementKind.RawText, text) { Line = line });
        if (id is not null)
        {
            header.EnsureAttributes().Set("id", id);
        }

        _tree.Add(header);
    }
}
