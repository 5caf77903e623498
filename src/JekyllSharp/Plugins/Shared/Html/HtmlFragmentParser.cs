using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace JekyllSharp.Plugins.Shared.Html;

/// <summary>
/// Reads a fragment of HTML as Nokogiri does with libxml2 2.9: by HTML 4's rules, whatever the input is. Never fails.
/// </summary>
internal sealed partial class HtmlFragmentParser
{
    /// <summary>libxml2: what comes after an element that is nested deeper than this is lost.</summary>
    private const int MaximumDepth = 255;

    private const int MaximumName = 100;

    private readonly string _text;
    private readonly HtmlNode _root = new(HtmlNodeKind.Fragment, "", "");
    private readonly List<HtmlNode> _open = [];
    private readonly StringBuilder _pending = new();
    private int _at;
    private int _strayRoots;
    private bool _ended;

    private HtmlFragmentParser(string text)
    {
        _text = text;
        _open.Add(_root);
    }

    private HtmlNode Innermost => _open[^1];

    private char Current => Peek(0);

    /// <summary>Reads a text; the nodes are the children of the result.</summary>
    public static HtmlNode Parse(string html)
    {
        var parser = new HtmlFragmentParser(html.Replace('\0', ' '));
        while (!parser._ended && parser._at < parser._text.Length)
        {
            parser.Next();
        }

        parser.FlushText();
        foreach (HtmlNode child in parser._root.Children)
        {
            MovePrefixed(child);
        }

        return BeginsWithBody().IsMatch(html) ? InBody(parser._root) : parser._root;
    }

    // Nokogiri: on the outermost elements, attributes with a prefix come last, and have a value.
    private static void MovePrefixed(HtmlNode node)
    {
        (string Name, string? Value)[] prefixed = [.. node.Attributes.Where(static a => a.Name.Contains(':', StringComparison.Ordinal))];
        if (prefixed.Length > 0)
        {
            node.Attributes.RemoveAll(prefixed.Contains);
            node.Attributes.AddRange(prefixed.Select(static a => (a.Name, (string?)(a.Value ?? ""))));
        }
    }

    // Nokogiri: where any line begins with a body tag, the fragment is the body itself.
    private static HtmlNode InBody(HtmlNode content)
    {
        HtmlNode body = HtmlNode.Element("body");
        foreach (HtmlNode child in content.Children)
        {
            body.Append(child);
        }

        var root = new HtmlNode(HtmlNodeKind.Fragment, "", "");
        root.Append(body);
        return root;
    }

