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
    private readonly bool _anySpace;

    private AbbreviationPass(Parser parser)
    {
        _parser = parser;
        _anySpace = parser.Options.Version == KramdownVersion.V2_5 && parser.Abbreviations.Keys.Any(name => name.Any(Chars.IsSpace));
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
            int length = 0;
            string? name = Chars.IsWord(text[p]) && p > done && Chars.IsWord(text[p - 1]) ? null : Match(text, p, out length);
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

            Element abbreviation = new(ElementKind.Abbreviation, text.Substring(p, length)) { Data = _parser.Abbreviations[name] };
            if (_parser.Abbreviations[name].Ial is { } list)
            {
                _parser.ApplyAttributes(abbreviation, list);
            }

            parts.Add(abbreviation);
            p += length;
            done = p;
        }

        if (parts is not null && done < text.Length)
        {
            parts.Add(new Element(ElementKind.Text, text[done..]));
        }

        return parts;
    }

    /// <summary>The longest name at the index; some name there must end at a word boundary.</summary>
    private string? Match(string text, int p, out int matched)
    {
        if (_anySpace)
        {
            return MatchWithAnySpace(text, p, out matched);
        }

        matched = 0;
        string? first = null;
        foreach (int length in _lengths)
        {
            if (p + length <= text.Length && _names.TryGetValue(text.AsSpan(p, length), out string? name))
            {
                first ??= name;
                matched = first.Length;
                int end = p + length;
                if (end >= text.Length || !Chars.IsWord(text[end]))
                {
                    return first;
                }
            }
        }

        return null;
    }

    /// <summary>kramdown 2.5: white space in a name stands for any white space of at least its length.</summary>
    private string? MatchWithAnySpace(string text, int p, out int matched)
    {
        matched = 0;
        foreach (string name in _parser.Abbreviations.Keys.OrderByDescending(n => n.Length))
        {
            int length = MatchLength(text, p, name);
            if (length > 0 && (p + length >= text.Length || !Chars.IsWord(text[p + length])))
            {
                matched = length;
                return name;
            }
        }

        return null;
    }

    private static int MatchLength(string text, int p, string name)
    {
        int at = p;
        for (int i = 0; i < name.Length; i++)
        {
            if (!Chars.IsSpace(name[i]))
            {
                if (at >= text.Length || text[at++] != name[i])
                {
                    return 0;
                }

                continue;
            }

            int least = at + 1;
            while (at < text.Length && Chars.IsSpace(text[at]))
            {
                at++;
            }

            while (i + 1 < name.Length && Chars.IsSpace(name[i + 1]))
            {
                i++;
                least++;
            }

            if (at < least)
            {
                return 0;
            }
        }

        return at - p;
    }
}
