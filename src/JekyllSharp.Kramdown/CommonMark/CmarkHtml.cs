using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllSharp.Kramdown.CommonMark;

/// <summary>Puts renderers into Markdig that write what cmark's Ruby renderer and the two plugins write.</summary>
internal sealed class CmarkHtml(CommonMarkOptions options) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (options.HasOption("SMART"))
        {
            pipeline.InlineParsers.Insert(0, new SmartPunctuation());
        }

        if (options.HasExtension("strikethrough")
            && pipeline.InlineParsers.FindExact<EmphasisInlineParser>() is { } emphasis)
        {
            emphasis.EmphasisDescriptors.Add(new EmphasisDescriptor('~', 1, 2, true));
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        ObjectRendererCollection renderers = ((HtmlRenderer)renderer).ObjectRenderers;
        CmarkRawHtml raw = new(options);
        renderers.Replace<CodeBlockRenderer>(new CmarkCodeBlock(options));
        renderers.Replace<HtmlBlockRenderer>(new CmarkHtmlBlock(raw));
        renderers.Replace<HtmlInlineRenderer>(new CmarkHtmlInline(raw));
        renderers.Replace<ListRenderer>(new CmarkList());
        renderers.Replace<ParagraphRenderer>(new CmarkParagraph());
        renderers.Replace<ThematicBreakRenderer>(new CmarkRule());
        renderers.Replace<LinkInlineRenderer>(new CmarkLinks());
        renderers.Replace<AutolinkInlineRenderer>(new CmarkAutolink());
        if (options.HasOption("SMART"))
        {
            renderers.Replace<LiteralInlineRenderer>(new SmartText());
        }

        if (options.HeaderIds)
        {
            renderers.Replace<HeadingRenderer>(new CmarkHeading());
        }

        Add<HtmlTableRenderer>(renderers, new CmarkTable());
        Add<HtmlTaskListRenderer>(renderers, new CmarkTaskMark());
        Add<HtmlFootnoteGroupRenderer>(renderers, new CmarkFootnotes());
        Add<HtmlFootnoteLinkRenderer>(renderers, new CmarkFootnoteLink());
        if (options.HasOption("NOBREAKS") && !options.HasOption("HARDBREAKS"))
        {
            renderers.Replace<LineBreakInlineRenderer>(new CmarkSpaceForBreak());
        }

        EmphasisInlineRenderer emphasis = renderers.FindExact<EmphasisInlineRenderer>()!;
        emphasis.GetTag = e => e.DelimiterChar == '~' ? "del" : EmphasisInlineRenderer.GetDefaultTag(e);
    }

    /// <summary>Before the renderer of the extension, which comes with it or after it, and would be asked otherwise.</summary>
    private static void Add<T>(
        ObjectRendererCollection renderers, IMarkdownObjectRenderer renderer)
        where T : class, IMarkdownObjectRenderer
    {
        if (!renderers.Replace<T>(renderer))
        {
            renderers.Insert(0, renderer);
        }
    }

    private sealed class CmarkRule : HtmlObjectRenderer<ThematicBreakBlock>
    {
        protected override void Write(HtmlRenderer renderer, ThematicBreakBlock obj)
        {
            renderer.EnsureLine();
            renderer.WriteLine("<hr />");
        }
    }

    private sealed class CmarkSpaceForBreak : HtmlObjectRenderer<LineBreakInline>
    {
        protected override void Write(HtmlRenderer renderer, LineBreakInline obj) =>
            renderer.Write(obj.IsHard ? "<br />\n" : " ");
    }
}
