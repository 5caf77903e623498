using System.Globalization;
using System.Text;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Finishing;

/// <summary>What GFM does to the finished tree: ids of headers, line breaks. HTML elements are left alone.</summary>
internal sealed class GfmPass
{
    private readonly KramdownOptions _options;
    private readonly string _lineBreak;
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    private GfmPass(KramdownOptions options)
    {
        _options = options;
        _lineBreak = options.HardWrap ? "\n" : "\\\n";
    }

    public static void Run(Element root, KramdownOptions options) => new GfmPass(options).Update(root);

    private void Update(Element element)
    {
        List<Element> children = element.Children;
        List<Element>? result = null;
        for (int i = 0; i < children.Count; i++)
        {
            Element child = children[i];
            if (child.Kind == ElementKind.Text && child.Span.Contains(_lineBreak, StringComparison.Ordinal))
            {
                result ??= [.. children.Take(i)];
                BreakLines(child.Value!, i == children.Count - 1 && element.Kind is not (ElementKind.Link or ElementKind.Root), result);
                continue;
            }

            result?.Add(child);
            if (child.Kind == ElementKind.Html)
            {
                continue;
            }

            if (child.Kind == ElementKind.Header && _options.AutoIds && child.Attributes?.Find("id") is null)
            {
                child.EnsureAttributes().Set("id", MakeId(child));
            }

            if (child.Kind != ElementKind.Header)
            {
                // kramdown: what is in a header stays as it is.
                Update(child);
            }
        }

        if (result is not null)
        {
            element.ReplaceChildren(result);
        }
    }

    private void BreakLines(string text, bool last, List<Element> into)
    {
        string[] lines = text.Split(_lineBreak);
        bool endsWithBreak = last && lines[^1].Length == 0;
        for (int i = 0; i < lines.Length; i++)
        {
            into.Add(new Element(ElementKind.Text, i > 0 ? "\n" + lines[i] : lines[i]));
            if (i < lines.Length - 2 || (i == lines.Length - 2 && !endsWithBreak))
            {
                into.Add(new Element(ElementKind.LineBreak));
            }
        }
    }

    private string MakeId(Element header)
    {
        StringBuilder text = new();
        AppendText(header, text);
        StringBuilder id = new(text.Length);
        foreach (Rune rune in CaseMapping.ToLower(text.ToString()).EnumerateRunes())
        {
            if (rune.Value is ' ' or '\t')
            {
                id.Append('-');
            }
            else if (rune.Value == '-' || Chars.IsUnicodeWord(rune))
            {
                id.Append(rune.ToString());
            }
        }

        string name = id.ToString();
        if (_used.TryGetValue(name, out int count))
        {
            _used[name] = count + 1;
            name += "-" + (count + 1).ToString(CultureInfo.InvariantCulture);
        }
        else
        {
            _used[name] = 0;
        }

        return _options.AutoIdPrefix + name;
    }

    private static void AppendText(Element element, StringBuilder into)
    {
        switch (element.Kind)
        {
            case ElementKind.Text or ElementKind.CodeSpan or ElementKind.Math or ElementKind.Abbreviation:
                into.Append(element.Span);
                break;
            case ElementKind.Entity when Rune.IsValid(element.Number):
                into.Append(new Rune(element.Number).ToString());
                break;
        }

        foreach (Element child in element.Children)
        {
            AppendText(child, into);
        }
    }
}
