using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private bool ParseList()
    {
        if (ListMarkerEnd(_s, _p, 3, out bool ordered) < 0)
        {
            return false;
        }

        Element list = AddBlock(ordered ? ElementKind.OrderedList : ElementKind.UnorderedList);
        List<ItemText> texts = [];
        bool ended = CollectItems(list, texts, ordered);
        for (int i = 0; i < texts.Count; i++)
        {
            ParseItemText(list.Children[i], texts[i]);
        }

        Element? trailing = FinishItems(list, ended);
        if (_gfm)
        {
            TaskLists.Mark(list);
        }

        if (trailing is not null && !ended)
        {
            _tree.Add(trailing);
        }

        return true;
    }

    /// <summary>Cuts the list into items without looking at what they contain.</summary>
    /// <returns>Whether a caret ended the list.</returns>
    private bool CollectItems(Element list, List<ItemText> texts, bool ordered)
    {
        int markerIndent = 3;
        ItemIndent indent = default;
        bool nestedFound = false;
        bool lastIsBlank = false;
        while (_p < _s.Length)
        {
            if (lastIsBlank && IsRule(_p))
            {
                return false;
            }

            int end = Lines.EndOfBlockMarker(_s, _p);
            if (end >= 0)
            {
                _p = end;
                return true;
            }

            int marker = ListMarkerEnd(_s, _p, markerIndent, out bool itemOrdered);
            if (marker >= 0 && itemOrdered == ordered)
            {
                indent = StartItem(list, texts, marker, out nestedFound);
                markerIndent = Math.Min(3, indent.Width - 1);
                lastIsBlank = false;
            }
            else if (TakeItemLine(texts[^1], indent, !lastIsBlank, ref nestedFound))
            {
                lastIsBlank = false;
            }
            else if ((end = Lines.Blank(_s, _p)) >= 0)
            {
                nestedFound = true;
                lastIsBlank = true;
                texts[^1].Append(_s[_p..end]);
                _p = end;
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    private bool IsRule(int p)
    {
        int i = Lines.SkipOptionalIndent(_s, p);
        char mark = i < _s.Length ? _s[i] : '\0';
        if (mark is not ('*' or '-' or '_'))
        {
            return false;
        }

        int count = 0;
        for (; i < _s.Length && (_s[i] == mark || _s[i] is ' ' or '\t'); i++)
        {
            count += _s[i] == mark ? 1 : 0;
        }

        return count >= 3 && i < _s.Length && _s[i] == '\n';
    }

    private ItemIndent StartItem(Element list, List<ItemText> texts, int marker, out bool nestedFound)
    {
        int line = CurrentLine();
        Element item = new(ElementKind.ListItem) { Line = line };
        list.Add(item);
        int end = Lines.Next(_s, marker);
        (int indent, string text) = ReadFirstItemLine(marker - _p, _s[marker..end]);
        text = TakeItemAttributes(item, text);
        nestedFound = StartsListItem(text, 0);
        ItemText content = new(line);
        content.Append(text);
        texts.Add(content);
        _p = end;
        return new ItemIndent(indent);
    }

    /// <summary>Attributes right after the marker belong to the item.</summary>
    private string TakeItemAttributes(Element item, string text)
    {
        if (!text.StartsWith("{:", StringComparison.Ordinal))
        {
            return text;
        }

        int end = SpanAttributesEnd(text, 0);
        if (end < 0 || NamesAList(text, 0))
        {
            return text;
        }

        item.Ial = new InlineAttributes();
        ReadAttributes(text[2..(end - 1)], item.Ial);
        while (end < text.Length && Chars.IsSpace(text[end]))
        {
            end++;
        }

        return text[end..];
    }

    /// <summary><c>{:name:</c> would define a list of attributes, were it a block.</summary>
    private static bool NamesAList(string text, int brace)
    {
        int first = brace + 2;
        int i = first;
        while (i < text.Length && (Chars.IsWord(text[i]) || (i > first && text[i] == '-')))
        {
            i++;
        }

        return i < text.Length && text[i] == ':';
    }

    private bool TakeItemLine(ItemText text, ItemIndent indent, bool lazy, ref bool nestedFound)
    {
        if (!indent.HasIndentedText(_s, _p) && !(lazy && indent.IsLazyText(_s, _p)))
        {
            return false;
        }

        int end = Lines.Next(_s, _p);
        string line = ExpandLeadingTabs(_s[_p..end]);
        bool indented = HasBlanks(line, indent.Width);
        if (indented)
        {
            line = line[indent.Width..];
        }

        if (StartsListItem(line, 0))
        {
            if (!nestedFound && indented)
            {
                text.StartPiece(CurrentLine());
                nestedFound = true;
            }
            else if (nestedFound && !indented)
            {
                // kramdown: such a line must not become an item of the nested list.
                line = new string(' ', indent.Width + 4) + line;
            }
        }

        text.Append(line);
        _p = end;
        return true;
    }

    private void ParseItemText(Element item, ItemText text)
    {
        Element content = new(ElementKind.Root);
        foreach ((string piece, int line) in text.Pieces)
        {
            Scan(piece, line, () => ParseBlocks(content));
        }

        item.ReplaceChildren(content.TakeChildren());
        List<Element> children = item.Children;

        // Attributes below the first paragraph leave a marker that must not count as a second block, save in a definition.
        if (item.Kind == ElementKind.ListItem && children.Count >= 2 && children[0].Kind == ElementKind.Paragraph
            && children[1].Kind == ElementKind.EndOfBlock && children[0].Ial is not null)
        {
            children.RemoveAt(1);
        }
    }

    /// <summary>Decides which items print their first paragraph without a tag.</summary>
    /// <returns>The blank lines after the last item, which belong behind the list.</returns>
    private static Element? FinishItems(Element list, bool ended)
    {
        Element? trailing = null;
        List<Element> items = list.Children;
        bool looseOnly = true;
        for (int i = 0; i < items.Count; i++)
        {
            Element item = items[i];
            List<Element> children = item.Children;
            bool isLast = i == items.Count - 1;
            if (children.Count == 0)
            {
                // kramdown: an empty item leaves the blank lines of the one before it behind the list.
                looseOnly = false;
                continue;
            }

            trailing = null;

            if (IsTight(children, isLast, ended) && (!isLast || items.Count == 1 || !looseOnly))
            {
                MakeTight(children);
            }

            looseOnly &= children[0].Kind == ElementKind.Paragraph && !children[0].Transparent;
            if (children[^1].Kind == ElementKind.Blank)
            {
                trailing = children[^1];
                children.RemoveAt(children.Count - 1);
            }
        }

        return trailing;
    }

    private static bool IsTight(List<Element> children, bool isLast, bool ended) =>
        children[0].Kind == ElementKind.Paragraph
        && (children.Count < 2 || children[1].Kind != ElementKind.Blank || (isLast && children.Count == 2 && !ended));

    private static void MakeTight(List<Element> children)
    {
        Element first = children[0];
        if (first.HasChildren && children.Count > 1 && children[1].Kind != ElementKind.Blank)
        {
            first.Children[0].Value += "\n";
        }

        first.Transparent = true;
    }
}
