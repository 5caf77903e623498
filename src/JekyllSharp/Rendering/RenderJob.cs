using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Rendering;

/// <summary>The rendering of one item.</summary>
/// <param name="item">The item.</param>
/// <param name="sequence">Its place in the order of rendering.</param>
internal sealed class RenderJob(ContentItem item, int sequence)
{
    public ContentItem Item => item;

    public int Sequence => sequence;

    /// <summary>Jekyll: what the layouts of an earlier item left as <c>layout</c>, which the body of this one sees.</summary>
    public DataMap? LayoutBefore { get; init; }

    /// <summary>The last item before this one that was placed in a layout; null for none. Cleared when the body has rendered.</summary>
    public RenderJob? PlacedBefore { get; set; }

    /// <summary>What went into the outermost layout, which the body of a later item sees as <c>content</c>.</summary>
    public string? LayoutInput { get; set; }

    /// <summary>What was found meanwhile.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];
}
