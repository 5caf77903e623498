using System.Text;
using JekyllSharp.Kramdown.Parsing;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Rendering;

/// <summary>
/// Prints the tree. Ids, footnote numbers and the table of contents are found on the way, because kramdown gives
/// them in the order of printing.
/// </summary>
internal sealed partial class HtmlWriter
{
    private readonly KramdownOptions _options;
    private readonly Parser _parser;
    private readonly StringBuilder _out = new();
    private readonly List<KramdownWarning> _warnings = [];
    private readonly IdGenerator _ids;

    public HtmlWriter(KramdownOptions options, Parser parser)
    {
        _options = options;
        _parser = parser;
        _ids = new IdGenerator(options);
        _footnoteNumber = options.FootnoteNumber;
    }

    public IReadOnlyList<KramdownWarning> Warnings => _warnings;

    /// <summary>Prints a whole document.</summary>
    public string Write(Element root)
    {
        if (_options.Highlight is not null && _options.SyntaxHighlighter is not (null or "rouge"))
        {
            _warnings.Add(new KramdownWarning(
                "The configured syntax highlighter " + _options.SyntaxHighlighter + " is not available.", 1, 1));
        }

        WriteChildren(root, 0);
        WriteFootnotes();
        WriteToc();
        WarnUnusedFootnotes();
        return _out.ToString();
    }

    private void WriteChildren(Element parent, int indent)
    {
        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _warnings.Add(new KramdownWarning("Elements are nested too deeply - the innermost are left out", parent.Line, 1));
            return;
        }

        foreach (Element child in parent.Children)
        {
            Write(child, parent, indent);
        }
    }

    private void Write(Element e, Element parent, int indent)
    {
        switch (e.Kind)
        {
            case ElementKind.Blank:
                _out.Append('\n');
                break;
            case ElementKind.Paragraph:
                WriteParagraph(e, indent);
                break;
            case ElementKind.Header:
                WriteHeader(e, indent);
                break;
            case ElementKind.Quote:
                WriteContainer("blockquote", e.Attributes, e, indent);
                break;
            case ElementKind.CodeBlock:
                WriteCodeBlock(e, indent);
                break;
            case ElementKind.UnorderedList or ElementKind.OrderedList:
                WriteList(e, indent);
                break;
            case ElementKind.DefinitionList:
                WriteContainer("dl", e.Attributes, e, indent);
                break;
            case ElementKind.ListItem or ElementKind.Definition:
                WriteItem(e, indent);
                break;
            case ElementKind.Term:
                WriteTerm(e, parent, indent);
                break;
            case ElementKind.Rule:
                Indent(indent);
                WriteEmpty("hr", e.Attributes);
                _out.Append('\n');
                break;
            case ElementKind.TableHead or ElementKind.TableBody or ElementKind.TableFoot:
                WritePartWithoutTable(e, NameOfPart(e), indent);
                break;
            case ElementKind.TableRow:
                WritePartWithoutTable(e, "tr", indent);
                break;
            case ElementKind.Table:
                WriteTable(e, indent);
                break;
            case ElementKind.Html:
                WriteHtml(e, parent, indent);
                break;
            case ElementKind.HtmlComment:
                WriteHtmlComment(e, parent, indent);
                break;
            case ElementKind.Comment:
                WriteComment(e, indent);
                break;
            default:
                WriteInline(e, indent);
                break;
        }
    }

    /// <summary>The kinds that stand within lines, and those that may stand in both places.</summary>
    private void WriteInline(Element e, int indent)
    {
        switch (e.Kind)
        {
            case ElementKind.Text:
                WriteText(e);
                break;
            case ElementKind.SmartQuote:
                WriteSmartQuote((SmartQuote)e.Number);
                break;
            case ElementKind.Symbol:
                WriteSymbol((TypographicSymbol)e.Number);
                break;
            case ElementKind.Entity:
                WriteEntity(e.Number, e.Value);
                break;
            case ElementKind.Raw:
                WriteRaw(e);
                break;
            case ElementKind.Math:
                WriteMath(e, indent);
                break;
            case ElementKind.CodeSpan:
                WriteCodeSpan(e);
                break;
            case ElementKind.Emphasis:
                WriteSpan("em", e, indent);
                break;
            case ElementKind.Strong:
                WriteSpan("strong", e, indent);
                break;
            case ElementKind.Link:
                WriteSpan("a", e, indent);
                break;
            case ElementKind.Image:
                WriteEmpty("img", e.Attributes);
                break;
            case ElementKind.LineBreak:
                // kramdown: a line break made of HTML has lost its attributes.
                _out.Append("<br />");
                break;
            case ElementKind.FootnoteMarker:
                WriteFootnoteMarker(e);
                break;
            case ElementKind.Abbreviation:
                WriteAbbreviation(e);
                break;
            default:
                WriteChildren(e, indent);
                break;
        }
    }

    private StringBuilder Indent(int indent) => _out.Append(' ', indent);

    private void WriteAttributes(AttributeList? attributes)
    {
        if (attributes is null)
        {
            return;
        }

        for (int i = 0; i < attributes.Count; i++)
        {
            (string name, string value) = attributes[i];
            if (name == "id" && Chars.Strip(value).Length == 0)
            {
                continue;
            }

            _out.Append(' ').Append(name).Append("=\"");
            Escaping.Append(_out, value, EscapeMode.Attribute);
            _out.Append('"');
        }
    }

    /// <summary>A tag on its own line, its content on the same line.</summary>
    private void WriteBlock(string name, AttributeList? attributes, Element e, int indent)
    {
        Indent(indent).Append('<').Append(name);
        WriteAttributes(attributes);
        _out.Append('>');
        WriteChildren(e, indent + 2);
        _out.Append("</").Append(name).Append(">\n");
    }

    /// <summary>A tag on its own line, its content indented below it.</summary>
    private void WriteContainer(string name, AttributeList? attributes, Element e, int indent)
    {
        Indent(indent).Append('<').Append(name);
        WriteAttributes(attributes);
        _out.Append(">\n");
        WriteChildren(e, indent + 2);
        Indent(indent).Append("</").Append(name).Append(">\n");
    }

    private void WriteSpan(string name, Element e, int indent)
    {
        _out.Append('<').Append(name);
        WriteAttributes(e.Attributes);
        _out.Append('>');
        WriteChildren(e, indent + 2);
        _out.Append("</").Append(name).Append('>');
    }

    private void WriteEmpty(string name, AttributeList? attributes)
    {
        _out.Append('<').Append(name);
        WriteAttributes(attributes);
        _out.Append(" />");
    }
}
