using JekyllSharp.Kramdown.Finishing;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private bool ParseSpanHtml()
    {
        int end = HtmlTags.CommentEnd(_s, _p, ref _noCommentEnd);
        if (end >= 0)
        {
            _tree.Add(new Element(ElementKind.HtmlComment, _s[_p..end]));
            _p = end;
            return true;
        }

        if (ParseCharacterData())
        {
            return true;
        }

        end = HtmlTags.CloseTagEnd(_s, _p, out string closed);
        if (end >= 0)
        {
            Warn("Found invalidly used HTML closing tag for '" + closed + "' on line " + CurrentLine());
            AddText(_tree, _s, _p, end - _p);
            _p = end;
            return true;
        }

        if (!HtmlTags.TryReadTag(_s, _p, out HtmlTag tag))
        {
            return false;
        }

        int line = CurrentLine();
        Element element = NewHtmlElement(tag, line);
        string name = element.Value!;
        if (HtmlTags.IsBlockElement(name))
        {
            Warn("Found block HTML tag '" + name + "' in span-level text on line " + line);
            AddText(_tree, _s, _p, tag.End - _p);
            _p = tag.End;
            return true;
        }

        _p = tag.End;
        JoinLines(element.Attributes);
        bool spans = ReadsSpans(element, name, line);
        element.Model = spans ? ContentModel.Span : ContentModel.Raw;
        element.IsClosed = tag.Closed;
        _tree.Add(element);
        if (!tag.Closed && !HtmlTags.IsVoid(name))
        {
            ReadSpanContent(element, spans, line);
        }

        if (Options.HtmlToNative && !_htmlStays)
        {
            new HtmlToNative(Options.Version).Convert(element);
        }

        return true;
    }

    [System.Text.RegularExpressions.GeneratedRegex("\n+")]
    private static partial System.Text.RegularExpressions.Regex LineFeeds();

    private static void JoinLines(AttributeList? attributes)
    {
        for (int i = 0; i < (attributes?.Count ?? 0); i++)
        {
            string value = attributes![i].Value;
            if (value.Contains('\n'))
            {
                attributes.SetAt(i, LineFeeds().Replace(value, " "));
            }
        }
    }

    private bool ReadsSpans(Element element, string name, int line)
    {
        bool byName = HtmlTags.ModelOf(name) != ContentModel.Raw;
        bool spans = byName && !(_tree.Kind == ElementKind.Html && _tree.Model == ContentModel.Raw)
            && Options.ParseSpanHtml;
        string? markdown = element.Attributes?.Find("markdown");
        element.Attributes?.Remove("markdown");
        switch (markdown)
        {
            case "block":
                Warn("Cannot use block-level parsing in span-level HTML tag (line " + line + ") - using default mode");
                return spans;
            case "1":
                return byName;
            case "span":
                return true;
            case "0":
                return false;
            default:
                return spans;
        }
    }

    private void ReadSpanContent(Element element, bool spans, int line)
    {
        SpanStop stop = SpanStop.EndTag(element.Value!, HtmlTags.IsKnown(element.Value!));
        if (ParseSpans(element, stop, spans ? _spans : SpanSet.Html))
        {
            _p += EndTagLength(stop);
            return;
        }

        Warn("Found no end tag for '" + element.Value + "' (line " + line + ") - auto-closing it");
        AddText(element, _s, _p, _s.Length - _p);
        _p = _s.Length;
    }
}
