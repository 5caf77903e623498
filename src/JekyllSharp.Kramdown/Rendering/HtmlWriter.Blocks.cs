using System.Globalization;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Rendering;

internal sealed partial class HtmlWriter
{
    private static readonly string[] HeaderTags = ["h1", "h2", "h3", "h4", "h5", "h6"];

    private void WriteParagraph(Element e, int indent)
    {
        if (e.Transparent)
        {
            WriteChildren(e, indent + 2);
        }
        else if (e.Children is [{ Kind: ElementKind.Image, IsClosed: true } image])
        {
            WriteFigure(e, image, indent);
        }
        else
        {
            WriteBlock("p", e.Attributes, e, indent);
        }
    }

    private void WriteFigure(Element e, Element image, int indent)
    {
        AttributeList inner = image.Attributes!.Clone();
        AttributeList outer = e.Attributes?.Clone() ?? new AttributeList();
        foreach (string name in (ReadOnlySpan<string>)["class", "id"])
        {
            if (inner.Find(name) is { } value && outer.Find(name) is null)
            {
                outer.Set(name, value);
                inner.Remove(name);
            }
        }

        Indent(indent).Append("<figure");
        WriteAttributes(outer);
        _out.Append(">\n");
        Indent(indent + 2);
        WriteEmpty("img", inner);
        _out.Append('\n');
        Indent(indent + 2).Append("<figcaption>").Append(inner.Find("alt")).Append("</figcaption>\n");
        Indent(indent).Append("</figure>\n");
    }

    private void WriteHeader(Element e, int indent)
    {
        if (_options.AutoIds && e.Attributes?.Find("id") is null)
        {
            e.EnsureAttributes().Set("id", _ids.Generate(e));
        }

        AddToToc(e);
        int level = Math.Clamp(e.Number + _options.HeaderOffset, 1, 6);
        WriteBlock(HeaderTags[level - 1], e.Attributes, e, indent);
    }

    private void WriteList(Element e, int indent)
    {
        if (e.Ial?.HasReference("toc") == true && _toc is null)
        {
            StartToc(e);
        }
        else if (e.Ial?.HasReference("footnotes") == true && _footnotesAt < 0)
        {
            _footnotesAt = MarkPlace();
        }
        else
        {
            WriteContainer(e.Kind == ElementKind.OrderedList ? "ol" : "ul", e.Attributes, e, indent);
        }
    }

    private void WriteItem(Element e, int indent)
    {
        string name = e.Kind == ElementKind.ListItem ? "li" : "dd";
        Indent(indent).Append('<').Append(name);
        WriteAttributes(e.Attributes);
        _out.Append('>');
        List<Element> children = e.Children;
        bool tight = children.Count == 0 || children[0] is { Kind: ElementKind.Paragraph, Transparent: true };
        if (!tight)
        {
            _out.Append('\n');
        }

        int start = _out.Length;
        WriteChildren(e, indent + 2);
        if (!tight || (_out.Length > start && _out[^1] == '\n'))
        {
            Indent(indent);
        }

        _out.Append("</").Append(name).Append(">\n");
    }

    /// <summary>A term gets an id when the list was marked with <c>auto_ids</c>, perhaps with a prefix.</summary>
    private void WriteTerm(Element e, Element list, int indent)
    {
        string? mark = list.Ial?.References?.Find(name => name.StartsWith("auto_ids", StringComparison.Ordinal));
        if (mark is not null && e.Attributes?.Find("id") is null)
        {
            string prefix = mark.StartsWith("auto_ids-", StringComparison.Ordinal) ? mark["auto_ids-".Length..] : "";
            e.EnsureAttributes().Set("id", _ids.OfTerm(e, prefix));
        }

        WriteBlock("dt", e.Attributes, e, indent);
    }

    private void WriteTable(Element table, int indent)
    {
        List<CellAlignment> alignments = (List<CellAlignment>)table.Data!;
        Indent(indent).Append("<table");
        WriteAttributes(table.Attributes);
        _out.Append(">\n");
        foreach (Element part in table.Children)
        {
            WriteTablePart(part, alignments, indent + 2);
        }

        Indent(indent).Append("</table>\n");
    }

    private static string NameOfPart(Element part) => part.Kind switch
    {
        ElementKind.TableHead => "thead",
        ElementKind.TableFoot => "tfoot",
        _ => "tbody",
    };

    private void WritePartWithoutTable(Element part, string name, int indent)
    {
        Indent(indent).Append('<').Append(name);
        WriteAttributes(part.Attributes);
        _out.Append(">\n");
        WriteChildren(part, indent + 2);
        Indent(indent).Append("</").Append(name).Append(">\n");
    }

    private void WriteTablePart(Element part, List<CellAlignment> alignments, int indent)
    {
        string name = NameOfPart(part);
        Indent(indent).Append('<').Append(name);
        WriteAttributes(part.Attributes);
        _out.Append(">\n");
        foreach (Element row in part.Children)
        {
            WriteRow(row, part.Kind == ElementKind.TableHead ? "th" : "td", alignments, indent + 2);
        }

        Indent(indent).Append("</").Append(name).Append(">\n");
    }

