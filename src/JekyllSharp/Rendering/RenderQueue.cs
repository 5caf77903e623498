using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Rendering;

/// <summary>
/// Hands out the items in Jekyll's order, each with what those before it leave: Jekyll: while a body renders, <c>content</c> and
/// <c>layout</c> are still those of the item that was placed in its layouts before.
/// </summary>
internal sealed class RenderQueue(ContentItem[] items, ItemRenderer renderer)
{
    private DataMap? _layout;
    private RenderJob? _placed;

    /// <summary>The job of the item at a place; to be called place by place.</summary>
    public RenderJob Next(int sequence)
    {
        ContentItem item = items[sequence];
        var job = new RenderJob(item, sequence) { LayoutBefore = _layout, PlacedBefore = _placed };
        Layout? first = renderer.LayoutOf(item);
        if (item.IsPlacedInLayout)
        {
            _layout = first is null ? null : renderer.ChainOf(first).Data;
            _placed = first is null ? _placed : job;
        }
        else if (first is not null)
        {
            _layout = DeepMerge.Merge(first.Data, _layout ?? new DataMap());
        }

        return job;
    }

    /// <summary>What the body of an item sees as <c>content</c>. Waits for the item that leaves it.</summary>
    public static FluidValue? ContentBefore(RenderJob job)
    {
        if (job.PlacedBefore is not { } placed)
        {
            return null;
        }

        placed.Item.Turn?.WaitForEnd();
        return placed.LayoutInput is { } input ? StringValue.Create(input) : null;
    }
}
