using System.Text.RegularExpressions;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllSharp.Kramdown.CommonMark;

/// <summary>HTML in the text: left out, printed, or printed without the tags that the extension <c>tagfilter</c> names.</summary>
internal sealed partial class CmarkRawHtml(CommonMarkOptions options)
{
    private readonly bool _filters = options.HasExtension("tagfilter");

    public string Render(string html) => !options.HasOption("UNSAFE")
        ? "<!-- raw HTML omitted -->"
        : _filters ? Filtered().Replace(html, "&lt;") : html;

    [GeneratedRegex(
        "<(?=(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)(?:[\\s>]|/>))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filtered();
}

/// <summary>A block of HTML.</summary>
internal sealed class CmarkHtmlBlock(CmarkRawHtml raw) : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write(raw.Render(obj.Lines.ToString()));
        renderer.EnsureLine();
    }
}

/// <summary>A tag within a line.</summary>
internal sealed class CmarkHtmlInline(CmarkRawHtml raw) : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline obj) => renderer.Write(raw.Render(obj.Tag));
}
