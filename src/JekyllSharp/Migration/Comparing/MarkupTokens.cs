using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using AngleSharp.Dom;
using JekyllSharp.Migration.Pages;

namespace JekyllSharp.Migration.Comparing;

/// <summary>Pages and feeds as rows of tags and texts, in which neither white space nor spelling counts.</summary>
/// <remarks>
/// Not AngleSharp.Diffing: it reads HTML alone, not feeds; it names a place in the DOM, where the search for the source's line needs the changed words;
/// and with a change on every line it took 0.7 seconds for a page of 190 kB, of which a site may have hundreds.
/// </remarks>
internal static partial class MarkupTokens
{
    /// <summary>Stands for a carriage return while the page is parsed; no page holds it, as it is no character.</summary>
    private const char CarriageReturn = '\uFDD0';

    private static readonly XmlReaderSettings XmlSettings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The tokens of a file; null where it is no markup, not well-formed XML, or nested beyond all measure.</summary>
    public static List<MarkupToken>? Of(string path, string text, bool foldCode)
    {
        if (HtmlPage.IsHtml(path))
        {
            return HtmlPage.DepthLimit(text) < text.Length ? null : Html(text, foldCode);
        }

        // In a drawing, white space may be seen.
        return path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) ? Xml(text) : null;
    }

    private static List<MarkupToken> Html(string text, bool foldCode)
    {
        var tokens = new List<MarkupToken>();
        var run = new StringBuilder();
        INode root = HtmlPage.Parse(KeepLineEnds(text)).Document;
        IElement? codeRoot = null;
        INode? node = root.FirstChild;
        while (node is not null)
        {
            bool skipsTags = codeRoot is not null && node is IElement;
            if (node is IElement element && !skipsTags)
            {
                Flush(tokens, run, element.ParentElement);
                tokens.Add(new MarkupToken(Tag(element), false, element, null));
                codeRoot = foldCode && IsHighlighted(element) ? element : codeRoot;
            }
            else if (node is IText data)
            {
                run.Append(data.Data);
            }

            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            node = Next(node, root, tokens, run, ref codeRoot);
        }

        return tokens;
    }

    /// <summary>Goes on to the next sibling of the node or of the nearest element that has one, and closes what is left behind.</summary>
    private static INode? Next(INode node, INode root, List<MarkupToken> tokens, StringBuilder run, ref IElement? codeRoot)
    {
        INode? at = node;
        while (at is not null && at != root)
        {
            if (at is IElement closed && (codeRoot is null || at == codeRoot))
            {
                Flush(tokens, run, closed);
                tokens.Add(new MarkupToken("/" + closed.LocalName, false, closed, null));
                codeRoot = null;
            }

            if (at.NextSibling is { } sibling)
            {
                return sibling;
            }

            at = at.Parent;
        }

        return null;
    }

    /// <summary>
    /// An HTML parser takes all line ends for the same, and in code they are text. Where they do not count, they are
    /// folded before.
    /// </summary>
    private static string KeepLineEnds(string text) => !text.Contains('\r', StringComparison.Ordinal) ? text
        : Preformatted().Replace(text, static pre => TagOrCarriageReturn().Replace(pre.Value, static m => m.ValueSpan is "\r" ? $"{CarriageReturn}" : m.Value));

    [GeneratedRegex(@"<pre(?=[\s/>])[^>]*>.*?(?=</pre|\z)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Preformatted();

    [GeneratedRegex(@"<[^>]*>|\r", RegexOptions.CultureInvariant)]
    private static partial Regex TagOrCarriageReturn();

    private static bool IsHighlighted(IElement element) =>
        element.LocalName is "pre" or "code" && (element.ClassList.Contains("highlight") || element.ParentElement?.ClassList.Contains("highlight") == true
            || element.ClassName?.Contains("language-", StringComparison.Ordinal) == true);

    private static string Tag(IElement element)
    {
        if (element.Attributes.Length == 0)
        {
            return element.LocalName;
        }

        IEnumerable<string> attributes = element.Attributes
            .OrderBy(a => a.Name, StringComparer.Ordinal)
            .Select(a => $"{a.Name}=\"{Collapse(a.Value)}\"");
        return element.LocalName + " " + string.Join(' ', attributes);
    }

    private static void Flush(List<MarkupToken> tokens, StringBuilder run, IElement? place)
    {
        if (run.Length == 0)
        {
            return;
        }

        string text = run.ToString();
        run.Clear();
        bool isVerbatim = place?.LocalName is "pre" or "textarea" || place?.Closest("pre") is not null;
        text = isVerbatim ? text.Replace(CarriageReturn, '\r') : Collapse(text);
        if (text.Length > 0)
        {
            tokens.Add(new MarkupToken(text, true, place, null));
        }
    }

    private static List<MarkupToken>? Xml(string text)
    {
        var tokens = new List<MarkupToken>();
        var path = new List<string>();
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.TrimStart()), XmlSettings);
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        path.Add(reader.Name);
                        tokens.Add(new MarkupToken(XmlTag(reader), false, null, Join(path)));
                        if (reader.IsEmptyElement)
                        {
                            Close(tokens, path);
                        }

                        break;
                    case XmlNodeType.EndElement:
                        Close(tokens, path);
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA when Collapse(reader.Value) is { Length: > 0 } value:
                        tokens.Add(new MarkupToken(value, true, null, Join(path)));
                        break;
                }
            }
        }
        catch (XmlException)
        {
            return null;
        }

        return tokens;
    }

    private static void Close(List<MarkupToken> tokens, List<string> path)
    {
        tokens.Add(new MarkupToken("/" + path[^1], false, null, Join(path)));
        path.RemoveAt(path.Count - 1);
    }

    private static string Join(List<string> path) => string.Join(" > ", path.Count > 30 ? path[^30..] : path);

    private static string XmlTag(XmlReader reader)
    {
        string name = reader.Name;
        if (!reader.HasAttributes)
        {
            return name;
        }

        var attributes = new List<string>();
        while (reader.MoveToNextAttribute())
        {
            attributes.Add($"{reader.Name}=\"{Collapse(reader.Value)}\"");
        }

        reader.MoveToElement();
        attributes.Sort(StringComparer.Ordinal);
        return name + " " + string.Join(' ', attributes);
    }

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
