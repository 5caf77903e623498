using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private bool ParseFootnoteDefinition()
    {
        int open = Lines.SkipOptionalIndent(_s, _p);
        int nameEnd = FootnoteNameEnd(_s, open);
        if (nameEnd < 0 || nameEnd + 1 >= _s.Length || _s[nameEnd + 1] != ':')
        {
            return false;
        }

        string name = _s[(open + 2)..nameEnd];
        int line = CurrentLine();
        int start = nameEnd + 2;
        int firstEnd = Lines.Next(_s, start);
        int end = IndentedLines(_s, firstEnd);
        Element content = new(ElementKind.Root) { Line = line };
        FootnoteDefinition definition = new(name, content) { Line = line };
        string text = Unindent(_s[start..end]);
        Scan(text, line, () => ParseBlocks(content));
        if (Footnotes.ContainsKey(name))
        {
            Warn("Duplicate footnote name '" + name + "' on line " + line + " - overwriting");
        }

        Footnotes[name] = definition;
        _p = end;
        AddEndOfBlock("footnote");
        _tree.LastChild!.Data = content;
        return true;
    }

    /// <summary>Index of the bracket that ends <c>[^name</c>.</summary>
    private static int FootnoteNameEnd(string s, int p)
    {
        if (p + 2 >= s.Length || s[p] != '[' || s[p + 1] != '^' || !Chars.IsWord(s[p + 2]))
        {
            return -1;
        }

        int i = p + 3;
        while (i < s.Length && (Chars.IsWord(s[i]) || s[i] == '-'))
        {
            i++;
        }

        return i < s.Length && s[i] == ']' ? i : -1;
    }

    private bool ParseLinkDefinition()
    {
        int open = Lines.SkipOptionalIndent(_s, _p);
        int lineEnd = Lines.Next(_s, open) - 1;
        int idEnd = _s.IndexOf(']', open, lineEnd - open);
        if (idEnd <= open + 1 || idEnd + 1 >= lineEnd || _s[idEnd + 1] != ':')
        {
            return false;
        }

        int start = idEnd + 2;
        while (start < lineEnd && _s[start] is ' ' or '\t')
        {
            start++;
        }

        if (!ReadLinkTarget(start, lineEnd, out string url, out string? title, out int end))
        {
            return false;
        }

        string id = NormalizeLinkId(_s[(open + 1)..idEnd]);
        if (Links.ContainsKey(id))
        {
            Warn("Duplicate link ID '" + id + "' on line " + (CurrentLine()) + " - overwriting");
        }

        InlineAttributes? list = TakeBlockIal();
        Element marker = new(ElementKind.EndOfBlock) { Value = "link", Data = id };
        Links[id] = new LinkTarget(url, title, list);
        _p = end;
        _tree.Add(marker);
        return true;
    }

    /// <summary>Reads <c>url "title"</c>; the title may stand on the next line.</summary>
    private bool ReadLinkTarget(int start, int lineEnd, out string url, out string? title, out int end)
    {
        title = null;
        if (start < lineEnd && _s[start] == '<')
        {
            int close = _s.IndexOf('>', start, lineEnd - start);
            if (close >= 0)
            {
                url = _s[(start + 1)..close];
                if (ReadTitle(close + 1, lineEnd, out title, out end))
                {
                    return true;
                }

                if (IsLineBlank(close + 1, lineEnd))
                {
                    end = lineEnd + 1;
                    return true;
                }
            }
        }

        int urlEnd = TrimEnd(_s, start, lineEnd);
        url = "";
        end = -1;
        if (urlEnd == start)
        {
            return false;
        }

        // The shortest url with which a title follows wins; else the whole line is the url.
        for (int i = start + 1; i <= lineEnd; i++)
        {
            if ((i == lineEnd || _s[i] is ' ' or '\t') && ReadTitle(i, lineEnd, out title, out end))
            {
                url = _s[start..TrimEnd(_s, start, i)];
                return true;
            }
        }

        if (HasStrayTitle(start, urlEnd))
        {
            return false;
        }

        url = _s[start..urlEnd];
        end = lineEnd + 1;
        return true;
    }

    private bool IsLineBlank(int p, int lineEnd)
    {
        while (p < lineEnd && _s[p] is ' ' or '\t')
        {
            p++;
        }

        return p >= lineEnd;
    }

    // kramdown: a quote after a blank that is no title makes the line a paragraph.
    private bool HasStrayTitle(int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (_s[i] is '"' or '\'' && _s[i - 1] is ' ' or '\t')
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadTitle(int p, int lineEnd, out string? title, out int end)
    {
        title = null;
        end = -1;
        int i = p;
        while (i < lineEnd && _s[i] is ' ' or '\t')
        {
            i++;
        }

        if (i == lineEnd)
        {
            i++;
            while (i < _s.Length && _s[i] is ' ' or '\t')
            {
                i++;
            }

            lineEnd = i < _s.Length ? Lines.Next(_s, i) - 1 : i;
        }
        else if (i == p)
        {
            return false;
        }

        if (i >= _s.Length || _s[i] is not ('"' or '\''))
        {
            return false;
        }

        int last = TrimEnd(_s, i, lineEnd) - 1;
        if (last <= i + 1 || _s[last] != _s[i])
        {
            return false;
        }

        title = _s[(i + 1)..last];
        end = lineEnd + 1;
        return true;
    }

    private bool ParseAbbreviationDefinition()
    {
        int open = Lines.SkipOptionalIndent(_s, _p);
        if (open + 2 >= _s.Length || _s[open] != '*' || _s[open + 1] != '[')
        {
            return false;
        }

        int lineEnd = Lines.Next(_s, open) - 1;
        int close = open + 3 <= lineEnd ? _s.IndexOf("]:", open + 3, lineEnd - open - 3, StringComparison.Ordinal) : -1;
        if (close < 0)
        {
            return false;
        }

        string id = _s[(open + 2)..close];
        if (Abbreviations.ContainsKey(id))
        {
            Warn("Duplicate abbreviation ID '" + id + "' on line " + CurrentLine() + " - overwriting");
        }

        Abbreviations[id] = new AbbreviationDefinition(Chars.Strip(_s[(close + 2)..lineEnd]), TakeBlockIal());
        _tree.Add(new Element(ElementKind.EndOfBlock) { Value = "abbreviation", Data = id });
        _p = lineEnd + 1;
        return true;
    }

    /// <summary>Attributes right below a definition of a link or an abbreviation belong to it.</summary>
    private bool AttachToDefinition(Element marker, string text)
    {
        InlineAttributes list;
        switch (marker.Value)
        {
            case "link" when Links.TryGetValue((string)marker.Data!, out LinkTarget? target):
                list = target.Ial ?? new InlineAttributes();
                Links[(string)marker.Data!] = target with { Ial = list };
                break;
            case "abbreviation" when Abbreviations.TryGetValue((string)marker.Data!, out AbbreviationDefinition? found):
                list = found.Ial ?? new InlineAttributes();
                Abbreviations[(string)marker.Data!] = found with { Ial = list };
                break;
            default:
                return false;
        }

        ReadAttributes(text, list);
        return true;
    }
}
