using System.Collections.Frozen;
using System.Text;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Finishing;

/// <summary>The option <c>html_to_native</c>: HTML that has a counterpart in kramdown becomes it.</summary>
internal sealed class HtmlToNative(KramdownVersion version)
{
    private readonly NativeText _text = new(version);

    private static readonly FrozenSet<string> WrapsText = Set(
        "address article aside body div fieldset figcaption footer form header nav section blockquote dd li figure");

    private static readonly FrozenSet<string> Strips = Set(
        "address article aside body div fieldset figcaption footer form header nav section blockquote dd li caption legend dt p td th");

    private static readonly FrozenSet<string> DropsText = Set(
        "colgroup head hgroup html optgroup dl ol ul tr tbody thead tfoot select");

    /// <summary>Converts an element and what is in it; runs of white space shrink unless they shall stay.</summary>
    public void Convert(Element e, bool collapse = true)
    {
        string name = e.Value!;

        // kramdown: attributes from a line above get lost.
        e.Ial = null;
        switch (name)
        {
            case "script" or "style":
                // kramdown: these count as blocks wherever they stand.
                Keep(e, name, collapse);
                e.IsBlock = true;
                e.Model = ContentModel.Raw;
                break;
            case "em" or "i":
                ConvertEmphasis(e, ElementKind.Emphasis);
                break;
            case "strong" or "b":
                ConvertEmphasis(e, ElementKind.Strong);
                break;
            case "a" when e.Attributes?.Find("href") is not null:
                SetKind(e, ElementKind.Link);
                break;
            case "a":
                KeepRaw(e);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                ConvertHeader(e, name[1] - '0');
                break;
            case "code":
                ConvertCode(e, ElementKind.CodeSpan);
                break;
            case "pre":
                ConvertCode(e, ElementKind.CodeBlock);
                break;
            case "table":
                new NativeTables(this, version).Convert(e);
                break;
            default:
                ConvertByName(e, name, collapse);
                break;
        }
    }

    private void ConvertByName(Element e, string name, bool collapse)
    {
        ElementKind kind = name switch
        {
            "img" => ElementKind.Image,
            "hr" => ElementKind.Rule,
            "br" => ElementKind.LineBreak,
            "p" => ElementKind.Paragraph,
            "blockquote" => ElementKind.Quote,
            "ul" => ElementKind.UnorderedList,
            "ol" => ElementKind.OrderedList,
            "li" => ElementKind.ListItem,
            "dl" => ElementKind.DefinitionList,
            "dt" => ElementKind.Term,
            "dd" => ElementKind.Definition,
            "thead" => ElementKind.TableHead,
            "tbody" => ElementKind.TableBody,
            "tfoot" => ElementKind.TableFoot,
            "tr" => ElementKind.TableRow,
            _ => ElementKind.Html,
        };
        if (kind == ElementKind.Html)
        {
            // kramdown: white space stays in a text area, and in the elements in it that are not made by one of their own rules.
            Keep(e, name, collapse && name != "textarea");
        }
        else
        {
            SetKind(e, kind, collapse);
        }
    }

    /// <summary>Converts the children; white space goes where the element does not show it.</summary>
    public void ConvertChildren(Element e, string name, bool collapse)
    {
        List<Element> result = [];
        foreach (Element child in e.Children)
        {
            if (child.Kind == ElementKind.Text)
            {
                if (!DropsText.Contains(name))
                {
                    result.AddRange(_text.ReadText(child.Value!, collapse));
                }

                continue;
            }

            if (child.Kind == ElementKind.Html)
            {
                Convert(child, collapse);
            }
            else if (child.Kind == ElementKind.HtmlComment && !WrapsText.Contains(name) && !DropsText.Contains(name) && name is not ("td" or "th"))
            {
                child.IsBlock = false;
            }

            result.Add(child);
        }

        if (Strips.Contains(name))
        {
            NativeText.Strip(result);
        }

        e.ReplaceChildren(WrapsText.Contains(name) ? WrapRuns(result) : result);
    }

    private void SetKind(Element e, ElementKind kind, bool collapse = true)
    {
        string name = e.Value!;
        ConvertChildren(e, name, collapse);
        e.Kind = kind;
        e.IsClosed = false;
        if (kind == ElementKind.Term)
        {
            StringBuilder text = new();
            NativeText.AppendPlainText(e, text);
            e.Extra = text.ToString();
        }

        e.Value = null;
    }

