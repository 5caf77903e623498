using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace JekyllSharp.Testing.Snapshots;

/// <summary>HTML with one block a line and two blanks a level, the same on every machine.</summary>
public static class PrettyHtml
{
    private const int Deepest = 200;

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "label", "mark", "q",
        "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    };

    private static readonly HashSet<string> Verbatim = new(StringComparer.OrdinalIgnoreCase) { "pre", "textarea", "script", "style" };

    /// <summary>Prints a document or a part of one.</summary>
    public static string Print(INode node)
    {
        var text = new StringBuilder();
        Block(node, 0, text);
        return text.ToString().TrimEnd('\n');
    }

    private static void Block(INode node, int level, StringBuilder text)
    {
        if (level > Deepest)
        {
            Line(text, level, node.ToHtml(HtmlMarkupFormatter.Instance));
            return;
        }

        var run = new StringBuilder();
        foreach (INode child in node.ChildNodes)
        {
            if (IsInline(child))
            {
                run.Append(child.ToHtml(HtmlMarkupFormatter.Instance));
                continue;
            }

            Flush(run, level, text);
            switch (child)
            {
                case IElement element when Verbatim.Contains(element.LocalName):
                    Line(text, level, element.OuterHtml.ReplaceLineEndings("\n"));
                    break;
                case IElement element:
                    Element(element, level, text);
                    break;
                default:
                    Line(text, level, child.ToHtml(HtmlMarkupFormatter.Instance).ReplaceLineEndings("\n"));
                    break;
            }
        }

        Flush(run, level, text);
    }

    private static void Element(IElement element, int level, StringBuilder text)
    {
        string open = HtmlMarkupFormatter.Instance.OpenTag(element, false);
        if (element.ChildNodes.Length == 0)
        {
            bool isVoid = element.Flags.HasFlag(NodeFlags.SelfClosing);
            Line(text, level, isVoid ? open : open + Close(element));
        }
        else if (element.ChildNodes.All(IsInline) && Collapse(element.InnerHtml) is { Length: <= 100 } content)
        {
            Line(text, level, open + content + Close(element));
        }
        else
        {
            Line(text, level, open);
            Block(element, level + 1, text);
            Line(text, level, Close(element));
        }
    }

    private static bool IsInline(INode node) =>
        node is IText || (node is IElement element && Inline.Contains(element.LocalName) && element.Descendants<IElement>().All(e => Inline.Contains(e.LocalName)));

    private static string Close(IElement element) => HtmlMarkupFormatter.Instance.CloseTag(element, false);

    private static void Flush(StringBuilder run, int level, StringBuilder text)
    {
        string content = Collapse(run.ToString());
        run.Clear();
        if (content.Length > 0)
        {
            Line(text, level, content);
        }
    }

    private static void Line(StringBuilder text, int level, string content) =>
        text.Append(' ', Math.Min(level, Deepest) * 2).Append(content).Append('\n');

    /// <summary>Runs of white space as a browser shows them: one blank, none at the ends of a block.</summary>
    private static string Collapse(string content) =>
        string.Join(' ', content.Split([' ', '\n', '\t', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
