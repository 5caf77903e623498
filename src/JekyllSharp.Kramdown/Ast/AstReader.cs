using JekyllSharp.Kramdown.Tree;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllSharp.Kramdown.Ast;

/// <summary>
/// Reads Markdig's tree back, with what a user's code has changed in it, so that kramdown's writer can print it.
/// Nodes that kramdown does not know are printed by the renderer that their extension brought along.
/// </summary>
internal sealed class AstReader(HtmlRenderer renderer, IMarkdownObjectRenderer own)
{
    public void AddChildren(ContainerBlock block, Element into)
    {
        foreach (Block child in block)
        {
            AddNode(child, into);
        }
    }

    /// <summary>Adds what a node stands for; text beside blocks is added without a block.</summary>
    public void AddNode(MarkdownObject node, Element into)
    {
        if (node is KramdownLeafBlock { Name: "text", Inline: { } text })
        {
            AddInlines(text, into);
        }
        else
        {
            into.Add(Read(node));
        }
    }

    private void AddInlines(ContainerInline container, Element into)
    {
        foreach (Inline child in container)
        {
            into.Add(Read(child));
        }
    }

    private Element Read(MarkdownObject node)
    {
        if (ForeignRenderer(node) is { } foreign)
        {
            return new Element(ElementKind.Raw, Print(foreign, node));
        }

        Element? original = AstWriter.ElementOf(node);
        if (original is not null
            && (node is KramdownLeafBlock { Name: AstWriter.Nested } or KramdownInline { Name: AstWriter.Nested } || !AstWriter.HasStack()))
        {
            return original;
        }

        Element copy = original is null ? Make(node) : Copy(original);
        UpdateProperties(node, copy);
        UpdateAttributes(node, copy);
        switch (node)
        {
            case ContainerBlock block:
                AddChildren(block, copy);
                break;
            case LeafBlock { Inline: { } inline }:
                AddInlines(inline, copy);
                break;
            case ContainerInline container:
                AddInlines(container, copy);
                break;
        }

        return copy;
    }

    private IMarkdownObjectRenderer? ForeignRenderer(MarkdownObject node)
    {
        foreach (IMarkdownObjectRenderer candidate in renderer.ObjectRenderers)
        {
            if (!ReferenceEquals(candidate, own) && candidate.Accept(renderer, node.GetType()))
            {
                return candidate;
            }
        }

        return null;
    }

    private string Print(IMarkdownObjectRenderer foreign, MarkdownObject node)
    {
        TextWriter outer = renderer.Writer;
        using StringWriter inner = new(System.Globalization.CultureInfo.InvariantCulture);
        inner.NewLine = "\n";
        renderer.Writer = inner;
        foreign.Write(renderer, node);
        renderer.Writer = outer;
        return inner.ToString();
    }

    private static Element Copy(Element e) => new(e.Kind)
    {
        Value = e.Value,
        Attributes = e.Attributes?.Clone(),
        Ial = e.Ial,
        Line = e.Line,
        Number = e.Number,
        Transparent = e.Transparent,
        IsBlock = e.IsBlock,
        IsClosed = e.IsClosed,
        Model = e.Model,
        Extra = e.Extra,
        Data = e.Data,
    };

    /// <summary>An element for a node of Markdig's that a user's code has made.</summary>
    private static Element Make(MarkdownObject node) => node switch
    {
        ParagraphBlock => new Element(ElementKind.Paragraph),
        HeadingBlock => new Element(ElementKind.Header),
        QuoteBlock => new Element(ElementKind.Quote),
        ListBlock list => new Element(list.IsOrdered ? ElementKind.OrderedList : ElementKind.UnorderedList),
        ListItemBlock => new Element(ElementKind.ListItem),
        ThematicBreakBlock => new Element(ElementKind.Rule),
        CodeBlock code => new Element(ElementKind.CodeBlock) { Extra = (code as FencedCodeBlock)?.Info },
        HtmlBlock html => new Element(ElementKind.Raw, html.Lines.ToString()) { IsBlock = true },
        LiteralInline => new Element(ElementKind.Text),
        EmphasisInline { DelimiterCount: 2 } => new Element(ElementKind.Strong),
        EmphasisInline => new Element(ElementKind.Emphasis),
        LinkInline link => new Element(link.IsImage ? ElementKind.Image : ElementKind.Link),
        CodeInline => new Element(ElementKind.CodeSpan),
        LineBreakInline { IsHard: true } => new Element(ElementKind.LineBreak),
        LineBreakInline => new Element(ElementKind.Text, "\n"),
        HtmlInline html => new Element(ElementKind.Raw, html.Tag),
        _ => new Element(ElementKind.Root),
    };

    private static void UpdateProperties(MarkdownObject node, Element e)
    {
        switch (node)
        {
            case HeadingBlock heading:
                e.Number = heading.Level;
                break;
            case LiteralInline literal:
                e.Value = literal.Content.ToString();
                break;
            case CodeInline code:
                e.Value = code.Content;
                break;
            case CodeBlock block when e.Value is null:
                e.Value = block.Lines + "\n";
                break;
            case LinkInline link:
                SetIfChanged(e, link.IsImage ? "src" : "href", link.Url);
                SetIfChanged(e, "title", link.Title);
                if (link.IsImage && e.Attributes?.Find("alt") is null)
                {
                    e.EnsureAttributes().Set("alt", "");
                }

                break;
        }
    }

    private static void SetIfChanged(Element e, string name, string? value)
    {
        if (e.Attributes?.Find(name) == value)
        {
            return;
        }

        if (value is null)
        {
            e.Attributes?.Remove(name);
        }
        else
        {
            e.EnsureAttributes().Set(name, value);
        }
    }

    private static void UpdateAttributes(MarkdownObject node, Element e)
    {
        if (node.TryGetAttributes() is not { } attributes)
        {
            return;
        }

        SetIfChanged(e, "id", attributes.Id);
        string[] old = e.Attributes?.Find("class")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        List<string> words = attributes.Classes ?? [];
        if (!words.SequenceEqual(old))
        {
            SetIfChanged(e, "class", words.Count == 0 ? null : string.Join(' ', words));
        }

        foreach ((string name, string? value) in attributes.Properties ?? [])
        {
            // The properties of a link say the same, and were looked at above.
            if (!(node is LinkInline && name is "href" or "src" or "title"))
            {
                SetIfChanged(e, name, value ?? "");
            }
        }
    }
}
