using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllSharp.Kramdown.CommonMark;

/// <summary>The notes at the end of the page.</summary>
internal sealed class CmarkFootnotes : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"footnotes\">").WriteLine("<ol>");
        foreach (Footnote note in obj.Cast<Footnote>())
        {
            string order = note.Order.ToString(CultureInfo.InvariantCulture);
            renderer.WriteLine("<li id=\"fn" + order + "\">");
            renderer.WriteChildren(note);
            renderer.EnsureLine();
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}

/// <summary>The number in the text, and the arrow at the end of a note.</summary>
internal sealed class CmarkFootnoteLink : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        string order = obj.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        if (!obj.IsBackLink)
        {
            renderer.Write("<sup class=\"footnote-ref\"><a href=\"#fn" + order + "\" id=\"fnref" + order + "\">" + order + "</a></sup>");
        }
        else if (obj.NextSibling is null)
        {
            // One arrow, however often the note is referred to.
            renderer.Write(" <a href=\"#fnref" + order + "\" class=\"footnote-backref\">↩</a>");
        }
    }
}