    [GeneratedRegex(@"^\s*<body", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeginsWithBody();

    private void Next()
    {
        if (Current == '<' && Peek(1) == '/')
        {
            EndTag();
        }
        else if (Innermost.Name is "script" or "style" && !IsEndedByStart())
        {
            RawText();
        }
        else if (Current == '&')
        {
            AppendText(Reference(inAttribute: false));
        }
        else if (Current == '<')
        {
            Markup();
        }
        else
        {
            int start = _at;
            int end = _text.AsSpan(start).IndexOfAny('<', '&');
            _at = end < 0 ? _text.Length : start + end;
            AppendText(_text[start.._at]);
        }
    }

    private void Markup()
    {
        if (StartsWith("<!--"))
        {
            Comment();
        }
        else if (StartsWith("<!doctype"))
        {
            SkipPast('>');
            if (StartsWith("</") || StartsWith("<!doctype"))
            {
                // libxml2: an end tag or a doctype right after a misplaced doctype is text.
                AppendText("<");
                _at++;
            }
        }
        else if (Peek(1) == '?')
        {
            Instruction();
        }
        else if (char.IsAsciiLetter(Peek(1)))
        {
            Element();
        }
        else
        {
            AppendText("<");
            _at++;
        }
    }

    private void Comment()
    {
        int start = _at + 4;
        int end = _text.AsSpan(start).IndexOf("-->", StringComparison.Ordinal);
        int other = _text.AsSpan(start).IndexOf("--!>", StringComparison.Ordinal);
        bool isOther = other >= 0 && (end < 0 || other < end);
        int length = isOther ? other : end;
        if (length < 0)
        {
            // libxml2: a comment that does not end takes the rest with it.
            _at = _text.Length;
            return;
        }

        Append(new HtmlNode(HtmlNodeKind.Comment, "", Clean(_text.Substring(start, length))));
        _at = start + length + (isOther ? 4 : 3);
    }

    private void Instruction()
    {
        _at += 2;
        string target = XmlName();
        if (target.Length == 0)
        {
            return;
        }

        int end = _text.IndexOf('>', _at);
        if (end < 0)
        {
            _at = _text.Length;
            return;
        }

        Append(new HtmlNode(HtmlNodeKind.Instruction, target, Clean(_text[_at..end].TrimStart(' ', '\t', '\n', '\r'))));
        _at = end + 1;
    }

    private void Element()
    {
        _at++;
        string name = Name();
        while (HtmlElements.StartEnds(name, Innermost.Name))
        {
            Pop();
        }

        // libxml2: a second html, head or body is not opened, but its attributes are read and its end tag is expected.
        bool stray = name is "html" or "head" or "body";
        HtmlNode node = HtmlNode.Element(name);
        Attributes(node);
        if (stray)
        {
            _strayRoots++;
        }
        else if (_open.Count > MaximumDepth)
        {
            _ended = true;
            return;
        }
        else
        {
            Append(node);
            _open.Add(node);
        }

        if (Current == '/' && Peek(1) == '>')
        {
            _at += 2;
            Pop();
        }
        else if (Current != '>')
        {
            Pop();
        }
        else
        {
            _at++;
            if (HtmlElements.IsVoid(Innermost.Name))
            {
                Pop();
            }
        }
    }

    private void EndTag()
    {
        _at += 2;
        string name = Name();
        if (name.Length == 0)
        {
            return;
        }

        SkipPast('>');
        if (name is "html" or "head" or "body")
        {
            // libxml2: after the end of the body nothing belongs to the fragment any more.
            _ended = name != "head" && _strayRoots == 0;
            _strayRoots = Math.Max(0, _strayRoots - 1);
            return;
        }

        int index = _open.FindLastIndex(n => n.Name == name);
        int rank = HtmlElements.Rank(name);
        if (index > 0 && !_open.Skip(index + 1).Any(n => HtmlElements.Rank(n.Name) > rank))
        {
            FlushText();
            _open.RemoveRange(index, _open.Count - index);
        }
    }

    private void RawText()
    {
        int end = _at;
        while (end < _text.Length && !(StartsWith("</", end) && StartsWith(Innermost.Name, end + 2)))
        {
            end++;
        }

        string text = Clean(_text[_at..end]);
        _at = end;
        if (text.Length == 0)
        {
            return;
        }

        if (Innermost.Children is [.., { Kind: HtmlNodeKind.Raw } last])
        {
            last.Value += text;
        }
        else
        {
            Innermost.Append(new HtmlNode(HtmlNodeKind.Raw, "", text));
        }
    }

    /// <summary>True where a start tag follows that ends the innermost element, such as noscript after script.</summary>
    private bool IsEndedByStart()
    {
        if (Current != '<')
        {
            return false;
        }

        int at = _at++;
        string name = Name();
        _at = at;
        return HtmlElements.StartEnds(name, Innermost.Name);
    }

    private void AppendText(string text) => _pending.Append(Clean(text));

    private void Append(HtmlNode node)
    {
        FlushText();
        Innermost.Append(node);
    }

    private void FlushText()
    {
        if (_pending.Length > 0)
        {
            Innermost.Append(HtmlNode.Text(_pending.ToString()));
            _pending.Clear();
        }
    }

    /// <summary>Without the control characters that XML does not have.</summary>
    private static string Clean(string text) => text.AsSpan().IndexOfAnyInRange('\u0001', '\u001F') < 0
        ? text
        : string.Concat(text.Where(static c => c >= ' ' || c is '\t' or '\n' or '\r'));

    /// <summary>Ends the innermost element; where that is the body, nothing follows.</summary>
    private void Pop()
    {
        FlushText();
        if (_open.Count == 1)
        {
            _ended = true;
        }
        else
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void SkipPast(char end)
    {
        int index = _text.IndexOf(end, Math.Min(_at, _text.Length));
        _at = index < 0 ? _text.Length : index + 1;
    }

    private void SkipBlanks()
    {
        while (IsBlank(Current))
        {
            _at++;
        }
    }

    private bool StartsWith(string text) => StartsWith(text, _at);

    private bool StartsWith(string text, int at) => string.Compare(_text, at, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private char Peek(int offset) => _at + offset < _text.Length ? _text[_at + offset] : '\0';

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';
}
