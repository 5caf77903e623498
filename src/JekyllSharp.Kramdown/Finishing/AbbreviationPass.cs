using JekyllSharp.Kramdown.Parsing;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Finishing;

/// <summary>Cuts abbreviations out of the text of the whole document.</summary>
internal sealed class AbbreviationPass
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly int[] _lengths;

    private readonly Parser _parser;

    private AbbreviationPass(Parser parser)
    {
        _parser = parser;
        _names = parser.Abbreviations.Keys.ToDictionary(name => name, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. parser.Abbreviations.Keys.Select(name => name.Length).Distinct().OrderDescending()];
    }

    public static void Run(Element root, Parser parser)
    {
        if (parser.Abbreviations.Count == 0)
        {
            return;
        }

        AbbreviationPass pass = new(parser);
        pass.Replace(root);
        foreach (FootnoteDefinition footnote in parser.Footnotes.Values)
        {
            pass.Replace(footnote.Content);
        }
    }

    private void Replace(Element element)
    {
        if (!element.HasChildren)
        {
            return;
        }

        List<Element>? result = null;
        List<Element> children = element.Children;
        bool raw = element.Kind == ElementKind.Html && element.Model == ContentModel.Raw;
        for (int i = 0; i < children.Count; i++)
        {
            Element child = children[i];
            List<Element>? parts = child.Kind == ElementKind.Text && !raw ? Split(child.Value!) : null;
            if (parts is not null)
            {
                result ??= [.. children.Take(i)];
                result.AddRange(parts);
            }
            else
            {
                result?.Add(child);
                Replace(child);
            }
        }

        if (result is not null)
        {
            element.ReplaceChildren(result);
        }
    }

    private List<Element>? Split(string text)
    {
        List<Element>? parts = null;
        int done = 0;
        int p = 0;
        while (p < text.Length)
        {
            string? name = Chars.IsWord(text[p]) && p > done && Chars.IsWord(text[p - 1]) ? null : Match(text, p);
            bool boundary = p == done || !Chars.IsWord(text[p - 1]);
            if (name is null || !boundary)
            {
                p++;
                continue;
            }

            parts ??= [];
            if (p > done)
            {
                parts.Add(new Element(ElementKind.Text, text[done..p]));
            }

            Element abbreviation = new(ElementKind.Abbreviation, name);
            if (_parser.Abbreviations[name].Ial is { } list)
            {
                _parser.ApplyAttributes(abbreviation, list);
            }

            parts.Add(abbreviation);
            p += name.Length;
            done = p;
        }

        if (parts is not null && done < text.Length)
        {
            parts.Add(new Element(ElementKind.Text, text[done..]));
        }

        return parts;
    }

    /// <summary>The longest name at the index; some name there must end at a word boundary.</summary>
    private string? Match(string text, int p)
    {
        string? first = null;
        foreach (int length in _lengths)
        {
            if (p + length <= text.Length && _names.TryGetValue(text.AsSpan(p, length), out string? name))
            {
                first ??= name;
                int end = p + length;
                if (end >= text.Length || !Chars.IsWord(text[end]))
                {
                    return first;
                }
            }
        }

        return null;
    }
}
