using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// The second half: reads the spans of all blocks, applies attribute lists, drops markers and joins blank lines.
    /// </summary>
    private void ResolveBlocks(Element parent)
    {
        List<Element> children = parent.Children;
        if (children.Count == 0)
        {
            return;
        }

        _resolveDepth++;
        List<Element> result = new(children.Count);
        Element? lastBlank = null;
        foreach (Element child in children)
        {
            bool blank = child.Kind == ElementKind.Blank;
            switch (child.Kind)
            {
                case ElementKind.RawText:
                    ReadSpans(child, result, parent);
                    break;
                case ElementKind.EndOfBlock:
                    continue;
                case ElementKind.Blank when lastBlank is not null:
                    continue;
                default:
                    result.Add(child);
                    ResolveBlocks(child);
                    break;
            }

            lastBlank = blank ? child : null;
            if (child.Ial is not null)
            {
                ApplyAttributes(child, child.Ial);
            }
        }

        parent.ReplaceChildren(result);
        _resolveDepth--;
    }

    private void ReadSpans(Element raw, List<Element> into, Element parent)
    {
        Element temporary = new(ElementKind.Root) { Model = ContentModel.Span };
        (string s, int p, int line) = (_s, _p, _line);
        (_s, _p, _line) = (raw.Value ?? "", 0, raw.Line);
        ParseSpans(temporary, SpanStop.None, _spans);
        (_s, _p, _line) = (s, p, line);
        if (temporary.HasChildren)
        {
            into.AddRange(temporary.Children);
        }
    }
}
