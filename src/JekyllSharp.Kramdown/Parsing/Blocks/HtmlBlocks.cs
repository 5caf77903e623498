using JekyllSharp.Kramdown.Finishing;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private int _htmlDepth;
    private Absence _noCommentEnd;
    private Absence _noEndTag;
    private Absence _noInstructionEnd;
    private Absence _noCharacterDataEnd;

    /// <summary>kramdown 2.5: what stands in <c>&lt;![CDATA[…]]&gt;</c> is text without markup.</summary>
    private bool ParseCharacterData()
    {
        const string open = "<![CDATA[";
        if (Options.Version != KramdownVersion.V2_5 || string.CompareOrdinal(_s, _p, open, 0, open.Length) != 0)
        {
            return false;
        }

        int start = _p + open.Length;
        int end = _noCharacterDataEnd.Find(_s, "]]>", start);
        if (end < 0)
        {
            return false;
        }

        AddText(_tree, _s, start, end - start);
        _p = end + 3;
        return true;
    }

    private bool ParseHtmlBlock()
    {
        int open = Lines.SkipOptionalIndent(_s, _p);
        int end = HtmlTags.CommentEnd(_s, _p, ref _noCommentEnd);
        if (end >= 0)
        {
            _tree.Add(new Element(ElementKind.HtmlComment, _s[_p..end]) { IsBlock = true, Line = CurrentLine() });
            _p = end;
            SkipTrailingSpace();
            return true;
        }

        if (HtmlTags.TryReadTag(_s, open, out HtmlTag tag))
        {
            if (HtmlTags.IsSpanElement(tag.Name.ToLowerInvariant(), Options.Version))
            {
                return false;
            }

            Element parent = _tree;
            AddHtmlElement(tag);
            if (Options.HtmlToNative)
            {
                new HtmlToNative(Options.Version).Convert(parent.LastChild!);
            }

            return true;
        }

        end = HtmlTags.CloseTagEnd(_s, open, out string name);
        if (end >= 0 && !HtmlTags.IsSpanElement(name = name.ToLowerInvariant(), Options.Version)
            && _tree.Kind == ElementKind.Html && _tree.Value == name)
        {
            _p = end;
            _stopBlocks = true;
            return true;
        }

        if (end >= 0)
        {
            Warn("Found invalidly used HTML closing tag for '" + name + "' on line " + CurrentLine());
        }

        return false;
    }

    /// <summary>Skips blanks to the end of the line, if there is nothing else.</summary>
    private void SkipTrailingSpace()
    {
        int i = _p;
        while (i < _s.Length && _s[i] is ' ' or '\t')
        {
            i++;
        }

        if (i < _s.Length && _s[i] == '\n')
        {
            _p = i + 1;
        }
    }

    private void AddHtmlElement(in HtmlTag tag)
    {
        int line = CurrentLine();
        Element element = NewHtmlElement(tag, line);
        element.IsBlock = true;
        bool inRaw = _tree.Kind == ElementKind.Html && _tree.Model == ContentModel.Raw;
        _tree.Add(element);
        _p = tag.End;
        string name = element.Value!;
        element.Ial = TakeBlockIal();
        element.Model = HtmlModel(element, name, inRaw);
        element.IsClosed = tag.Closed || HtmlTags.IsVoid(name);
        if (name is "script" or "style" && !element.IsClosed)
        {
            element.Model = ContentModel.Raw;
            ReadVerbatim(element, ElementKind.Raw);
            return;
        }

        if (element.Model == ContentModel.Block)
        {
            SkipTrailingSpace();
        }

        if (!element.IsClosed)
        {
            ReadHtmlContent(element, line);
            if (!inRaw)
            {
                SkipTrailingSpace();
            }
        }
    }

    private ContentModel HtmlModel(Element element, string name, bool inRaw)
    {
        ContentModel model = Options.ParseBlockHtml && !inRaw ? HtmlTags.ModelOf(name) : ContentModel.Raw;
        string? markdown = element.Attributes?.Find("markdown");
        element.Attributes?.Remove("markdown");
        return markdown switch
        {
            "1" => HtmlTags.ModelOf(name),
            "0" => ContentModel.Raw,
            "span" => ContentModel.Span,
            "block" => ContentModel.Block,
            _ => model,
        };
    }

    private void ReadHtmlContent(Element element, int line)
    {
        switch (element.Model)
        {
            case ContentModel.Block:
                if (!ParseBlocks(element))
                {
                    Warn("Found no end tag for '" + element.Value + "' (line " + line + ") - auto-closing it");
                }

                break;
            case ContentModel.Span:
                ReadVerbatim(element, ElementKind.RawText);
                break;
            default:
                ParseRawHtml(element, line);
                break;
        }
    }

    /// <summary>Takes everything up to the end tag as one piece.</summary>
    private void ReadVerbatim(Element element, ElementKind kind)
    {
        string name = element.Value!;
        int start = _p;
        int line = CurrentLine();
        int end = FindEndTag(start, name, true, out int after);
        if (end < 0)
        {
            Warn("Found no end tag for '" + name + "' - auto-closing it");
            end = after = _s.Length;
        }

        if (end > start)
        {
            element.Add(new Element(kind, _s[start..end]) { Line = line });
        }

        _p = after;
    }

    private int FindEndTag(int p, string name, bool ignoreCase, out int after)
    {
        StringComparison comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        while ((p = _noEndTag.Find(_s, "</", p)) >= 0)
        {
            if (string.Compare(_s, p + 2, name, 0, name.Length, comparison) == 0)
            {
                int i = p + 2 + name.Length;
                while (i < _s.Length && Chars.IsSpace(_s[i]))
                {
                    i++;
                }

                if (i < _s.Length && _s[i] == '>')
                {
                    after = i + 1;
                    return p;
                }
            }

            p += 2;
        }

        after = -1;
        return -1;
    }

    /// <summary>Reads tags and text without looking for Markdown, up to the end tag of the element.</summary>
    private void ParseRawHtml(Element element, int line)
    {
        Element outer = _tree;
        _tree = element;
        _htmlDepth++;
        bool closed = false;
        while (_p < _s.Length && !closed && !IsTooDeep())
        {
            int open = _s.IndexOf('<', _p);
            if (open < 0)
            {
                break;
            }

            AddText(_tree, _s, _p, open - _p);
            _p = open;
            closed = ParseRawTag(element);
        }

        // The innermost element that is open at the end is the one to be reported.
        if (!closed && _p < _s.Length)
        {
            AddText(_tree, _s, _p, _s.Length - _p);
            _p = _s.Length;
            Warn("Found no end tag for '" + element.Value + "' on line " + line + " - auto-closing it");
        }

        _htmlDepth--;
        _tree = outer;
    }

    private bool ParseRawTag(Element element)
    {
        int end = HtmlTags.CommentEnd(_s, _p, ref _noCommentEnd);
        if (end < 0 && Peek(1) == '?')
        {
            // kramdown: processing instructions are known only here, not in text.
            int close = _noInstructionEnd.Find(_s, "?>", _p + 2);
            end = close < 0 ? -1 : close + 2;
        }

        if (end >= 0)
        {
            _tree.Add(new Element(ElementKind.HtmlComment, _s[_p..end]) { IsBlock = true });
            _p = end;
            return false;
        }

        if (ParseCharacterData())
        {
            return false;
        }

        if (HtmlTags.TryReadTag(_s, _p, out HtmlTag tag))
        {
            AddHtmlElement(tag);
            return false;
        }

        end = HtmlTags.CloseTagEnd(_s, _p, out string name);
        if (end >= 0)
        {
            bool matches = element.Value == name.ToLowerInvariant() || element.Value == name;
            if (!matches)
            {
                Warn("Found invalidly used HTML closing tag for '" + name + "' on line " + CurrentLine() + " - ignoring it");
                AddText(_tree, _s, _p, end - _p);
            }

            _p = end;
            return matches;
        }

        AddText(_tree, _s, _p, 1);
        _p++;
        return false;
    }

    /// <summary>An element from a tag: names of HTML in small letters, attributes without doubles.</summary>
    private Element NewHtmlElement(in HtmlTag tag, int line)
    {
        string lower = tag.Name.ToLowerInvariant();
        bool known = HtmlTags.IsKnown(lower);
        Element element = new(ElementKind.Html, known ? lower : tag.Name) { Line = line };
        foreach (AttributeSpan attribute in tag.Attributes)
        {
            string name = known ? attribute.Name.ToLowerInvariant() : attribute.Name;
            AttributeList list = element.EnsureAttributes();
            if (list.Find(name) is not null)
            {
                Warn("Duplicate HTML attribute '" + name + "' on line " + line + " - overwriting previous one");
            }

            list.Set(name, attribute.Value);
        }

        return element;
    }
}
