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
    private readonly int[] _noFenceFrom = new int[8];

    private readonly record struct Fence(string Info, int CodeStart, int CodeEnd);

    /// <summary>End of a fenced block; without a closing fence there is none.</summary>
    private int FencedCodeEnd(string s, int p, out Fence fence)
    {
        fence = default;
        int open = _gfm ? Lines.SkipOptionalIndent(s, p) : p;
        int wanted = FenceMarks(s, open);
        int codeStart = wanted >= 3 ? InfoLineEnd(s, open + wanted) : -1;
        if (codeStart < 0)
        {
            return -1;
        }

        // kramdown: when no fence below fits, some of the marks are taken for the info string.
        int length = LongestClosingFence(s, codeStart, s.AsSpan(open, wanted));
        if (length < 3 || InfoLineEnd(s, open + length) < 0)
        {
            return -1;
        }

        for (int line = codeStart; line < s.Length; line = Lines.Next(s, line))
        {
            (int least, int most, int end) = ClosingFence(s, line, s.AsSpan(open, wanted));
            if (least <= length && length <= most)
            {
                fence = new Fence(ReadInfo(s, open + length), codeStart, line);
                return end;
            }
        }

        return -1;
    }

    /// <summary>kramdown: in GFM a fence may mix tildes and backticks.</summary>
    private int FenceMarks(string s, int p)
    {
        int end = p;
        while (end < s.Length && (s[end] == '~' || (_gfm && s[end] == '`')))
        {
            end++;
        }

        return end - p;
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

    /// <summary>How many marks of an opening fence the best of the fences below repeats; 0 when there is none.</summary>
    private int LongestClosingFence(string s, int p, ReadOnlySpan<char> open)
    {
        // What one fence above has learned of all lines below holds for the next one that begins alike.
        int kind = (open[0] == '~' ? 1 : 0) + (open[1] == '~' ? 2 : 0) + (open[2] == '~' ? 4 : 0);
        if (!ReferenceEquals(_fencesOf, s))
        {
            _fencesOf = s;
            Array.Fill(_noFenceFrom, int.MaxValue);
        }

        if (p >= _noFenceFrom[kind])
        {
            return 0;
        }

        int longest = 0;
        for (int line = p; line < s.Length && longest < open.Length; line = Lines.Next(s, line))
        {
            (int least, int most, _) = ClosingFence(s, line, open);
            longest = most >= least ? Math.Max(longest, most) : longest;
        }

        _noFenceFrom[kind] = longest < 3 ? p : int.MaxValue;
        return longest;
    }

    /// <summary>
    /// The least and the largest number of marks of an opening fence for which a line closes it: it has to repeat them,
    /// and may go on with the last of them. None when the least is above the largest.
    /// </summary>
    private (int Least, int Most, int End) ClosingFence(string s, int p, ReadOnlySpan<char> open)
    {
        int start = _gfm ? Lines.SkipOptionalIndent(s, p) : p;
        int count = FenceMarks(s, start);
        int end = count >= 3 ? Lines.RestIsBlank(s, start + count) : -1;
        if (end < 0)
        {
            return (1, 0, end);
        }

        ReadOnlySpan<char> marks = s.AsSpan(start, count);
        int least = marks.LastIndexOfAnyExcept(marks[^1]) + 2;
        return (Math.Max(3, least), marks.CommonPrefixLength(open), end);
    }
}
