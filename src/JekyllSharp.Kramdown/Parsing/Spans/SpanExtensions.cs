using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private Absence _noStopTag;

    private bool ParseSpanExtension()
    {
        if (Peek(1) != ':')
        {
            return false;
        }

        if (Peek(2) == '/')
        {
            int stop = StopTagEnd(_s, _p, out string name);
            if (stop >= 0)
            {
                Warn("Invalid extension stop tag " + (name.Length == 0 ? "" : "for '" + name + "' ") + " found on line "
                    + CurrentLine() + " - ignoring it");
                return false;
            }
        }

        return ReadExtensionTag(_s, _p, false) is { } tag
            ? ParseSpanTag(tag)
            : ParseSpanAttributes();
    }

    private bool ParseSpanTag(ExtensionTag tag)
    {
        string? body = null;
        int end = tag.End;
        if (!tag.Closed)
        {
            int stop = FindSpanStopTag(tag.End, tag.Name, out int after);
            if (stop < 0)
            {
                Warn("No stop tag for extension '" + tag.Name + "' found on line " + CurrentLine() + " - ignoring it");
                return false;
            }

            body = _s[tag.End..stop];
            end = after;
        }

        if (!HandleExtension(tag.Name, tag.Attributes, body, false))
        {
            Warn("Invalid extension with name '" + tag.Name + "' specified on line " + CurrentLine() + " - ignoring it");
            return false;
        }

        _p = end;
        return true;
    }

    private int FindSpanStopTag(int p, string name, out int after)
    {
        while ((p = _noStopTag.Find(_s, "{:/", p)) >= 0)
        {
            after = StopTagEnd(_s, p, out string stopName);
            if (after >= 0 && (stopName.Length == 0 || stopName == name))
            {
                return p;
            }

            p += 3;
        }

        after = -1;
        return -1;
    }

    private bool ParseSpanAttributes()
    {
        int close = Brace.FindEnd(_s, _p + 2, false);
        if (close < 0)
        {
            return false;
        }

        Element? last = _tree.LastChild;
        if (last is null || last.Kind == ElementKind.Text)
        {
            Warn("Found span IAL after text - ignoring it");
            return false;
        }

        InlineAttributes list = new();
        ReadAttributes(_s[(_p + 2)..close], list);
        ApplyAttributes(last, list);
        if (last.Kind == ElementKind.Image && list.HasReference("standalone"))
        {
            last.IsClosed = true;
        }

        _p = close + 1;
        return true;
    }
}
