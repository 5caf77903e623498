using JekyllSharp.Kramdown.Finishing;
using JekyllSharp.Kramdown.Parsing;
using JekyllSharp.Kramdown.Rendering;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown;

/// <summary>Converts kramdown documents. Each call has its own counters of ids and footnotes.</summary>
/// <example><code>string html = KramdownDocument.ToHtml("# Hello", KramdownOptions.Jekyll).Html;</code></example>
public static class KramdownDocument
{
    /// <summary>Converts a text; any text is valid and none makes it throw.</summary>
    public static KramdownResult ToHtml(string text, KramdownOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        Parser parser = new(text, options);
        Element root = parser.Parse();
        AbbreviationPass.Run(root, parser);
        if (options.Input == KramdownInput.Gfm)
        {
            GfmPass.Run(root, parser.Options);
        }

        HtmlWriter writer = new(parser.Options, parser);
        string html = writer.Write(root);
        List<KramdownWarning> warnings = [.. parser.Warnings, .. writer.Warnings];
        return new KramdownResult(html, warnings);
    }
}
