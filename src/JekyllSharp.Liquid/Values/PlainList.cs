using System.Collections;
using Fluid.Values;

namespace JekyllSharp.Liquid.Values;

/// <summary>A live view of a list of plain values; each becomes a template value when it is first read.</summary>
/// <param name="items">The list.</param>
internal sealed class PlainList(List<object?> items) : IReadOnlyList<FluidValue>
{
    private Slot[] _converted = [];

    public List<object?> Items { get; } = items;

    public int Count => Items.Count;

    public FluidValue this[int index]
    {
        get
        {
            object? item = Items[index];
            if (item is FluidValue ready)
            {
                return LiquidValue.Normalize(ready);
            }

            Slot[] slots = _converted;
            if (slots.Length <= index)
            {
                Array.Resize(ref slots, Items.Count);
                _converted = slots;
            }

            // The source is kept beside its value, so that a list changed between two renders is read anew.
            Slot slot = slots[index];
            if (slot.Value is null || !ReferenceEquals(slot.Source, item))
            {
                slots[index] = slot = new Slot(item, LiquidValue.From(item));
            }

            return slot.Value!;
        }
    }

    public IEnumerator<FluidValue> GetEnumerator()
    {
        for (int i = 0; i < Items.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private readonly record struct Slot(object? Source, FluidValue? Value);
}
