using JekyllSharp.Kramdown.Ast;
using Markdig;

namespace JekyllSharp.Kramdown;

/// <summary>kramdown in a Markdig pipeline.</summary>
public static class KramdownMarkdigExtensions
{
    /// <summary>
    /// Makes the pipeline read kramdown and print what kramdown prints. Call it before other extensions are added:
    /// parsers and renderers that are there already are taken out.
    /// </summary>
    /// <remarks>
    /// The document has Markdig's own nodes where it has any, so a walk finds headings, links and literals, and what it
    /// changes in them is printed. Nodes of other extensions are printed by those extensions' renderers.
    /// </remarks>
    /// <example><code>new MarkdownPipelineBuilder().UseKramdown(KramdownOptions.Jekyll).Build()</code></example>
    public static MarkdownPipelineBuilder UseKramdown(this MarkdownPipelineBuilder builder, KramdownOptions options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(options);
        builder.Extensions.Add(new KramdownExtension(options));
        return builder;
    }
}
