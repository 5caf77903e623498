using JekyllSharp.Kramdown.Parsing;
using JekyllSharp.Kramdown.Rendering;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown;

/// <summary>
/// Jekyll's filter <c>smartify</c>: quotes, dashes, dots and guillemets become typographic ones, references become
/// characters, and HTML is read and printed again. Markdown is left alone.
/// </summary>
public static class Smartify
{
    /// <summary>Converts a text; the newline at its end is dropped.</summary>
    /// <param name="text">The text; HTML blocks in it are not looked into.</param>
    /// <param name="options">
    /// The site's kramdown options, for <c>smart_quotes</c> and <c>entity_output</c>; null for Jekyll's defaults.
    /// </param>
    public static string ToHtml(string text, KramdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Parser parser = new(text, (options ?? KramdownOptions.Jekyll) with { Input = KramdownInput.Kramdown }, smartOnly: true);
        Element root = parser.Parse();
        string html = new HtmlWriter(parser.Options, parser).Write(root);
        return html.EndsWith('\n') ? html[..^1] : html;
    }
}
