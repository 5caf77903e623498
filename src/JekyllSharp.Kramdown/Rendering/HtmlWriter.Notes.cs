using System.Text;
using JekyllSharp.Kramdown.Parsing;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Rendering;

internal sealed partial class HtmlWriter
{
    private readonly List<FootnoteDefinition> _footnotes = [];
    private readonly List<TocEntry> _tocEntries = [];
    private int _footnoteNumber;
    private int _footnotesAt = -1;
    private Element? _toc;
    private int _tocAt;

    private readonly record struct TocEntry(int Level, string Id, Element Header);

    private void WriteFootnoteMarker(Element e)
    {
        FootnoteDefinition footnote = (FootnoteDefinition)e.Data!;
        if (footnote.Repeats < 0)
        {
            footnote.Number = _footnoteNumber++;
            _footnotes.Add(footnote);
        }

        footnote.Repeats++;
        string name = _options.FootnotePrefix + footnote.Name;
        _out.Append("<sup id=\"fnref:").Append(name);
        if (footnote.Repeats > 0)
        {
            _out.Append(':').Append(footnote.Repeats);
        }

        // kramdown 2.4: the role belongs to the sup, 2.5: to the link.
        bool is25 = _options.Version == KramdownVersion.V2_5;
        string relation = _options.Version == KramdownVersion.V2_3 ? "" : " rel=\"footnote\"";
        _out.Append(is25 ? "\"><a href=\"#fn:" : "\" role=\"doc-noteref\"><a href=\"#fn:").Append(name)
            .Append("\" class=\"footnote\"").Append(relation).Append(is25 ? " role=\"doc-noteref\">" : ">")
            .Append(is25 ? _options.FootnoteLinkText.Replace("%s", Number(footnote.Number), StringComparison.Ordinal) : Number(footnote.Number))
            .Append("</a></sup>");
    }

    /// <summary>Prints the footnotes where their list stands, or at the end; their text may refer to more.</summary>
    private void WriteFootnotes()
    {
        if (_footnotes.Count == 0)
        {
            if (_footnotesAt >= 0)
            {
                _out.Remove(_footnotesAt, 1);
                _tocAt -= _toc is not null && _tocAt > _footnotesAt ? 1 : 0;
            }

            return;
        }

        int start = _out.Length;
        _out.Append("<div class=\"footnotes\" role=\"doc-endnotes\">\n  <ol");
        if (_options.FootnoteNumber != 1)
        {
            _out.Append(" start=\"").Append(Number(_options.FootnoteNumber)).Append('"');
        }

        _out.Append(">\n");
        for (int i = 0; i < _footnotes.Count; i++)
        {
            WriteFootnote(_footnotes[i]);
        }

        _out.Append("  </ol>\n</div>\n");
        if (_footnotesAt >= 0)
        {
            string notes = _out.ToString(start, _out.Length - start);
            _out.Length = start;
            _out.Remove(_footnotesAt, 1).Insert(_footnotesAt, notes);
            _tocAt += _toc is not null && _tocAt > _footnotesAt ? notes.Length - 1 : 0;
        }
    }

    private void WriteFootnote(FootnoteDefinition footnote)
    {
        Element item = footnote.Content;
        item.Kind = ElementKind.ListItem;
        item.Attributes = new AttributeList();
        item.Attributes.Set("id", "fn:" + _options.FootnotePrefix + footnote.Name);
        if (_options.Version != KramdownVersion.V2_5)
        {
            item.Attributes.Set("role", "doc-endnote");
        }

        if (_options.FootnoteBacklink.Length == 0)
        {
            if (FindBacklinkHome(item) is null)
            {
                item.Add(new Element(ElementKind.Paragraph));
            }

            Write(item, item, 4);
            return;
        }

        Element? home = FindBacklinkHome(item);
        bool space = home is not null;
        if (home is null)
        {
            item.Add(home = new Element(ElementKind.Paragraph));
        }

        // The links are added behind what the paragraph prints, with the count of references known only then.
        Element links = new(ElementKind.Raw) { Data = footnote, Transparent = space };
        home.Add(links);
        links.Value = Backlinks(footnote, space);
        Write(item, item, 4);
    }

    private Element? FindBacklinkHome(Element item)
    {
        Element? last = item.LastChild;
        if (last is null || (last.Kind != ElementKind.Paragraph && !_options.FootnoteBacklinkInline))
        {
            return null;
        }

        Element parent = item;
        while (parent.LastChild is { } child)
        {
            if (child.Kind is ElementKind.Paragraph or ElementKind.Header)
            {
                return child;
            }

            parent = child;
        }

        return null;
    }

    private string Backlinks(FootnoteDefinition footnote, bool space)
    {
        string text = Escaping.Escape(_options.FootnoteBacklink, EscapeMode.Text);
        string name = _options.FootnotePrefix + footnote.Name;
        string blank = NoBreakSpace();
        StringBuilder links = new();
        for (int i = 0; i <= footnote.Repeats; i++)
        {
            links.Append(i > 0 || space ? blank : "").Append("<a href=\"#fnref:").Append(name);
            if (i > 0)
            {
                links.Append(':').Append(i);
            }

            links.Append("\" class=\"reversefootnote\" role=\"doc-backlink\">").Append(text);
            if (i > 0)
            {
                links.Append("<sup>").Append(i + 1).Append("</sup>");
            }

            links.Append("</a>");
        }

        return links.ToString();
    }

    private string NoBreakSpace()
    {
        int start = _out.Length;
        WriteEntity(160, null);
        string text = _out.ToString(start, _out.Length - start);
        _out.Length = start;
        return text;
    }

    private void WarnUnusedFootnotes()
    {
        foreach (FootnoteDefinition footnote in _parser.Footnotes.Values)
        {
            if (footnote.Repeats < 0)
            {
                _warnings.Add(new KramdownWarning(
                    "Footnote definition for '" + footnote.Name + "' on line " + Number(footnote.Line) + " is unreferenced - ignoring",
                    footnote.Line,
                    1));
            }
        }
    }

    private void StartToc(Element list)
    {
        _toc = list;
        _tocAt = MarkPlace();
    }

    // kramdown: a word stands in the place of the list until the end, so the place is not empty.
    private int MarkPlace()
    {
        _out.Append('\0');
        return _out.Length - 1;
    }

    private void AddToToc(Element header)
    {
        if (header.Attributes?.Find("id") is { } id && _options.TocLevels.Contains(header.Number)
            && !header.Attributes.HasClass("no_toc"))
        {
            _tocEntries.Add(new TocEntry(header.Number, id, header));
        }
    }

    private void WriteToc()
    {
        if (_toc is null)
        {
            return;
        }

        _out.Remove(_tocAt, 1);
        Element list = TocBuilder.Build(_toc, _tocEntries.ConvertAll(entry => (entry.Level, entry.Id, entry.Header)));
        if (!list.HasChildren)
        {
            return;
        }

        int start = _out.Length;
        WriteContainer(list.Kind == ElementKind.OrderedList ? "ol" : "ul", list.Attributes, list, 0);
        string toc = _out.ToString(start, _out.Length - start);
        _out.Length = start;
        _out.Insert(_tocAt, toc);
    }
}
