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

        int i = open;
        while (i < s.Length && s[i] == mark)
        {
            i++;
        }

        // kramdown: if it does not work out with all marks, some of them may be the info string.
        for (; i - open >= 3; i--)
        {
            int end = FencedCodeEnd(s, open, i, out fence);
            if (end >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    private int FencedCodeEnd(string s, int open, int i, out Fence fence)
    {
        fence = default;
        char mark = s[open];
        int length = i - open;

        // kramdown: an info string is one word; with two the line is no fence.
        int infoStart = i;
        while (infoStart < s.Length && Chars.IsLineSpace(s[infoStart]))
        {
            infoStart++;
        }

        int infoEnd = infoStart;
        while (infoEnd < s.Length && !Chars.IsSpace(s[infoEnd]))
        {
            infoEnd++;
        }

        int codeStart = infoEnd;
        while (codeStart < s.Length && Chars.IsLineSpace(s[codeStart]))
        {
            codeStart++;
        }

        if (codeStart >= s.Length || s[codeStart] != '\n')
        {
            return -1;
        }

        codeStart++;
        for (int line = codeStart; line < s.Length; line = Lines.Next(s, line))
        {
            int end = ClosingFence(s, line, mark, length);
            if (end >= 0)
            {
                fence = new Fence(s[infoStart..infoEnd], codeStart, line);
                return end;
            }
        }

        return -1;
    }

    private int ClosingFence(string s, int p, char mark, int length)
    {
        int i = _gfm ? Lines.SkipOptionalIndent(s, p) : p;
        int start = i;
        while (i < s.Length && s[i] == mark)
        {
            i++;
        }

        return i - start >= length ? Lines.RestIsBlank(s, i) : -1;
    }
}
