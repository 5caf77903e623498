using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private bool ParseDefinitionList()
    {
        List<Element> siblings = _tree.Children;
        int last = siblings.Count - 1;
        bool blankBefore = last > 0 && siblings[last].Kind == ElementKind.Blank;
        if (blankBefore && siblings[last].Span.Length > 1)
        {
            // Two blank lines are too much, and so is one with blanks on it.
            return false;
        }

        int termIndex = blankBefore ? last - 1 : last;
        if (termIndex < 0 || siblings[termIndex] is not { Kind: ElementKind.Paragraph, Children: [{ Value: not null }, ..] }
            || !StartsDefinition(_s, Lines.SkipOptionalIndent(_s, _p)))
        {
            return false;
        }

        Element paragraph = siblings[termIndex];
        siblings.RemoveRange(termIndex, siblings.Count - termIndex);
        Element list = NewBlock(ElementKind.DefinitionList, CurrentLine());
        AddTerms(list, paragraph);
        Element? trailing = AddDefinitions(list, blankBefore);
        JoinOrAddDefinitionList(list);
        if (trailing is not null)
        {
            _tree.Add(trailing);
        }

        return true;
    }

    private static Element? TakeTrailingBlank(Element item)
    {
        if (item.LastChild is not { Kind: ElementKind.Blank } blank)
        {
            return null;
        }

        item.Children.RemoveAt(item.Children.Count - 1);
        return blank;
    }

    /// <summary>Every line of the paragraph before the first definition is a term.</summary>
    private void AddTerms(Element list, Element paragraph)
    {
        list.Ial = paragraph.Ial;
        Element raw = paragraph.Children[0];
        int line = raw.Line;
        foreach (string text in raw.Value!.Split('\n', raw.Value.Length == 0 ? StringSplitOptions.RemoveEmptyEntries : StringSplitOptions.None))
        {
            Element term = new(ElementKind.Term) { Line = line };
            string value = text;
            string trimmed = text.TrimStart(' ', '\t', '\f', '\v', '\r');
            if (trimmed.StartsWith("{:", StringComparison.Ordinal) && SpanAttributesEnd(trimmed, 0) is > 0 and int end
                && !NamesAList(trimmed, 0))
            {
                term.Ial = new InlineAttributes();
                ReadAttributes(trimmed[2..(end - 1)], term.Ial);
                value = trimmed[end..].TrimStart(' ', '\t', '\f', '\v', '\r');
            }

            term.Extra = value;
            term.Add(new Element(ElementKind.RawText, value) { Line = line });
            list.Add(term);
            line++;
        }
    }

    /// <returns>The blank lines behind the last definition.</returns>
    private Element? AddDefinitions(Element list, bool firstAsParagraph)
    {
        Element? trailing = null;
        foreach ((Element item, ItemText text, bool paragraph) in CollectDefinitions(firstAsParagraph))
        {
            list.Add(item);
            ParseItemText(item, text);
            trailing = item.HasChildren ? TakeTrailingBlank(item) : trailing;
            if (!paragraph && item.Children is [{ Kind: ElementKind.Paragraph } first, ..])
            {
                // kramdown: attributes behind the text count as something that follows it.
                if (first.HasChildren && item.Children.Count > 1)
                {
                    first.Children[0].Value += "\n";
                }

                first.Transparent = true;
            }
        }

        return trailing;
    }

    private List<(Element Item, ItemText Text, bool AsParagraph)> CollectDefinitions(bool firstAsParagraph)
    {
        List<(Element Item, ItemText Text, bool AsParagraph)> items = [];
        bool asParagraph = firstAsParagraph;
        int markerIndent = 3;
        ItemIndent indent = default;
        while (_p < _s.Length)
        {
            int end;
            int marker = DefinitionMarkerEnd(_p, markerIndent);
            if (marker >= 0)
            {
                Element item = new(ElementKind.Definition) { Line = CurrentLine() };
                end = Lines.Next(_s, marker);
                (int width, string text) = ReadFirstItemLine(marker - _p, _s[marker..end]);
                text = TakeItemAttributes(item, text);
                indent = new ItemIndent(width);
                markerIndent = Math.Min(3, width - 1);
                ItemText content = new(item.Line);
                content.Append(text);
                items.Add((item, content, asParagraph));
                asParagraph = false;
                _p = end;
            }
            else if (Lines.EndOfBlockMarker(_s, _p) >= 0)
            {
                break;
            }
            else if (indent.HasIndentedText(_s, _p) || (!asParagraph && indent.IsLazyText(_s, _p)))
            {
                end = Lines.Next(_s, _p);
                string line = ExpandLeadingTabs(_s[_p..end]);
                items[^1].Text.Append(HasBlanks(line, indent.Width) ? line[indent.Width..] : line);
                asParagraph = false;
                _p = end;
            }
            else if ((end = Lines.Blank(_s, _p)) >= 0)
            {
                asParagraph = true;
                items[^1].Text.Append(_s[_p..end]);
                _p = end;
            }
            else
            {
                break;
            }
        }

        return items;
    }

    private int DefinitionMarkerEnd(int p, int maxIndent)
    {
        int i = p;
        while (i < _s.Length && i - p < maxIndent && _s[i] == ' ')
        {
            i++;
        }

        return i < _s.Length && _s[i] == ':' && StartsDefinition(_s, i) ? i + 1 : -1;
    }

    /// <summary>A definition list right behind another continues it.</summary>
    private void JoinOrAddDefinitionList(Element list)
    {
        List<Element> siblings = _tree.Children;
        int count = siblings.Count;
        Element? previous = count > 0 && siblings[^1].Kind == ElementKind.DefinitionList
            ? siblings[^1]
            : count > 1 && siblings[^1].Kind == ElementKind.Blank && siblings[^2].Kind == ElementKind.DefinitionList
                ? siblings[^2]
                : null;
        if (previous is null)
        {
            _tree.Add(list);
            return;
        }

        if (siblings[^1].Kind == ElementKind.Blank)
        {
            siblings.RemoveAt(count - 1);
        }

        foreach (Element item in list.Children)
        {
            previous.Add(item);
        }
    }
}