    private void Keep(Element e, string name, bool collapse)
    {
        ConvertChildren(e, name, collapse);
        e.IsBlock = !HtmlTags.IsSpanElement(name, version);
        e.Model = HtmlTags.ModelOf(name);
        e.IsClosed = false;
    }

    /// <summary>Leaves an element with all elements in it as they are; only texts are read.</summary>
    public void KeepRaw(Element e)
    {
        KeepRawContent(e);
        e.IsBlock = !HtmlTags.IsSpanElement(e.Value!, version);
    }

    private void KeepRawContent(Element e)
    {
        if (e.Kind == ElementKind.Html)
        {
            e.Model = ContentModel.Raw;
            e.IsClosed = false;
        }

        List<Element> result = [];
        foreach (Element child in e.Children)
        {
            if (child.Kind == ElementKind.Text)
            {
                result.AddRange(_text.ReadText(child.Value!, false));
                continue;
            }

            KeepRawContent(child);
            result.Add(child);
        }

        e.ReplaceChildren(result);
    }

    private void ConvertEmphasis(Element e, ElementKind kind)
    {
        StringBuilder text = new();
        NativeText.AppendPlainText(e, text);
        if (text.Length > 0 && (Chars.IsSpace(text[0]) || Chars.IsSpace(text[^1])))
        {
            // kramdown: Markdown could not say this, so it stays HTML.
            KeepRaw(e);
        }
        else
        {
            SetKind(e, kind);
        }
    }

    private void ConvertHeader(Element e, int level)
    {
        StringBuilder text = new();
        NativeText.AppendPlainText(e, text);
        SetKind(e, ElementKind.Header);
        e.Number = level;
        e.Extra = text.ToString();
    }

    private void ConvertCode(Element e, ElementKind kind)
    {
        StringBuilder text = new();
        _text.AppendCode(e, text);
        if (kind == ElementKind.CodeBlock && e.Children is [{ Kind: ElementKind.Html, Value: "code", Attributes: { } own }])
        {
            for (int i = 0; i < own.Count; i++)
            {
                (string name, string value) = own[i];
                if (name == "class")
                {
                    e.EnsureAttributes().AddClass(value);
                }
                else if (e.Attributes?.Find(name) is null)
                {
                    e.EnsureAttributes().Set(name, value);
                }
            }
        }

        e.TakeChildren();
        e.Kind = kind;
        e.Value = text.ToString();
    }

    /// <summary>Puts what is not a block into paragraphs without a tag, and drops white space between blocks.</summary>
    private static List<Element> WrapRuns(List<Element> children)
    {
        List<Element> result = [];
        Element? run = null;
        foreach (Element child in children)
        {
            if (IsBlock(child))
            {
                DropIfBlank(result, run);
                run = null;
                result.Add(child);
                continue;
            }

            if (run is null)
            {
                result.Add(run = new Element(ElementKind.Paragraph) { Transparent = true });
            }

            run.Add(child);
        }

        DropIfBlank(result, run);
        return result;
    }

    private static void DropIfBlank(List<Element> result, Element? run)
    {
        if (run?.Children.TrueForAll(child => child.Kind == ElementKind.Text && child.Span.Trim(" \t\n").IsEmpty) == true)
        {
            result.Remove(run);
        }
    }

    private static bool IsBlock(Element e) => e.Kind switch
    {
        ElementKind.Html or ElementKind.HtmlComment or ElementKind.Raw or ElementKind.Math => e.IsBlock,
        ElementKind.EndOfBlock => false,
        ElementKind.Text or ElementKind.RawText or ElementKind.Emphasis or ElementKind.Strong or ElementKind.CodeSpan
            or ElementKind.Link or ElementKind.Image or ElementKind.LineBreak or ElementKind.Entity
            or ElementKind.SmartQuote or ElementKind.Symbol => false,

        // kramdown: parts of a table without a table are not taken for blocks.
        ElementKind.TableHead or ElementKind.TableBody or ElementKind.TableFoot or ElementKind.TableRow => false,
        _ => true,
    };

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
