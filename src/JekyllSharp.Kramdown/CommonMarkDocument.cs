using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.EmphasisExtras;

namespace JekyllSharp.Kramdown;

/// <summary>
/// <c>markdown: CommonMark</c> and <c>markdown: CommonMarkGhPages</c>, by Markdig's own CommonMark. Unlike with
/// kramdown, byte equality with the Ruby plugins is not promised.
/// </summary>
public static class CommonMarkDocument
{
    /// <summary>Converts a text. HTML in it is passed through, as Jekyll's plugins do.</summary>
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
        if (options.HasOption("SMART"))
        {
            builder.UseSmartyPants();
        }

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
            builder.UsePipeTables();
        }

        if (options.HasExtension("strikethrough"))
        {
            builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        }

        if (options.HasExtension("autolink"))
        {
            builder.UseAutoLinks();
        }

        if (options.HasExtension("tasklist"))
        {
            builder.UseTaskLists();
        }

        if (options.HeaderIds)
        {
            builder.UseAutoIdentifiers(AutoIdentifierOptions.GitHub);
        }

        return builder.Build();
    }
}
