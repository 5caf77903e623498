using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Rendering;

/// <summary>Makes the nested list of a table of contents.</summary>
internal static class TocBuilder
{
    public static Element Build(Element source, IReadOnlyList<(int Level, string Id, Element Header)> entries)
    {
        AttributeList attributes = source.Attributes?.Clone() ?? new AttributeList();
        string? listId = attributes.Find("id");
        if (listId is null)
        {
            attributes.Set("id", listId = "markdown-toc");
        }

        Element root = new(source.Kind) { Attributes = attributes };
        Stack<(int Level, Element Item)> open = new();
        foreach ((int level, string id, Element header) in entries)
        {
            while (open.Count > 0 && open.Peek().Level >= level)
            {
                open.Pop();
            }

            Element item = new(ElementKind.ListItem);
            Element paragraph = new(ElementKind.Paragraph) { Transparent = true };
            Element link = new(ElementKind.Link);
            link.EnsureAttributes().Set("href", "#" + id);
            link.EnsureAttributes().Set("id", listId + "-" + id);
            AddContent(header, link);
            paragraph.Add(link);
            item.Add(paragraph);
            ListOf(open.Count > 0 ? open.Peek().Item : null, root).Add(item);
            open.Push((level, item));
        }

        return root;
    }

    private static Element ListOf(Element? item, Element root)
    {
        if (item is null)
        {
            return root;
        }

        if (item.LastChild is { } last && last.Kind == root.Kind)
        {
            return last;
        }

        Element list = new(root.Kind);
        item.Add(list);
        return list;
    }

    /// <summary>The text of a header without footnotes, and with links unwrapped.</summary>
    private static void AddContent(Element from, Element to)
    {
        foreach (Element child in from.Children)
        {
            if (child.Kind == ElementKind.FootnoteMarker)
            {
                continue;
            }

            if (child.Kind == ElementKind.Link)
            {
                AddContent(child, to);
                continue;
            }

            if (!child.HasChildren)
            {
                to.Add(child);
                continue;
            }

            Element copy = new(child.Kind, child.Value!)
            {
                Attributes = child.Attributes?.Clone(),
                Ial = child.Ial,
                Line = child.Line,
                Number = child.Number,
                Transparent = child.Transparent,
                IsBlock = child.IsBlock,
                IsClosed = child.IsClosed,
                Model = child.Model,
                Extra = child.Extra,
                Data = child.Data,
            };
            AddContent(child, copy);
            to.Add(copy);
        }
    }
}
