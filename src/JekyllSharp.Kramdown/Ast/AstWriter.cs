using JekyllSharp.Kramdown.Tree;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllSharp.Kramdown.Ast;

/// <summary>Projects kramdown's tree on Markdig's. Each node remembers the element that it was made from.</summary>
internal static class AstWriter
{
    public static readonly object ElementKey = new();

    public static Element? ElementOf(MarkdownObject node) => node.GetData(ElementKey) as Element;

    /// <summary>Adds the children of an element to a block; spans beside blocks get a block of their own.</summary>
    public static void AddBlocks(Element parent, ContainerBlock into)
    {
        KramdownLeafBlock? text = null;
        foreach (Element child in parent.Children)
        {
            if (IsBlock(child))
            {
                text = null;
                into.Add(ToBlock(child));
                continue;
            }

            if (text is null)
            {
                into.Add(text = new KramdownLeafBlock("text") { Inline = new ContainerInline() });
            }

            text.Inline!.AppendChild(ToInline(child));
        }
    }

    private static bool IsBlock(Element e) => e.Kind switch
    {
        ElementKind.Html or ElementKind.HtmlComment or ElementKind.Comment or ElementKind.Raw or ElementKind.Math => e.IsBlock,
        _ => e.Kind < ElementKind.Html,
    };

    private static T Keep<T>(T node, Element e)
        where T : MarkdownObject
    {
        node.SetData(ElementKey, e);
        node.Line = Math.Max(0, e.Line - 1);
        if (e.Attributes is { Count: > 0 } list)
        {
            Mirror(list, node.GetAttributes());
        }

        return node;
    }

    /// <summary>Shows the attributes in Markdig's form; kramdown's own list stays the one that has the order.</summary>
    private static void Mirror(AttributeList from, HtmlAttributes to)
    {
        for (int i = 0; i < from.Count; i++)
        {
            (string name, string value) = from[i];
            switch (name)
            {
                case "id":
                    to.Id = value;
                    break;
                case "class":
                    foreach (string word in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    {
                        to.AddClass(word);
                    }

                    break;
                default:
                    to.AddProperty(name, value);
                    break;
            }
        }
    }

    /// <summary>The name of a node that stands for all below it, because there is too little stack to show it.</summary>
    public const string Nested = "nested";

    public static bool HasStack() => System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack();

    private static Block ToBlock(Element e)
    {
        if (!HasStack())
        {
            return Keep(new KramdownLeafBlock(Nested), e);
        }

        switch (e.Kind)
        {
            case ElementKind.Paragraph when !e.Children.Exists(IsBlock):
                return Keep(Fill(new ParagraphBlock { ProcessInlines = false }, e), e);
            case ElementKind.Header when !e.Children.Exists(IsBlock):
                return Keep(Fill(new HeadingBlock(null!) { Level = e.Number, ProcessInlines = false }, e), e);
            case ElementKind.Rule:
                return Keep(new ThematicBreakBlock(null!), e);
            case ElementKind.CodeBlock:
                return Keep(Code(e), e);
            case ElementKind.Quote:
                return Keep(Fill(new QuoteBlock(null!), e), e);
            case ElementKind.UnorderedList or ElementKind.OrderedList:
                return Keep(Fill(new ListBlock(null!) { IsOrdered = e.Kind == ElementKind.OrderedList }, e), e);
            case ElementKind.ListItem:
                return Keep(Fill(new ListItemBlock(null!), e), e);
            case ElementKind.Blank:
                return Keep(new KramdownLeafBlock("blank"), e);
            case ElementKind.Math:
                return Keep(new KramdownLeafBlock("math") { Text = e.Value! }, e);
            case ElementKind.Comment or ElementKind.HtmlComment:
                return Keep(new KramdownLeafBlock("comment") { Text = e.Value! }, e);
            case ElementKind.Raw:
                return Keep(new KramdownLeafBlock("raw") { Text = e.Value! }, e);
            default:
                return Keep(Fill(new KramdownContainerBlock(NameOf(e)), e), e);
        }
    }

    private static ContainerBlock Fill(ContainerBlock block, Element e)
    {
        AddBlocks(e, block);
        return block;
    }

    private static LeafBlock Fill(LeafBlock block, Element e)
    {
        block.Inline = new ContainerInline();
        AddInlines(e, block.Inline);
        return block;
    }

    private static CodeBlock Code(Element e)
    {
        CodeBlock block = e.IsClosed ? new FencedCodeBlock(null!) { Info = e.Extra } : new CodeBlock(null!);
        block.Lines = new StringLineGroup(e.Value!);
        return block;
    }

    private static string NameOf(Element e) => e.Kind switch
    {
        ElementKind.DefinitionList => "dl",
        ElementKind.Term => "dt",
        ElementKind.Definition => "dd",
        ElementKind.Table => "table",
        ElementKind.TableHead => "thead",
        ElementKind.TableBody => "tbody",
        ElementKind.TableFoot => "tfoot",
        ElementKind.TableRow => "tr",
        ElementKind.TableCell => "td",
        ElementKind.Paragraph => "p",
        ElementKind.Header => "h" + (char)('0' + e.Number),
        ElementKind.Html => e.Value!,
        _ => "footnote",
    };

    private static void AddInlines(Element e, ContainerInline into)
    {
        foreach (Element child in e.Children)
        {
            into.AppendChild(ToInline(child));
        }
    }

    private static Inline ToInline(Element e)
    {
        if (!HasStack())
        {
            return Keep(new KramdownInline(Nested), e);
        }

        switch (e.Kind)
        {
            case ElementKind.Text:
                return Keep(new LiteralInline(e.Value!), e);
            case ElementKind.Emphasis or ElementKind.Strong:
                return Keep(Fill(new EmphasisInline { DelimiterChar = '*', DelimiterCount = e.Kind == ElementKind.Strong ? 2 : 1 }, e), e);
            case ElementKind.Link or ElementKind.Image:
                return Keep(Fill(Link(e), e), e);
            case ElementKind.CodeSpan:
                return Keep(new CodeInline(e.Value!), e);
            case ElementKind.LineBreak:
                return Keep(new LineBreakInline { IsHard = true }, e);
            case ElementKind.Entity:
                return Keep(new HtmlEntityInline { Original = new StringSlice(e.Value!), Transcoded = new StringSlice(Character(e.Number)) }, e);
            default:
                return Keep(Fill(new KramdownInline(SpanName(e)) { Text = e.Kind == ElementKind.Html ? "" : e.Value ?? "" }, e), e);
        }
    }

    private static ContainerInline Fill(ContainerInline inline, Element e)
    {
        AddInlines(e, inline);
        return inline;
    }

    private static LinkInline Link(Element e) => new()
    {
        IsImage = e.Kind == ElementKind.Image,
        Url = e.Attributes?.Find(e.Kind == ElementKind.Image ? "src" : "href"),
        Title = e.Attributes?.Find("title"),
    };

    private static string Character(int code) =>
        System.Text.Rune.IsValid(code) ? new System.Text.Rune(code).ToString() : "";

    private static string SpanName(Element e) => e.Kind switch
    {
        ElementKind.Html => e.Value!,
        ElementKind.FootnoteMarker => "footnote",
        ElementKind.Math => "math",
        ElementKind.SmartQuote => "quote",
        ElementKind.Symbol => "symbol",
        ElementKind.Abbreviation => "abbr",
        ElementKind.Comment or ElementKind.HtmlComment => "comment",
        _ => "raw",
    };
}
