using JekyllSharp.Kramdown.CommonMark;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Tables;

namespace JekyllSharp.Kramdown;

/// <summary>
/// <c>markdown: CommonMark</c> and <c>markdown: CommonMarkGhPages</c>: the HTML that the Ruby plugins write, around
/// Markdig's own CommonMark. Where its grammar is not that of cmark, a page may differ.
/// </summary>
public static class CommonMarkDocument
{
    /// <summary>Converts a text. HTML in it is left out unless the option <c>UNSAFE</c> is set, as with the plugins.</summary>
    public static string ToHtml(string text, CommonMarkOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return Markdown.ToHtml(text, Pipeline(options));
    }

    /// <summary>The pipeline for the options; keep it when there is much to convert.</summary>
    public static MarkdownPipeline Pipeline(CommonMarkOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        MarkdownPipelineBuilder builder = new();
        if (options.HasOption("FOOTNOTES"))
        {
            builder.UseFootnotes();
        }

        if (options.HasOption("HARDBREAKS"))
        {
            builder.UseSoftlineBreakAsHardlineBreak();
        }

        if (options.HasExtension("table"))
        {
            builder.UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true, UseHeaderForColumnCount = true });
        }

        if (options.HasExtension("autolink"))
        {
            // cmark: any sign may stand before an address.
            builder.UseAutoLinks(new AutoLinkOptions { ValidPreviousCharacters = "*_~(\"'[]{}<>=:,;.|/!?&#%+-)：（）；，。、！？“”「」【】《》" });
        }

        if (options.HasExtension("tasklist"))
        {
            builder.UseTaskLists();
        }

        builder.Extensions.Add(new CmarkHtml(options));
        return builder.Build();
    }
}
