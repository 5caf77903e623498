using System.Text;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.Shared.Html;

/// <summary>Writes a fragment as libxml2 does, with its line breaks around blocks.</summary>
internal static class HtmlFragmentWriter
{
    /// <summary>The children of a node as HTML.</summary>
    public static string Inner(HtmlNode node)
    {
        var html = new StringBuilder();
        for (int i = 0; i < node.Children.Count; i++)
        {
            Write(html, node.Children[i]);
        }

        return html.ToString();
    }

    /// <summary>A text with its special characters escaped.</summary>
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        AppendText(html, text);
        return html.ToString();
    }

    // Nodes are walked with a stack of their own: fragments can be 255 elements deep.
    private static void Write(StringBuilder html, HtmlNode top)
    {
        var open = new Stack<(HtmlNode Node, int Next)>();
        Start(html, top, open, last: true);
        while (open.TryPop(out (HtmlNode Node, int Next) current))
        {
            IReadOnlyList<HtmlNode> children = current.Node.Children;
            if (current.Next < children.Count)
            {
                open.Push((current.Node, current.Next + 1));
                Start(html, children[current.Next], open, last: current.Next == children.Count - 1);
                continue;
            }

            End(html, current.Node);
            bool isLast = open.Count == 0 || open.Peek().Next == open.Peek().Node.Children.Count;
            BreakAfter(html, current.Node, isLast ? null : open.Peek().Node.Children[open.Peek().Next]);
        }
    }

    private static void Start(StringBuilder html, HtmlNode node, Stack<(HtmlNode Node, int Next)> open, bool last)
    {
        switch (node.Kind)
        {
            case HtmlNodeKind.Text when node.Parent?.Name is "script" or "style":
            case HtmlNodeKind.Raw:
                html.Append(node.Value);
                return;
            case HtmlNodeKind.Text:
                AppendText(html, node.Value);
                return;
            case HtmlNodeKind.Comment:
                html.Append("<!--").Append(node.Value).Append("-->");
                return;
            case HtmlNodeKind.Instruction:
                html.Append("<?").Append(node.Name).Append(node.Value.Length > 0 ? " " : "").Append(node.Value).Append('>');
                return;
        }

        html.Append('<').Append(Local(node.Name));
        foreach ((string name, string? value) in node.Attributes)
        {
            AppendAttribute(html, node, name, value);
        }

        html.Append('>');
        if (node.Children.Count > 0 && !HtmlElements.IsVoid(Local(node.Name)))
        {
            if (BreaksInside(node) && !node.Children[0].IsText)
            {
                html.Append('\n');
            }

            open.Push((node, 0));
            return;
        }

        if (!HtmlElements.IsVoid(Local(node.Name)) && node.Name != "li")
        {
            html.Append("</").Append(Local(node.Name)).Append('>');
        }

        BreakAfter(html, node, last || open.Count == 0 ? null : open.Peek().Node.Children[open.Peek().Next]);
    }

    private static void End(StringBuilder html, HtmlNode node)
    {
        if (BreaksInside(node) && !node.Children[^1].IsText)
        {
            html.Append('\n');
        }

        html.Append("</").Append(Local(node.Name)).Append('>');
    }

    // libxml2: no breaks in elements whose names begin with p, nor where there is one child alone.
    private static bool BreaksInside(HtmlNode node) =>
        node.Children.Count > 1 && HtmlElements.IsBlock(Local(node.Name)) && Local(node.Name)[0] != 'p';

    private static void BreakAfter(StringBuilder html, HtmlNode node, HtmlNode? next)
    {
        if (next is { IsText: false } && HtmlElements.IsBlock(Local(node.Name)) && node.Parent is { Name.Length: > 0 } parent && Local(parent.Name)[0] != 'p')
        {
            html.Append('\n');
        }
    }

    /// <summary>libxml2 drops the prefix of an element's name.</summary>
    private static string Local(string name)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon <= 0 || colon == name.Length - 1 ? name : name[(colon + 1)..];
    }

    private static void AppendAttribute(StringBuilder html, HtmlNode node, string name, string? value)
    {
        html.Append(' ').Append(name);
        if (value is null || HtmlElements.IsFlag(name))
        {
            return;
        }

        bool isAddress = name is "href" or "src" or "action" || (name == "name" && Local(node.Name) == "a");
        string written = isAddress ? EscapeAddress(EscapeValue(value).TrimStart(' ', '\t', '\n', '\r')) : EscapeValue(value);
        if (!written.Contains('"', StringComparison.Ordinal))
        {
            html.Append("=\"").Append(written).Append('"');
        }
        else if (!written.Contains('\'', StringComparison.Ordinal))
        {
            html.Append("='").Append(written).Append('\'');
        }
        else
        {
            html.Append("=\"").Append(written.Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
        }
    }

    private static void AppendText(StringBuilder html, string text)
    {
        foreach (char c in text)
        {
            AppendEscaped(html, c);
        }
    }

    private static void AppendEscaped(StringBuilder html, char c) => _ = c switch
    {
        '<' => html.Append("&lt;"),
        '>' => html.Append("&gt;"),
        '&' => html.Append("&amp;"),
        _ => html.Append(c),
    };

    // libxml2: what looks like a script macro &{...} or a server's include stays as it is in attributes.
    private static string EscapeValue(string value)
    {
        var escaped = new StringBuilder(value.Length + 16);
        for (int i = 0; i < value.Length; i++)
        {
            int end = value.AsSpan(i).StartsWith("&{", StringComparison.Ordinal) ? value.IndexOf('}', i) + 1
                : value.AsSpan(i).StartsWith("<!--", StringComparison.Ordinal) ? value.IndexOf("-->", i, StringComparison.Ordinal) + 3
                : -1;
            if (end < 3)
            {
                AppendEscaped(escaped, value[i]);
                continue;
            }

            escaped.Append(value, i, end - i);
            i = end - 1;
        }

        return escaped.ToString();
    }

    private static string EscapeAddress(string value)
    {
        var escaped = new StringBuilder(value.Length + 16);
        foreach (Rune rune in value.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || "-_.!~*'()@/:=?;#%&,+".Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                escaped.Append((char)rune.Value);
            }
            else
            {
                escaped.AppendEscaped(rune);
            }
        }

        return escaped.ToString();
    }
}
