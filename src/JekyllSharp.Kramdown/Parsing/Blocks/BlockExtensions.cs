using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private bool ParseBlockExtension()
    {
        int brace = Lines.SkipOptionalIndent(_s, _p);
        if (brace + 2 >= _s.Length || _s[brace + 1] != ':')
        {
            return false;
        }

        return ParseBlockTag(brace) || ParseAttributeListDefinition(brace) || ParseBlockAttributes(brace);
    }

    /// <summary><c>{::name …}</c> with its body, up to a line with only <c>{:/name}</c>.</summary>
    private bool ParseBlockTag(int brace)
    {
        if (_s[brace + 2] == '/')
        {
            int stop = StopTagEnd(_s, brace, out string stopName);
            if (stop >= 0 && Lines.RestIsBlank(_s, stop) >= 0)
            {
                Warn(stopName.Length == 0
                    ? "No stop tag for extension '' found on line " + CurrentLine() + " - ignoring it"
                    : "Invalid extension stop tag for '" + stopName + "'  found on line " + CurrentLine() + " - ignoring it");
            }

            return false;
        }

        ExtensionTag? tag = ReadExtensionTag(_s, brace, true);
        if (tag is not { } start)
        {
            return false;
        }

        int bodyStart = Lines.RestIsBlank(_s, start.End);
        string? body = null;
        int end = bodyStart;
        if (!start.Closed)
        {
            int stop = FindBlockStopTag(bodyStart, start.Name, out int afterStop);
            if (stop < 0)
            {
                Warn("No stop tag for extension '" + start.Name + "' found on line " + CurrentLine() + " - ignoring it");
                return false;
            }

            body = _s[bodyStart..stop];
            end = afterStop;
        }

        if (!HandleExtension(start.Name, start.Attributes, body, true))
        {
            Warn("Invalid extension with name '" + start.Name + "' specified on line " + CurrentLine() + " - ignoring it");
            return false;
        }

        _p = end;
        return true;
    }

    private int FindBlockStopTag(int p, string name, out int after)
    {
        for (int line = p; line < _s.Length; line = Lines.Next(_s, line))
        {
            int i = Lines.SkipOptionalIndent(_s, line);
            int end = StopTagEnd(_s, i, out string stopName);
            after = end < 0 ? -1 : Lines.RestIsBlank(_s, end);
            if (after >= 0 && (stopName.Length == 0 || stopName == name))
            {
                return line;
            }
        }

        after = -1;
        return -1;
    }

    /// <summary>Index after <c>{:/name}</c>.</summary>
    private static int StopTagEnd(string s, int p, out string name)
    {
        name = "";
        if (string.CompareOrdinal(s, p, "{:/", 0, 3) != 0)
        {
            return -1;
        }

        int i = p + 3;
        while (i < s.Length && (Chars.IsWord(s[i]) || s[i] == '-'))
        {
            i++;
        }

        if (i >= s.Length || s[i] != '}')
        {
            return -1;
        }

        name = s[(p + 3)..i];
        return i + 1;
    }

    private readonly record struct ExtensionTag(string Name, string Attributes, bool Closed, int End);

    /// <summary>Reads <c>{::name attributes}</c> or <c>{::name attributes /}</c>.</summary>
    private static ExtensionTag? ReadExtensionTag(string s, int brace, bool wholeLine)
    {
        if (string.CompareOrdinal(s, brace, "{::", 0, 3) != 0)
        {
            return null;
        }

        int nameEnd = brace + 3;
        while (nameEnd < s.Length && Chars.IsWord(s[nameEnd]))
        {
            nameEnd++;
        }

        if (nameEnd == brace + 3 || nameEnd >= s.Length)
        {
            return null;
        }

        // kramdown: the name ends at white space, a slash or the brace.
        int close = s[nameEnd] == '}'
            ? nameEnd
            : s[nameEnd] == '/' && nameEnd + 1 < s.Length && s[nameEnd + 1] == '}'
                ? nameEnd + 1
                : Chars.IsSpace(s[nameEnd]) ? FindTagEnd(s, nameEnd + 1, wholeLine) : -1;
        if (close < 0 || (wholeLine && Lines.RestIsBlank(s, close + 1) < 0))
        {
            return null;
        }

        bool closed = s[close - 1] == '/';
        int attributesEnd = closed ? close - 1 : close;
        string attributes = attributesEnd > nameEnd ? s[(nameEnd + 1)..attributesEnd] : "";
        return new ExtensionTag(s[(brace + 3)..nameEnd], attributes, closed, close + 1);
    }

    private static int FindTagEnd(string s, int p, bool wholeLine)
    {
        for (int i = p; i < s.Length; i++)
        {
            i = s.IndexOf('}', i);
            if (i < 0)
            {
                return -1;
            }

            if (i > p && s[i - 1] == '\\')
            {
                continue;
            }

            return !wholeLine || Lines.RestIsBlank(s, i + 1) >= 0 ? i : -1;
        }

        return -1;
    }

    private bool HandleExtension(string name, string attributes, string? body, bool block)
    {
        switch (name)
        {
            case "comment":
                if (body is not null)
                {
                    AddExtension(ElementKind.Comment, TrimBody(body, block), block);
                }

                return true;
            case "nomarkdown":
                if (body is not null)
                {
                    InlineAttributes list = new();
                    ReadAttributes(attributes, list);
                    Element raw = AddExtension(ElementKind.Raw, TrimBody(body, block), block);
                    raw.Extra = list.Attributes.Find("type");
                }

                return true;
            case "options":
                ApplyDocumentOptions(attributes);
                if (block)
                {
                    AddEndOfBlock("extension");
                }

                return true;
            default:
                return false;
        }
    }

    // The newline before the stop tag is not part of the text when the text is one line.
    private static string TrimBody(string body, bool block) =>
        block && body.EndsWith('\n') ? body[..^1] : body;

    private Element AddExtension(ElementKind kind, string body, bool block)
    {
        Element element = new(kind, body) { IsBlock = block, Line = CurrentLine() };
        _tree.Add(element);
        return element;
    }

    private void ApplyDocumentOptions(string attributes)
    {
        InlineAttributes list = new();
        ReadAttributes(attributes, list);
        for (int i = 0; i < list.Attributes.Count; i++)
        {
            (string key, string value) = list.Attributes[i];
            if (!KramdownOptionsReader.IsKnown(key))
            {
                Warn("Unknown kramdown option '" + key + "'");
            }
            else if (!Options.ForbiddenInlineOptions.Contains(key, StringComparer.Ordinal))
            {
                Options = KramdownOptionsReader.Apply(Options, key, value);
            }
        }
    }

    /// <summary><c>{:name: attributes}</c> defines a list to be named elsewhere.</summary>
    private bool ParseAttributeListDefinition(int brace)
    {
        int nameEnd = brace + 2;
        if (!Chars.IsWord(_s[nameEnd]))
        {
            return false;
        }

        while (nameEnd < _s.Length && (Chars.IsWord(_s[nameEnd]) || _s[nameEnd] == '-'))
        {
            nameEnd++;
        }

        if (nameEnd >= _s.Length || _s[nameEnd] != ':')
        {
            return false;
        }

        int close = Brace.FindEnd(_s, nameEnd + 1, true);
        if (close < 0)
        {
            return false;
        }

        string name = _s[(brace + 2)..nameEnd];
        if (!AttributeLists.TryGetValue(name, out InlineAttributes? list))
        {
            AttributeLists[name] = list = new InlineAttributes();
        }

        ReadAttributes(_s[(nameEnd + 1)..close], list);
        _p = Lines.RestIsBlank(_s, close + 1);
        AddEndOfBlock("ald");
        return true;
    }

    /// <summary>A line of attributes goes to the block above it or, after a boundary, to the next one.</summary>
    private bool ParseBlockAttributes(int brace)
    {
        if (_s[brace + 2] is ':' or '/')
        {
            return false;
        }

        int close = Brace.FindEnd(_s, brace + 2, true);
        if (close < 0)
        {
            return false;
        }

        string text = _s[(brace + 2)..close];
        Element? last = _tree.LastChild;
        bool toLast = last is not null && last.Kind != ElementKind.Blank
            && (last.Kind != ElementKind.EndOfBlock || last.Value == "footnote");
        if (toLast)
        {
            ReadAttributes(text, last!.Ial ??= new InlineAttributes());
            _p = Lines.RestIsBlank(_s, close + 1);
            if (!Lines.AttributeLineStart(_s, _p))
            {
                AddEndOfBlock("ial");
            }
        }
        else if (last is { Kind: ElementKind.EndOfBlock } && AttachToDefinition(last, text))
        {
            _p = Lines.RestIsBlank(_s, close + 1);
        }
        else
        {
            ReadAttributes(text, _blockIal ??= new InlineAttributes());
            _p = Lines.RestIsBlank(_s, close + 1);
        }

        return true;
    }
}
