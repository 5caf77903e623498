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
        if (options.Version == KramdownVersion.V2_5)
        {
            warnings.Add(new KramdownWarning("kramdown 2.5 is not told from 2.4: the output is that of 2.4", 1, 1));
        }

        return new KramdownResult(html, warnings);
    }
}
