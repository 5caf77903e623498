using System.Text;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private Absence _noAngle;

    private bool ParseLink()
    {
        int start = _p;
        bool image = _s[start] == '!';
        int textStart = start + (image ? 2 : 1);
        if (textStart >= _s.Length || _s[textStart] == '^')
        {
            return false;
        }

        // kramdown: no link inside of a link or of an image's text.
        Attempt attempt = image ? Attempt.Image : Attempt.Link;
        if ((!image && _linkDepth > 0) || IsHopeless(attempt, start))
        {
            return GiveUpLink(start, textStart);
        }

        Element element = new(image ? ElementKind.Image : ElementKind.Link);
        Element parent = _tree;
        _p = textStart;
        _linkDepth++;
        bool found = ParseSpans(element, SpanStop.Bracket(), SpanSet.All);
        _linkDepth--;
        if (!found)
        {
            RememberFailure(attempt, start);
            return GiveUpLink(start, textStart);
        }

        string text = _s[textStart.._p];
        _p++;
        // kramdown: what an escape marks counts in a text that is an id, too; in an id of its own the escape stays.
        string plain = RemoveEscapes(text);
        string id = NormalizeLinkId(plain);
        string alt = image ? plain : "";
        bool done = Peek() switch
        {
            '(' => ReadInlineTarget(element, alt, parent, id),
            _ => ReadReference(element, alt, parent, id),
        };
        if (!done)
        {
            RememberFailure(attempt, start);
            return GiveUpLink(start, textStart);
        }

        return true;
    }

    private bool GiveUpLink(int start, int textStart)
    {
        AddText(_tree, _s, start, textStart - start);
        _p = textStart;
        return true;
    }

    private bool IsBracketEnd(SpanStop stop)
    {
        switch (_s[_p])
        {
            case ']':
                stop.Open--;
                break;
            case '[':
                stop.Open++;
                break;
            case '!' when Peek(1) == '[':
                stop.Open++;
                break;
            default:
                return false;
        }

        List<Element> children = _tree.Children;
        for (; stop.Counted < children.Count; stop.Counted++)
        {
            stop.Images += children[stop.Counted].Kind == ElementKind.Image ? 1 : 0;
        }

        return stop.Open - stop.Images == 0;
    }

    /// <summary><c>[text]</c>, <c>[text][]</c> and <c>[text] [id]</c>.</summary>
    private bool ReadReference(Element element, string alt, Element parent, string textId)
    {
        int afterText = _p;
        int i = _p;
        while (i < _s.Length && Chars.IsSpace(_s[i]))
        {
            i++;
        }

        string id = textId;
        int end = afterText;
        bool named = false;
        if (i < _s.Length && _s[i] == '[')
        {
            int close = _s.IndexOf(']', i + 1);
            if (close >= 0)
            {
                named = close > i + 1;
                id = named ? NormalizeLinkId(_s[(i + 1)..close]) : textId;
                end = close + 1;
            }
        }

        if (Links.TryGetValue(id, out LinkTarget? target))
        {
            _p = end;
            AddLink(element, alt, parent, target.Url, target.Title, target.Ial);
            return true;
        }

        // kramdown: of [text][id] the second part is read again by itself, and only that is reported.
        if (!named)
        {
            WarnAt("No link definition for link ID '" + id + "' found on line " + Locate(afterText).Line, afterText);
        }

        return false;
    }

    /// <summary><c>(url "title")</c>.</summary>
    private bool ReadInlineTarget(Element element, string alt, Element parent, string textId)
    {
        string url;
        int i;
        if (Peek(1) == '<' && AngleUrlEnd(_p + 2) is >= 0 and int close)
        {
            url = _s[(_p + 2)..close];
            i = close + 1;
            if (i < _s.Length && _s[i] == ')')
            {
                return FinishInline(element, alt, parent, url, null, i + 1);
            }
        }
        else
        {
            i = ReadBareUrl(out url, out bool complete);
            if (complete)
            {
                return FinishInline(element, alt, parent, url, null, i);
            }
        }

        int end = ReadInlineTitle(i, out string? title);
        return end >= 0 && FinishInline(element, alt, parent, url, title, end);
    }

    private bool FinishInline(Element element, string alt, Element parent, string url, string? title, int end)
    {
        _p = end;
        AddLink(element, alt, parent, url, title, null);
        return true;
    }

    private int AngleUrlEnd(int p)
    {
        int close = _s.IndexOf('>', p);
        return close >= 0 && !_s.AsSpan(p, close - p).Contains('\n') ? close : -1;
    }

    /// <summary>Reads to the parenthesis that closes, or to white space before a quote.</summary>
    private int ReadBareUrl(out string url, out bool complete)
    {
        int depth = 0;
        complete = false;
        int i = _p;
        for (; i < _s.Length; i++)
        {
            char c = _s[i];
            if (c == '(')
            {
                depth++;
            }
            else if (c == ')' && --depth == 0)
            {
                complete = true;
                url = Chars.Strip(_s[(_p + 1)..i]);
                return i + 1;
            }
            else if (Chars.IsSpace(c) && i + 1 < _s.Length && _s[i + 1] is '"' or '\'')
            {
                break;
            }
        }

        url = i < _s.Length ? Chars.Strip(_s[(_p + 1)..i]) : "";
        return i;
    }

    private int ReadInlineTitle(int p, out string? title)
    {
        title = null;
        int i = p;
        while (i < _s.Length && Chars.IsSpace(_s[i]))
        {
            i++;
        }

        if (i >= _s.Length || _s[i] is not ('"' or '\''))
        {
            return -1;
        }

        char quote = _s[i];
        for (int close = i + 2; close < _s.Length; close++)
        {
            close = _s.IndexOf(quote, close);
            if (close < 0)
            {
                return -1;
            }

            int j = close + 1;
            while (j < _s.Length && Chars.IsSpace(_s[j]))
            {
                j++;
            }

            if (j < _s.Length && _s[j] == ')')
            {
                title = _s[(i + 1)..close];
                return j + 1;
            }
        }

        return -1;
    }

    private void AddLink(Element element, string alt, Element parent, string url, string? title, InlineAttributes? ial)
    {
        if (ial is not null)
        {
            ApplyAttributes(element, ial);
        }

        AttributeList attributes = element.EnsureAttributes();
        attributes.Set(element.Kind == ElementKind.Link ? "href" : "src", url);
        if (element.Kind == ElementKind.Image)
        {
            attributes.Set("alt", alt);
            element.TakeChildren();
        }

        if (title is not null)
        {
            attributes.Set("title", title);
        }

        parent.Add(element);
    }

    /// <summary>The text as it would read without backslashes.</summary>
    private string RemoveEscapes(string text)
    {
        if (!text.Contains('\\'))
        {
            return text;
        }

        StringBuilder result = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && IsEscapable(text[i + 1]))
            {
                i++;
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }

    private bool ParseAutolink()
    {
        int close = _noAngle.Find(_s, ">", _p);
        if (close < 0)
        {
            return false;
        }

        int scheme = SchemeLength(_s.AsSpan(_p + 1));
        if (scheme > 0 && close == _p + 1 + scheme)
        {
            // kramdown: one character has to follow the scheme, be it the bracket that would close the link.
            close = _noAngle.Find(_s, ">", close + 1);
        }

        bool address = scheme == 0 && IsMailAddress(_p + 1, close);
        if (close < 0 || (scheme == 0 && !address) || _s.AsSpan(_p + 1, close - _p - 1).Contains('\n'))
        {
            return false;
        }

        ReadOnlySpan<char> inside = _s.AsSpan(_p + 1, close - _p - 1);
        bool mail = scheme > 0 && inside[0] == 'm';

        string target = inside.ToString();
        Element link = new(ElementKind.Link);
        link.EnsureAttributes().Set("href", address ? "mailto:" + target : target);
        link.Add(new Element(ElementKind.Text, mail ? target[7..] : target));
        _tree.Add(link);
        _p = close + 1;
        return true;
    }

    /// <summary>The length of the scheme at the start with its colon; 0 when it is none of those that make a link.</summary>
    private static int SchemeLength(ReadOnlySpan<char> text) => text switch
    {
        ['m', ..] when text.StartsWith("mailto:") => "mailto:".Length,
        ['h', ..] when text.StartsWith("http:") => "http:".Length,
        ['h', ..] when text.StartsWith("https:") => "https:".Length,
        ['f', ..] when text.StartsWith("ftp:") => "ftp:".Length,
        ['f', ..] when text.StartsWith("ftps:") => "ftps:".Length,
        _ => 0,
    };

    private bool IsMailAddress(int from, int to)
    {
        int at = _s.IndexOf('@', from, to - from);
        if (at <= from)
        {
            return false;
        }

        for (int i = from; i < at; i++)
        {
            if (_s[i] is not ('-' or '.' or '_') && !Chars.IsAlphaNumeric(_s, i))
            {
                return false;
            }
        }

        for (int i = at + 1; i < to; i++)
        {
            if (_s[i] is not ('-' or '.' or '_') && !Chars.IsAlphaNumeric(_s, i))
            {
                return false;
            }
        }

        // kramdown: any name will do for the domain.
        return to > at + 1;
    }

    private bool ParseFootnoteMarker()
    {
        int close = FootnoteNameEnd(_s, _p);
        if (close < 0)
        {
            return false;
        }

        string name = _s[(_p + 2)..close];
        if (Footnotes.TryGetValue(name, out FootnoteDefinition? definition))
        {
            _tree.Add(new Element(ElementKind.FootnoteMarker, name) { Data = definition });
        }
        else
        {
            Warn("Footnote definition for '" + name + "' not found on line " + CurrentLine());
            AddText(_tree, _s, _p, close + 1 - _p);
        }

        _p = close + 1;
        return true;
    }
}
