using System.Text;
using JekyllSharp.Kramdown.Text;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// End of a list marker (<c>*</c>, <c>+</c>, <c>-</c>, or digits and a period) that a blank follows.
    /// </summary>
    private static int ListMarkerEnd(string s, int p, int maxIndent, out bool ordered)
    {
        int i = p;
        while (i < s.Length && i - p < maxIndent && s[i] == ' ')
        {
            i++;
        }

        ordered = i < s.Length && char.IsAsciiDigit(s[i]);
        if (ordered)
        {
            while (i < s.Length && char.IsAsciiDigit(s[i]))
            {
                i++;
            }

            if (i >= s.Length || s[i] != '.')
            {
                return -1;
            }
        }
        else if (i >= s.Length || s[i] is not ('*' or '+' or '-'))
        {
            return -1;
        }

        // kramdown: a pipe after the marker is as good as a blank.
        return i + 1 < s.Length && s[i + 1] is '\t' or '|' or ' ' ? i + 1 : -1;
    }

    private static bool StartsListItem(string s, int p) => ListMarkerEnd(s, p, 3, out _) >= 0;

    /// <summary>How lines that belong to an item of a list or a definition list are told from others.</summary>
    private readonly record struct ItemIndent(int Width)
    {
        /// <summary>Whether a line with text is indented far enough; a tab counts as four blanks.</summary>
        public bool HasIndentedText(string s, int p)
        {
            int units = Width / 4;
            int i = p;
            int found = 0;
            for (; found < units; found++)
            {
                int next = Lines.Indent(s, i);
                if (next < 0)
                {
                    return false;
                }

                i = next;
            }

            int blanks = 0;
            while (blanks < Width % 4 && i + blanks < s.Length && s[i + blanks] == ' ')
            {
                blanks++;
            }

            return (blanks == Width % 4 || Lines.Indent(s, i) >= 0) && HasText(s, i);
        }

        /// <summary>Whether a line without indent still belongs to the item.</summary>
        public bool IsLazyText(string s, int p)
        {
            if (!HasText(s, p))
            {
                return false;
            }

            int i = p;
            int limit = Math.Min(Width, 3);
            while (i < s.Length && i - p < limit && s[i] == ' ')
            {
                i++;
            }

            return s[i] switch
            {
                '{' => !IsAttributeLineAt(s, i),
                '<' => !HtmlTags.EndsLazyLines(s, i),
                '^' => i != p || Lines.EndOfBlockMarker(s, p) < 0,
                _ => true,
            };
        }

        private static bool IsAttributeLineAt(string s, int brace) =>
            brace + 2 < s.Length && s[brace + 1] == ':' && s[brace + 2] is not (':' or '/')
            && Brace.FindEnd(s, brace + 2, true) >= 0;

        private static bool HasText(string s, int p)
        {
            while (p < s.Length && Chars.IsLineSpace(s[p]))
            {
                p++;
            }

            return p < s.Length && s[p] != '\n';
        }
    }

    /// <summary>
    /// Reads the text after a marker: how far the item is indented, and its text without that.
    /// </summary>
    private static (int Indent, string Text) ReadFirstItemLine(int markerWidth, string text)
    {
        int indent = markerWidth;
        if (OnlyAttributes(text))
        {
            indent = 4;
        }
        else
        {
            int blanks = 0;
            int i = 0;
            for (; i < text.Length && text[i] is ' ' or '\t'; i++)
            {
                blanks += text[i] == '\t' ? 4 - ((blanks + markerWidth) % 4) : 1;
            }

            indent += blanks;
        }

        int start = 0;
        while (start < text.Length && Chars.IsSpace(text[start]))
        {
            start++;
        }

        return (indent, text[start..]);
    }

    /// <summary>White space, perhaps after an attribute list: then the text comes on the next line.</summary>
    private static bool OnlyAttributes(string text)
    {
        int i = 0;
        while (i < text.Length && Chars.IsSpace(text[i]))
        {
            i++;
        }

        int end = SpanAttributesEnd(text, i);
        if (end > 0 && !NamesAList(text, i))
        {
            i = end;
            while (i < text.Length && Chars.IsSpace(text[i]))
            {
                i++;
            }
        }

        return i >= text.Length;
    }

    /// <summary>Index after <c>{:…}</c> at the index, if it is an attribute list and no extension.</summary>
    private static int SpanAttributesEnd(string s, int p)
    {
        if (p + 2 >= s.Length || s[p] != '{' || s[p + 1] != ':' || s[p + 2] is ':' or '/')
        {
            return -1;
        }

        int close = Brace.FindEnd(s, p + 2, false);
        return close < 0 ? -1 : close + 1;
    }

    /// <summary>Replaces tabs at the start of a line by four blanks each.</summary>
    private static string ExpandLeadingTabs(string line)
    {
        int tabs = 0;
        while (tabs < line.Length && line[tabs] == '\t')
        {
            tabs++;
        }

        return tabs == 0 ? line : new string(' ', tabs * 4) + line[tabs..];
    }

    private static bool HasBlanks(string line, int count)
    {
        if (line.Length < count)
        {
            return false;
        }

        return line.AsSpan(0, count).IndexOfAnyExcept(' ') < 0;
    }

    /// <summary>Collects the text of an item; a nested list starts a new piece.</summary>
    private sealed class ItemText(int line)
    {
        private readonly List<(StringBuilder Text, int Line)> _pieces = [(new StringBuilder(), line)];

        public void Append(string text) => _pieces[^1].Text.Append(text);

        public void StartPiece(int line) => _pieces.Add((new StringBuilder(), line));

        public IEnumerable<(string Text, int Line)> Pieces => _pieces.Select(piece => (piece.Text.ToString(), piece.Line));
    }
}
