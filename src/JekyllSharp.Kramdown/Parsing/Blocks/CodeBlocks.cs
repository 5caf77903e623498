using System.Text;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private bool ParseIndentedCode()
    {
        if (Lines.Indent(_s, _p) < 0)
        {
            return false;
        }

        int end = IndentedLines(_s, _p);
        if (end == _p)
        {
            return false;
        }

        Element code = AddBlock(ElementKind.CodeBlock);
        code.Value = Unindent(JoinLazyLines(_s[_p..end]));
        _p = end;
        return true;
    }

    /// <summary>
    /// End of a run of indented lines, with blank lines between and lines after them that run on lazily.
    /// </summary>
    private static int IndentedLines(string s, int p)
    {
        while (true)
        {
            int blank = Lines.Blank(s, p);
            int i = blank < 0 ? p : blank;
            int groupStart = i;
            while (IsIndentedLine(s, i))
            {
                i = Lines.Next(s, i);
            }

            if (i == groupStart)
            {
                return p;
            }

            while (i < s.Length && !IsLazyEnd(s, i))
            {
                i = Lines.Next(s, i);
            }

            p = i;
        }
    }

    private static bool IsIndentedLine(string s, int p)
    {
        int i = Lines.Indent(s, p);
        if (i < 0)
        {
            return false;
        }

        while (i < s.Length && s[i] is ' ' or '\t')
        {
            i++;
        }

        return i < s.Length && !Chars.IsSpace(s[i]);
    }

    /// <summary>Puts lazy lines on the end of the line before them, with a blank between.</summary>
    private static string JoinLazyLines(string code)
    {
        StringBuilder? result = null;
        int copied = 0;
        for (int i = code.IndexOf('\n'); i >= 0 && i + 1 < code.Length; i = code.IndexOf('\n', i + 1))
        {
            int text = Lines.SkipOptionalIndent(code, i + 1);
            if (text < code.Length && !Chars.IsSpace(code[text]))
            {
                result ??= new StringBuilder(code.Length);
                result.Append(code, copied, i - copied).Append(' ');
                copied = i + 1;
            }
        }

        return result is null ? code : result.Append(code, copied, code.Length - copied).ToString();
    }

    /// <summary>Takes one level of indent from every line that has it.</summary>
    private static string Unindent(string text)
    {
        StringBuilder result = new(text.Length);
        for (int p = 0; p < text.Length;)
        {
            int next = Lines.Next(text, p);
            int start = Lines.Indent(text, p);
            start = start < 0 ? p : start;
            result.Append(text, start, next - start);
            p = next;
        }

        return result.ToString();
    }

    private bool ParseFencedCode()
    {
        int start = FencedCodeEnd(_s, _p, out Fence fence);
        if (start < 0)
        {
            return false;
        }

        Element code = AddBlock(ElementKind.CodeBlock);
        code.Value = _s[fence.CodeStart..fence.CodeEnd];
        code.IsClosed = true;
        if (fence.Info.Length > 0)
        {
            code.Extra = fence.Info;
            int options = fence.Info.IndexOf('?', StringComparison.Ordinal);
            string language = options > 0 ? fence.Info[..options] : fence.Info;
            code.EnsureAttributes().Set("class", "language-" + language);
        }

        _p = start;
        return true;
    }

    private string? _fencesOf;
    private char _fencesMark;
    private int _fencesFrom;
    private int _fencesLongest;

    private readonly record struct Fence(string Info, int CodeStart, int CodeEnd);

    /// <summary>End of a fenced block; without a closing fence there is none.</summary>
    private int FencedCodeEnd(string s, int p, out Fence fence)
    {
        fence = default;
        int open = _gfm ? Lines.SkipOptionalIndent(s, p) : p;
        char mark = open < s.Length ? s[open] : '\0';
        if (mark != '~' && (mark != '`' || !_gfm))
        {
            return -1;
        }

        int marks = open;
        while (marks < s.Length && s[marks] == mark)
        {
            marks++;
        }

        int codeStart = marks - open >= 3 ? InfoLineEnd(s, marks) : -1;
        if (codeStart < 0)
        {
            return -1;
        }

        // kramdown: when no fence is long enough to close, some of the marks are taken for the info string.
        int length = LongestClosingFence(s, codeStart, mark, marks - open);
        if (length >= 3 && InfoLineEnd(s, open + length) < 0)
        {
            return -1;
        }

        for (int line = codeStart; length >= 3 && line < s.Length; line = Lines.Next(s, line))
        {
            int end = ClosingFence(s, line, mark, length);
            if (end >= 0)
            {
                fence = new Fence(ReadInfo(s, open + length), codeStart, line);
                return end;
            }
        }

        return -1;
    }

    /// <summary>Index of the line after the info string, which is one word; with two the line is no fence.</summary>
    private static int InfoLineEnd(string s, int p)
    {
        p = SkipLineSpace(s, WordEnd(s, SkipLineSpace(s, p)));
        return p < s.Length && s[p] == '\n' ? p + 1 : -1;
    }

    private static string ReadInfo(string s, int p)
    {
        int start = SkipLineSpace(s, p);
        return s[start..WordEnd(s, start)];
    }

    private static int SkipLineSpace(string s, int p)
    {
        while (p < s.Length && Chars.IsLineSpace(s[p]))
        {
            p++;
        }

        return p;
    }

    private static int WordEnd(string s, int p)
    {
        while (p < s.Length && !Chars.IsSpace(s[p]))
        {
            p++;
        }

        return p;
    }

    /// <summary>Length of the longest fence below, but no more than the wanted one; 0 for none.</summary>
    private int LongestClosingFence(string s, int p, char mark, int wanted)
    {
        // What one fence above has learned of all lines below holds for the next one too.
        if (ReferenceEquals(_fencesOf, s) && _fencesMark == mark && p >= _fencesFrom && _fencesLongest < 3)
        {
            return 0;
        }

        int longest = 0;
        for (int line = p; line < s.Length && longest < wanted; line = Lines.Next(s, line))
        {
            int run = FenceRun(s, line, mark, out int end);
            if (run > longest && Lines.RestIsBlank(s, end) >= 0)
            {
                longest = run;
            }
        }

        (_fencesOf, _fencesMark, _fencesFrom, _fencesLongest) = (s, mark, p, longest);
        return Math.Min(longest, wanted);
    }

    private int FenceRun(string s, int p, char mark, out int end)
    {
        int start = _gfm ? Lines.SkipOptionalIndent(s, p) : p;
        end = start;
        while (end < s.Length && s[end] == mark)
        {
            end++;
        }

        return end - start;
    }

    private int ClosingFence(string s, int p, char mark, int length) =>
        FenceRun(s, p, mark, out int end) >= length ? Lines.RestIsBlank(s, end) : -1;
}
