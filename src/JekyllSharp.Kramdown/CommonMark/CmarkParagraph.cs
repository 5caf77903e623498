using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace JekyllSharp.Kramdown.CommonMark;

/// <summary>A paragraph on a line of its own, in a list item too.</summary>
internal sealed class CmarkParagraph : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (renderer.ImplicitParagraph)
        {
            renderer.WriteLeafInline(obj);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<p>");
        renderer.WriteLeafInline(obj);
        renderer.WriteLine("</p>");
    }
}
