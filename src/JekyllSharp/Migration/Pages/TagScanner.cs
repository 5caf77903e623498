namespace JekyllSharp.Migration.Pages;

/// <summary>
/// Walks over the start tags of a page by the tokenization of the HTML standard, without building a tree of elements: a site
/// has gigabytes of pages, and only their tags say what links to what.
/// </summary>
internal ref struct TagScanner(ReadOnlySpan<char> html)
{
    /// <summary>Elements whose content is text up to their end tag.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Texts = Set("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");

    /// <summary>Elements of HTML that end a drawing or a formula in which they stand.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EndForeign = Set(
        "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed", "h1", "h2", "h3", "h4", "h5",
        "h6", "head", "hr", "i", "img", "li", "listing", "menu", "meta", "nobr", "ol", "p", "pre", "ruby", "s", "small", "span", "strong",
        "strike", "sub", "sup", "table", "tt", "u", "ul", "var");

    private const string Blank = " \t\n\r\f";
    private const string EndOfName = " \t\n\r\f/>";
    private const string EndOfAttributeName = " \t\n\r\f/>=";
    private const string EndOfValue = " \t\n\r\f>";

    private readonly ReadOnlySpan<char> _html = html;

    /// <summary>The drawings, formulas and the parts of them that hold HTML which are open.</summary>
    private List<string>? _foreign;

    private int _templates;
    private int _next;
    private int _attribute;
    private ReadOnlySpan<char> _pendingText;

    /// <summary>Where the tag starts.</summary>
    public int Start { get; private set; }

    /// <summary>The name of the tag, as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The name of the attribute, as written.</summary>
    public ReadOnlySpan<char> AttributeName { get; private set; }

    /// <summary>The value of the attribute, with its character references.</summary>
    public ReadOnlySpan<char> AttributeValue { get; private set; }

    private readonly bool IsForeign => _foreign is { Count: > 0 } open && open[^1] is "svg" or "math";

    /// <summary>Goes to the next start tag; those in templates, which are on no page, are passed over.</summary>
    public bool NextTag()
    {
        while (NextToken())
        {
            if (Name.Equals("template", StringComparison.OrdinalIgnoreCase))
            {
                _templates++;
            }
            else if (_templates == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the next attribute of the tag. The first of a name counts.</summary>
    public bool NextAttribute()
    {
        int at = SkipBlank(_attribute, slashes: true);
        if (at >= _html.Length || _html[at] == '>')
        {
            return false;
        }

        // An equals sign in front is a part of the name.
        int end = IndexOfAny(at + 1, EndOfAttributeName);
        AttributeName = _html[at..end];
        AttributeValue = [];
        int equals = SkipBlank(end, slashes: false);
        _attribute = end;
        if (equals < _html.Length && _html[equals] == '=')
        {
            ReadValue(SkipBlank(equals + 1, slashes: false));
        }

        return true;
    }

    private void ReadValue(int at)
    {
        if (at < _html.Length && _html[at] is '"' or '\'')
        {
            int end = IndexOf(at + 1, _html[at]);
            AttributeValue = _html[(at + 1)..end];
            _attribute = Math.Min(end + 1, _html.Length);
        }
        else
        {
            _attribute = IndexOfAny(at, EndOfValue);
            AttributeValue = _html[Math.Min(at, _html.Length).._attribute];
        }
    }

    private bool NextToken()
    {
        if (_pendingText.Length > 0)
        {
            _next = EndOfText(_pendingText, _next);
            _pendingText = [];
        }

        while (_next < _html.Length && _html[_next..].IndexOf('<') is >= 0 and int found)
        {
            int at = _next + found;
            char next = at + 1 < _html.Length ? _html[at + 1] : '\0';
            if (char.IsAsciiLetter(next))
            {
                if (!ReadTag(at, at + 1))
                {
                    return false;
                }

                Started();
                return true;
            }

            if (next == '/' && at + 2 < _html.Length && char.IsAsciiLetter(_html[at + 2]))
            {
                if (!ReadTag(at, at + 2))
                {
                    return false;
                }

                Ended();
            }
            else
            {
                _next = next is '!' or '?' or '/' ? SkipDeclaration(at + 1) : at + 1;
            }
        }

        return false;
    }

    /// <summary>Reads a tag up to its end; false where the page ends within it, which is then no tag.</summary>
    private bool ReadTag(int start, int name)
    {
        Start = start;
        int end = IndexOfAny(name, EndOfName);
        Name = _html[name..end];
        _attribute = end;
        while (NextAttribute())
        {
        }

        int close = SkipBlank(_attribute, slashes: true);
        _next = close + 1;
        _attribute = end;
        return close < _html.Length;
    }

    private void Started()
    {
        bool isClosed = _html[_next - 2] == '/';
        if (IsForeign && (EndForeign.Contains(Name) || IsColouredFont()))
        {
            LeaveForeign();
        }

        if (IsForeign)
        {
            string? inner = Name.Equals("foreignObject", StringComparison.OrdinalIgnoreCase) ? "foreignobject"
                : Name.Equals("desc", StringComparison.OrdinalIgnoreCase) ? "desc"
                : Name.Equals("title", StringComparison.OrdinalIgnoreCase) ? "title"
                : Name.Equals("annotation-xml", StringComparison.OrdinalIgnoreCase) ? "annotation-xml" : null;
            if (inner is not null && !isClosed)
            {
                _foreign!.Add(inner);
                return;
            }
        }
        else if (Texts.Contains(Name))
        {
            _pendingText = Name;
            return;
        }
        else if (Name.Equals("plaintext", StringComparison.OrdinalIgnoreCase))
        {
            _next = _html.Length;
            return;
        }

        if (!isClosed && (Name.Equals("svg", StringComparison.OrdinalIgnoreCase) || Name.Equals("math", StringComparison.OrdinalIgnoreCase)))
        {
            (_foreign ??= []).Add(char.ToLowerInvariant(Name[0]) == 's' ? "svg" : "math");
        }
    }

    private readonly void LeaveForeign()
    {
        while (IsForeign)
        {
            _foreign!.RemoveAt(_foreign.Count - 1);
        }
    }

    private bool IsColouredFont()
    {
        if (!Name.Equals("font", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        int start = _attribute;
        bool isColoured = false;
        while (NextAttribute())
        {
            isColoured |= AttributeName.Equals("color", StringComparison.OrdinalIgnoreCase)
                || AttributeName.Equals("face", StringComparison.OrdinalIgnoreCase) || AttributeName.Equals("size", StringComparison.OrdinalIgnoreCase);
        }

        _attribute = start;
        return isColoured;
    }

    private void Ended()
    {
        if (_templates > 0 && Name.Equals("template", StringComparison.OrdinalIgnoreCase))
        {
            _templates--;
        }

        if (Name.Equals("p", StringComparison.OrdinalIgnoreCase) || Name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            LeaveForeign();
        }

        for (int i = (_foreign?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (Name.Equals(_foreign![i], StringComparison.OrdinalIgnoreCase))
            {
                _foreign.RemoveRange(i, _foreign.Count - i);
                return;
            }
        }
    }

    /// <summary>Where a comment, a doctype or what is taken for a comment ends.</summary>
    private readonly int SkipDeclaration(int at)
    {
        ReadOnlySpan<char> rest = _html[at..];
        if (rest.StartsWith("!--"))
        {
            int text = at + 3;
            if (_html[text..].StartsWith(">") || _html[text..].StartsWith("->"))
            {
                return IndexOf(text, '>') + 1;
            }

            for (int dashes = text; _html[dashes..].IndexOf("--") is >= 0 and int found; dashes++)
            {
                dashes += found;
                ReadOnlySpan<char> end = _html[(dashes + 2)..];
                if (end.StartsWith(">") || end.StartsWith("!>"))
                {
                    return dashes + (end[0] == '>' ? 3 : 4);
                }
            }

            return _html.Length;
        }

        if (IsForeign && rest.StartsWith("![CDATA["))
        {
            int end = rest.IndexOf("]]>");
            return end < 0 ? _html.Length : at + end + 3;
        }

        return Math.Min(IndexOf(at, '>') + 1, _html.Length);
    }

    /// <summary>Where the end tag of an element starts whose content is text.</summary>
    private readonly int EndOfText(ReadOnlySpan<char> name, int from)
    {
        if (name.Equals("script", StringComparison.OrdinalIgnoreCase))
        {
            return EndOfScript(from);
        }

        for (int at = from; _html[at..].IndexOf("</") is >= 0 and int found; at += 2)
        {
            at += found;
            if (IsTag(at + 2, name))
            {
                return at;
            }
        }

        return _html.Length;
    }

    /// <summary>The standard keeps to what old pages did: a script in a comment of a script does not end the outer one.</summary>
    private readonly int EndOfScript(int from)
    {
        const int Comment = 1;
        const int Inner = 2;
        int depth = 0;
        for (int at = from; _html[at..].IndexOfAny('<', '-') is >= 0 and int found; at++)
        {
            at += found;
            ReadOnlySpan<char> here = _html[at..];
            if (here.StartsWith("-->"))
            {
                depth = 0;
            }
            else if (here.StartsWith("<!--"))
            {
                depth = Math.Max(depth, Comment);
            }
            else if (here.StartsWith("</") && IsTag(at + 2, "script"))
            {
                if (depth < Inner)
                {
                    return at;
                }

                depth = Comment;
            }
            else if (depth == Comment && here[0] == '<' && IsTag(at + 1, "script"))
            {
                depth = Inner;
            }
        }

        return _html.Length;
    }

    private readonly bool IsTag(int at, ReadOnlySpan<char> name) =>
        at + name.Length < _html.Length && EndOfName.Contains(_html[at + name.Length], StringComparison.Ordinal)
        && _html.Slice(at, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase);

    private readonly int SkipBlank(int at, bool slashes)
    {
        while (at < _html.Length && (Blank.Contains(_html[at], StringComparison.Ordinal) || (slashes && _html[at] == '/')))
        {
            at++;
        }

        return at;
    }

    private readonly int IndexOf(int from, char sought)
    {
        int found = from < _html.Length ? _html[from..].IndexOf(sought) : -1;
        return found < 0 ? _html.Length : from + found;
    }

    private readonly int IndexOfAny(int from, string sought)
    {
        int found = from < _html.Length ? _html[from..].IndexOfAny(sought) : -1;
        return found < 0 ? _html.Length : from + found;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] names) =>
        new HashSet<string>(names, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
