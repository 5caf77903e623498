using System.Globalization;
using System.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Rendering;

/// <summary>kramdown's own ids: ASCII letters, digits, dashes; never empty, never twice.</summary>
internal sealed class IdGenerator(KramdownOptions options)
{
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    /// <summary>The id of a term: made from its text without markup, and not unique.</summary>
    public string OfTerm(Element term, string prefix)
    {
        StringBuilder text = new();
        AppendText(term, text);
        return prefix + Make(text.ToString());
    }

    /// <summary>The id of a header.</summary>
    public string Generate(Element element)
    {
        string text = element.Extra ?? "";
        if (options.AutoIdStripping && element.Kind == ElementKind.Header)
        {
            StringBuilder stripped = new();
            AppendText(element, stripped);
            text = stripped.ToString();
        }

        string id = Make(text);
        if (id.Length == 0)
        {
            id = "section";
        }

        string unique = options.AutoIdPrefix + id;
        if (!_used.TryGetValue(unique, out int count))
        {
            _used[unique] = 0;
            return unique;
        }

        _used[unique] = count + 1;
        return unique + "-" + (count + 1).ToString(CultureInfo.InvariantCulture);
    }

    private string Make(string text)
    {
        if (options.TransliteratedHeaderIds)
        {
            text = Transliteration.ToAscii(text);
        }

        StringBuilder id = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c) || (id.Length > 0 && (char.IsAsciiDigit(c) || c == '-')))
            {
                id.Append(char.ToLowerInvariant(c));
            }
            else if (c == ' ' && id.Length > 0)
            {
                id.Append('-');
            }
        }

        return id.ToString();
    }

    private void AppendText(Element element, StringBuilder into)
    {
        // kramdown: code, formulas and abbreviations count in GFM only.
        bool counts = element.Kind == ElementKind.Text || (options.Input == KramdownInput.Gfm
            && element.Kind is (ElementKind.CodeSpan or ElementKind.Math or ElementKind.Abbreviation));
        if (counts)
        {
            into.Append(element.Span);
        }
        else if (element.Kind == ElementKind.Entity && options.Input == KramdownInput.Gfm && Rune.IsValid(element.Number))
        {
            into.Append(new Rune(element.Number).ToString());
        }

        foreach (Element child in element.Children)
        {
            AppendText(child, into);
        }
    }
}