    private void WriteRow(Element row, string cellName, List<CellAlignment> alignments, int indent)
    {
        Indent(indent).Append("<tr");
        WriteAttributes(row.Attributes);
        _out.Append(">\n");
        for (int i = 0; i < row.Children.Count; i++)
        {
            Element cell = row.Children[i];
            Indent(indent + 2).Append('<').Append(cellName);
            WriteCellAttributes(cell.Attributes, i < alignments.Count ? alignments[i] : CellAlignment.Default);
            _out.Append('>');
            int start = _out.Length;
            WriteChildren(cell, indent + 4);
            if (_out.Length == start)
            {
                WriteEntity(160, null);
            }

            _out.Append("</").Append(cellName).Append(">\n");
        }

        Indent(indent).Append("</tr>\n");
    }

    private void WriteCellAttributes(AttributeList? attributes, CellAlignment alignment)
    {
        if (alignment == CellAlignment.Default)
        {
            WriteAttributes(attributes);
            return;
        }

        AttributeList copy = attributes?.Clone() ?? new AttributeList();
        string style = "text-align: " + alignment.ToString().ToLowerInvariant();
        copy.Set("style", copy.Find("style") is { } old ? old + "; " + style : style);
        WriteAttributes(copy);
    }

    private static bool IsRawHtml(Element e) => e.Kind == ElementKind.Html && e.Model == ContentModel.Raw;

    private void WriteHtml(Element e, Element parent, int indent)
    {
        string name = e.Value!;
        bool own = e.IsBlock && !IsRawHtml(parent);
        if (own)
        {
            Indent(indent);
        }

        _out.Append('<').Append(name);
        WriteAttributes(e.Attributes);
        if (e.IsBlock && e.IsClosed && e.Model == ContentModel.Raw)
        {
            _out.Append(" />");
        }
        else
        {
            WriteHtmlContent(e, name, indent);
        }

        if (own)
        {
            _out.Append('\n');
        }
    }

    private void WriteHtmlContent(Element e, string name, int indent)
    {
        int tagEnd = _out.Length;
        bool lines = e.IsBlock && e.Model == ContentModel.Block;
        _out.Append(lines ? ">\n" : ">");
        int start = _out.Length;
        WriteChildren(e, indent + 2);
        if (_out.Length == start)
        {
            _out.Length = tagEnd;
            if (HtmlTags.IsVoid(name))
            {
                _out.Append(" />");
                return;
            }

            _out.Append('>');
        }
        else if (lines)
        {
            // kramdown: one newline is taken off and put back.
            if (_out[^1] != '\n')
            {
                _out.Append('\n');
            }

            Indent(indent);
        }

        _out.Append("</").Append(name).Append('>');
    }

    private void WriteHtmlComment(Element e, Element parent, int indent)
    {
        if (e.IsBlock && !IsRawHtml(parent))
        {
            Indent(indent).Append(e.Span).Append('\n');
        }
        else
        {
            _out.Append(e.Span);
        }
    }

    private void WriteComment(Element e, int indent)
    {
        Indent(e.IsBlock ? indent : 0).Append("<!-- ").Append(e.Span).Append(" -->");
        if (e.IsBlock)
        {
            _out.Append('\n');
        }
    }

    private void WriteRaw(Element e)
    {
        if (e.Extra?.Split(' ', '\t', '\n') is { } types && types.Any(type => type.Length > 0) && !types.Contains("html"))
        {
            return;
        }

        _out.Append(e.Span);
        if (e.IsBlock)
        {
            _out.Append('\n');
        }
    }

    private void WriteMath(Element e, int indent)
    {
        if (_options.MathEngine == "mathjax")
        {
            WriteMathForMathJax(e, indent);
            return;
        }

        AttributeList attributes = e.Attributes?.Clone() ?? new AttributeList();
        attributes.AddClass("kdmath");
        Indent(e.IsBlock ? indent : 0).Append(e.IsBlock ? "<div" : "<span");
        WriteAttributes(attributes);
        _out.Append(e.IsBlock ? ">$$\n" : ">$");

        // kramdown: without an engine the formula is printed as it is, not escaped.
        _out.Append(e.Span);
        _out.Append(e.IsBlock ? "\n$$</div>\n" : "$</span>");
    }

    private void WriteMathForMathJax(Element e, int indent)
    {
        bool hasAttributes = e.Attributes is { Count: > 0 };
        if (!e.IsBlock && hasAttributes)
        {
            // kramdown: a formula within a line that has attributes is printed as it is, between single dollars.
            _out.Append("<span");
            WriteAttributes(e.Attributes);
            _out.Append(">$").Append(e.Span).Append("$</span>");
            return;
        }

        if (hasAttributes)
        {
            Indent(indent).Append("<div");
            WriteAttributes(e.Attributes);
            _out.Append('>');
        }

        _out.Append(e.IsBlock ? "\\[" : "\\(");
        Escaping.Append(_out, e.Span, EscapeMode.Code);
        _out.Append(e.IsBlock ? "\\]\n" : "\\)").Append(hasAttributes ? "</div>\n" : "");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
