using System.Collections;
using Fluid.Values;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Drops;

/// <summary>Pages, documents or files as a template's array; each is asked for its value when the template comes to it.</summary>
internal sealed class ContentList(IReadOnlyList<ILiquidConvertible> items) : IReadOnlyList<FluidValue>
{
    public int Count => items.Count;

    public FluidValue this[int index] => LiquidValue.From(items[index]);

    public static ArrayValue Of(IEnumerable<ILiquidConvertible> items) =>
        new(new ContentList(items as IReadOnlyList<ILiquidConvertible> ?? [.. items]));

    public IEnumerator<FluidValue> GetEnumerator()
    {
        for (int i = 0; i < items.Count; i++)
        {
            yield return LiquidValue.From(items[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
