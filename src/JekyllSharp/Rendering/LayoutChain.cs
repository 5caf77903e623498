using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Rendering;

/// <summary>A layout and those around it, each with what templates see as <c>layout</c> while it renders.</summary>
/// <param name="Steps">From the inside out: the layout, and its front matter over that of the inner ones.</param>
/// <param name="Repeated">The layout at which the chain comes back to itself; null for a chain that ends.</param>
internal sealed record LayoutChain(IReadOnlyList<(Layout Layout, DataMap Data)> Steps, Layout? Repeated)
{
    /// <summary>What templates see as <c>layout</c> when all have rendered.</summary>
    public DataMap Data => Steps[^1].Data;

    /// <summary>Follows the layouts of a site outwards.</summary>
    public static LayoutChain From(Layout first, Dictionary<string, Layout> layouts)
    {
        var steps = new List<(Layout, DataMap)>();
        var used = new HashSet<Layout>(ReferenceEqualityComparer.Instance);
        Layout? layout = first;
        DataMap inner = new();
        while (layout is not null && used.Add(layout))
        {
            inner = DeepMerge.Merge(layout.Data, inner);
            steps.Add((layout, inner));
            layout = layout.Data["layout"] is { } name ? layouts.GetValueOrDefault(RubyCompat.RubyPlain.ToS(name)) : null;
        }

        return new LayoutChain(steps, layout);
    }
}
