using System.Text;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Finishing;

/// <summary>How <c>html_to_native</c> reads the texts of HTML elements.</summary>
internal sealed class NativeText(KramdownVersion version)
{
    /// <summary>
    /// The text of code. kramdown: what has been read already gets lost in it, be it code or references, and a reference
    /// may go on behind a tag.
    /// </summary>
    public void AppendCode(Element e, StringBuilder into)
    {
        StringBuilder text = new();
        AppendPlainText(e, text);
        AppendParts(text.ToString(), into);
    }

    private void AppendParts(string text, StringBuilder into)
    {
        foreach (Element part in ReadText(text, false))
        {
            AppendPart(part, into);
        }
    }

    /// <summary>The texts in an element as they stand. kramdown: what has been read already does not count.</summary>
    public static void AppendPlainText(Element e, StringBuilder into)
    {
        if (e.Kind == ElementKind.Text)
        {
            into.Append(e.Span);
        }

        foreach (Element child in e.Children)
        {
            AppendPlainText(child, into);
        }
    }

    private static void AppendPart(Element part, StringBuilder into)
    {
        if (part.Kind == ElementKind.Text)
        {
            into.Append(part.Span);
            return;
        }

        int code = part.Kind switch
        {
            ElementKind.SmartQuote => QuoteCodes[part.Number],
            ElementKind.Symbol when part.Number < SymbolCodes.Length => SymbolCodes[part.Number],
            _ => part.Number,
        };
        if (Rune.IsValid(code))
        {
            into.Append(new Rune(code).ToString());
        }
    }

    private static ReadOnlySpan<int> QuoteCodes => [0x2018, 0x2019, 0x201C, 0x201D];

    private static ReadOnlySpan<int> SymbolCodes => [0x2014, 0x2013, 0x2026, 0xAB, 0xBB];

    /// <summary>Splits text at references; those of quotes and dashes become kramdown's own.</summary>
    public List<Element> ReadText(string text, bool collapse)
    {
        text = collapse ? Collapse(text) : text;
        List<Element> parts = [];
        int done = 0;
        for (int i = text.IndexOf('&'); i >= 0; i = text.IndexOf('&', i + 1))
        {
            int end = Entities.FindEnd(text, i);
            if (end < 0)
            {
                continue;
            }

            AddPart(parts, text[done..i]);
            int code = Entities.CodeOf(text.AsSpan(i + 1, end - i - 1), version);
            parts.Add(code == -1 ? new Element(ElementKind.Entity, "&amp;") { Number = '&' } : Reference(text[i..(end + 1)], code));
            done = code == -1 ? i + 1 : end + 1;
            i = end;
        }

        AddPart(parts, text[done..]);
        return parts;
    }

    private static void AddPart(List<Element> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new Element(ElementKind.Text, text));
        }
    }

    private static Element Reference(string original, int code)
    {
        bool named = original[1] != '#';
        int quote = named ? QuoteCodes.IndexOf(code) : -1;
        int symbol = named ? SymbolCodes.IndexOf(code) : -1;
        return quote >= 0 ? new Element(ElementKind.SmartQuote) { Number = quote }
            : symbol >= 0 ? new Element(ElementKind.Symbol) { Number = symbol }
            : new Element(ElementKind.Entity, original) { Number = code };
    }

    private static string Collapse(string text)
    {
        StringBuilder result = new(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (!Chars.IsSpace(c))
            {
                result.Append(c);
            }
            else if (!space)
            {
                result.Append(' ');
            }

            space = Chars.IsSpace(c);
        }

        return result.ToString();
    }

    public static void Strip(List<Element> children)
    {
        if (children is [{ Kind: ElementKind.Text } first, ..])
        {
            first.Value = first.Value!.TrimStart(' ', '\t', '\n', '\f', '\v', '\r');
        }

        if (children is [.., { Kind: ElementKind.Text } last])
        {
            last.Value = last.Value!.TrimEnd(' ', '\t', '\n', '\f', '\v', '\r');
        }
    }
}
