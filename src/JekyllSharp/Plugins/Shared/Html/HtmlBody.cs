using System.Text.RegularExpressions;
using JekyllSharp.Content;

namespace JekyllSharp.Plugins.Shared.Html;

/// <summary>The part of a page that plugins rewrite: what the body holds, or all of a page without one.</summary>
internal static partial class HtmlBody
{
    /// <summary>True for pages and documents that become HTML.</summary>
    public static bool IsHtml(ContentItem item) =>
        (item is Page || item.IsWritten) && (item.OutputExtension == ".html" || item.Permalink?.EndsWith('/') == true);

    /// <summary>Replaces the body's content by what is made of it.</summary>
    public static string Rewrite(string html, Func<string, string> change)
    {
        Match start = Start().Match(html);
        if (!start.Success)
        {
            return change(html);
        }

        int from = start.Index + start.Length;
        int to = html.IndexOf("</body>", from, StringComparison.Ordinal);
        to = to < 0 ? html.Length : to;
        return string.Concat(html.AsSpan(0, from), change(html[from..to]), html.AsSpan(to));
    }

    /// <summary>Replaces each text that is outside of some elements by what its new HTML holds.</summary>
    /// <param name="html">The text.</param>
    /// <param name="except">Names of elements in which nothing is replaced.</param>
    /// <param name="change">Gives the new HTML of a text; null leaves it.</param>
    public static string RewriteTexts(string html, string[] except, Func<HtmlNode, string?> change)
    {
        HtmlNode root = HtmlFragmentParser.Parse(html);
        foreach (HtmlNode node in root.Descendants().Where(static n => n.IsText))
        {
            if (!node.IsInside(except) && change(node) is { } replacement)
            {
                node.Parent!.Replace(node, HtmlFragmentParser.Parse(replacement).Children);
            }
        }

        return HtmlFragmentWriter.Inner(root);
    }

    [GeneratedRegex("<body.*?>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
