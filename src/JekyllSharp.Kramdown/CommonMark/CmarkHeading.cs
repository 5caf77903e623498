using System.Globalization;
using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace JekyllSharp.Kramdown.CommonMark;

/// <summary>Headings with ids, as jekyll-commonmark-ghpages makes them from the HTML in the heading.</summary>
internal sealed class CmarkHeading : HtmlObjectRenderer<HeadingBlock>
{
    private static readonly object UsedIds = new();

    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        renderer.EnsureLine();
        string html = Inner(renderer, obj);
        string level = obj.Level.ToString(CultureInfo.InvariantCulture);
        renderer.Write("<h" + level + " id=\"" + Unique(ToId(html), UsedIn(obj)) + "\">");
        renderer.Write(html);
        renderer.WriteLine("</h" + level + ">");
    }

    private static string Inner(HtmlRenderer renderer, HeadingBlock heading)
    {
        TextWriter page = renderer.Writer;
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        renderer.Writer = writer;
        renderer.WriteLeafInline(heading);
        renderer.Writer = page;
        return writer.ToString();
    }

    /// <summary>From the first letter on: letters, digits, dashes and underlines of ASCII in small letters; blanks become dashes.</summary>
    private static string ToId(string html)
    {
        StringBuilder id = new(html.Length);
        foreach (char c in html)
        {
            if (id.Length == 0 && !char.IsAsciiLetter(c))
            {
                continue;
            }

            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            {
                id.Append(char.ToLowerInvariant(c));
            }
            else if (c == ' ')
            {
                id.Append('-');
            }
        }

        return id.Length == 0 ? "section" : id.ToString();
    }

    /// <summary>The ids of the document so far. Markdig keeps a renderer for the next document, so they cannot be kept here.</summary>
    private static Dictionary<string, int> UsedIn(Block block)
    {
        while (block.Parent is { } parent)
        {
            block = parent;
        }

        if (block.GetData(UsedIds) is not Dictionary<string, int> used)
        {
            used = new Dictionary<string, int>(StringComparer.Ordinal);
            block.SetData(UsedIds, used);
        }

        return used;
    }

    private static string Unique(string id, Dictionary<string, int> used)
    {
        if (!used.TryGetValue(id, out int count))
        {
            used[id] = 0;
            return id;
        }

        used[id] = ++count;
        return id + "-" + count.ToString(CultureInfo.InvariantCulture);
    }
}
