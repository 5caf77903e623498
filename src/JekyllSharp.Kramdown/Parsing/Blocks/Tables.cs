using System.Text;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// A table: lines that each have a pipe outside of code, from one block boundary to the next.
    /// </summary>
    private bool ParseTable()
    {
        int first = Lines.SkipOptionalIndent(_s, _p);
        if (first >= _s.Length || _s[first] is ' ' or '\t' || !HasPipe(_p) || !AfterBoundary())
        {
            return false;
        }

        (int start, int line) = (_p, CurrentLine());
        TableBuilder builder = new(NewBlock(ElementKind.Table, line));
        int p = _p;
        bool leadingPipe = StartsWithPipe(p);
        int end = SeparatorEnd(p, '-', out _);
        p = end < 0 ? p : end;
        List<(int Start, int End)> rows = [];
        while (p < _s.Length && HasPipe(p))
        {
            if ((end = SeparatorEnd(p, '-', out List<CellAlignment>? alignments)) >= 0)
            {
                builder.AddSeparator(alignments!);
            }
            else if ((end = SeparatorEnd(p, '=', out _)) >= 0)
            {
                builder.AddFootSeparator();
            }
            else
            {
                end = Lines.Next(_s, p);
                builder.AddRow(SplitRow(_s[p..(end - 1)], leadingPipe, line + _s.AsSpan(start, p - start).Count('\n')));
            }

            p = end;
        }

        if (!Lines.IsBoundary(_s, p) || !HasPipeOnEveryLine(_s[start..(p - 1)]))
        {
            return false;
        }

        if (!builder.Finish())
        {
            Warn("Found table without body on line " + line + " - ignoring it");
            return false;
        }

        _tree.Add(builder.Table);
        _p = p;
        return true;
    }

    /// <summary>Whether the line has a pipe that no backslash hides.</summary>
    private bool HasPipe(int p)
    {
        if (p < _s.Length && _s[p] == '|')
        {
            return true;
        }

        for (int i = p; i < _s.Length && _s[i] != '\n'; i++)
        {
            if (_s[i] == '|' && i > p && _s[i - 1] != '\\')
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsWithPipe(int p)
    {
        while (p < _s.Length && Chars.IsSpace(_s[p]))
        {
            p++;
        }

        return p < _s.Length && _s[p] == '|';
    }

    /// <summary>End of a line of <c>|:---+---:|</c>, or with equal signs the one before the footer.</summary>
    private int SeparatorEnd(int p, char mark, out List<CellAlignment>? alignments)
    {
        alignments = null;
        bool anyPipe = false;
        bool anyMark = false;
        int i = p;
        while (i < _s.Length && _s[i] != '\n')
        {
            char c = _s[i];
            if (c == mark)
            {
                anyMark = true;
            }
            else if (c is '|' or '+')
            {
                anyPipe |= c == '|';
            }
            else if (c is not (':' or ' ' or '\t'))
            {
                return -1;
            }

            i++;
        }

        if (!anyMark || !anyPipe || i >= _s.Length)
        {
            return -1;
        }

        if (mark == '-')
        {
            alignments = ReadAlignments(p, i);
        }

        return i + 1;
    }

    private List<CellAlignment> ReadAlignments(int p, int end)
    {
        List<CellAlignment> result = [];
        int unused = p;
        for (int i = p; i < end; i++)
        {
            if (_s[i] != '-')
            {
                continue;
            }

            // kramdown: a colon that ended one column does not begin the next.
            bool left = i > unused && _s[i - 1] == ':';
            while (i < end && _s[i] == '-')
            {
                i++;
            }

            bool right = i < end && _s[i] == ':';
            unused = i + 1;
            result.Add(left ? right ? CellAlignment.Center : CellAlignment.Left
                : right ? CellAlignment.Right : CellAlignment.Default);
        }

        return result;
    }

    /// <summary>Cuts a row into cells; a pipe inside of code does not cut.</summary>
    private Element SplitRow(string text, bool leadingPipe, int line)
    {
        List<StringBuilder> cells = [];
        int p = 0;
        while (p <= text.Length)
        {
            int open = text.IndexOf("<code", p, StringComparison.Ordinal);
            int close = open < 0 ? -1 : CodeElementEnd(text, open);
            int stop = close < 0 ? text.Length : open;
            SplitPlainCells(text[p..stop], line, cells);
            if (close < 0)
            {
                break;
            }

            Current(cells).Append(text, open, close - open);
            p = close;
        }

        return BuildRow(cells, leadingPipe, line);
    }

    private static int CodeElementEnd(string text, int open)
    {
        int tagEnd = text.IndexOf('>', open);
        int close = tagEnd < 0 ? -1 : text.IndexOf("</code>", tagEnd, StringComparison.Ordinal);
        return close < 0 ? -1 : close + "</code>".Length;
    }

    private static StringBuilder Current(List<StringBuilder> cells)
    {
        if (cells.Count == 0)
        {
            cells.Add(new StringBuilder());
        }

        return cells[^1];
    }

    private void SplitPlainCells(string text, int line, List<StringBuilder> cells)
    {
        Element spans = new(ElementKind.Root);
        Scan(text, line, () => ParseSpans(spans, SpanStop.None, SpanSet.CodeSpan));
        foreach (Element part in spans.Children)
        {
            string value = part.Value!;
            if (part.Kind == ElementKind.CodeSpan)
            {
                // kramdown: the code is quoted again, with enough backticks, and read once more in the cell.
                string ticks = new('`', LongestRun(value, '`') + 1);
                string blank = ticks.Length > 1 ? " " : "";
                Current(cells).Append(ticks).Append(blank).Append(value).Append(blank).Append(ticks);
            }
            else
            {
                AppendCells(value, cells);
            }
        }
    }

    private static void AppendCells(string text, List<StringBuilder> cells)
    {
        StringBuilder cell = Current(cells);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\' && i + 1 < text.Length && text[i + 1] == '|')
            {
                cell.Append('|');
                i++;
            }
            else if (c == '|')
            {
                cells.Add(cell = new StringBuilder());
            }
            else
            {
                cell.Append(c);
            }
        }
    }

    private static int LongestRun(string text, char c)
    {
        int longest = 0;
        int run = 0;
        foreach (char x in text)
        {
            run = x == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static Element BuildRow(List<StringBuilder> cells, bool leadingPipe, int line)
    {
        List<string> texts = cells.ConvertAll(cell => Chars.Strip(cell.ToString()));
        if (leadingPipe && texts.Count > 0 && texts[0].Length == 0)
        {
            texts.RemoveAt(0);
        }

        if (texts.Count > 0 && texts[^1].Length == 0)
        {
            texts.RemoveAt(texts.Count - 1);
        }

        Element row = new(ElementKind.TableRow);
        foreach (string text in texts)
        {
            Element cell = new(ElementKind.TableCell);
            cell.Add(new Element(ElementKind.RawText, text) { Line = line });
            row.Add(cell);
        }

        return row;
    }

    // kramdown: html_to_native does not count when lines are tried for a table.
    private bool _htmlStays;

    /// <summary>Whether every line has a pipe that is neither hidden nor part of code.</summary>
    private bool HasPipeOnEveryLine(string text)
    {
        Element root = new(ElementKind.Root);
        int count = _warnings.Count;
        _htmlStays = true;
        Scan(text, 1, () => ParseSpans(root, SpanStop.None, SpanSet.CodeSpan | SpanSet.Html));
        _htmlStays = false;
        _warnings.RemoveRange(count, _warnings.Count - count);
        bool pipe = false;
        foreach (Element part in root.Children)
        {
            if (part.Value is not { } value)
            {
                continue;
            }

            string[] lines = SplitDroppingEmpty(value);
            if (part.Kind == ElementKind.CodeSpan)
            {
                if (lines.Length > 2 || (lines.Length == 2 && !pipe))
                {
                    break;
                }

                pipe = pipe && lines.Length != 2;
            }
            else
            {
                if (lines.Length > 1 && !pipe && !HasCellPipe(lines[0]))
                {
                    pipe = false;
                    break;
                }

                pipe = (lines.Length <= 1 && pipe) || (lines.Length > 0 && HasCellPipe(lines[^1]));
            }
        }

        return pipe;
    }

    // Ruby's split: empty pieces at the end do not count.
    private static string[] SplitDroppingEmpty(string text)
    {
        string[] parts = text.Split('\n');
        int count = parts.Length;
        while (count > 0 && parts[count - 1].Length == 0)
        {
            count--;
        }

        return parts[..count];
    }

    private static bool HasCellPipe(string line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '|' && (i == 0 || line[i - 1] != '\\'))
            {
                return true;
            }
        }

        return false;
    }
}
