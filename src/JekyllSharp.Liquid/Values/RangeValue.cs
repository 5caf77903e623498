using System.Collections;
using System.Globalization;
using Fluid;
using Fluid.Values;

namespace JekyllSharp.Liquid.Values;

/// <summary>A Ruby <c>Range</c> of integers, both ends included. Empty where the first lies behind the last.</summary>
/// <param name="first">The first number.</param>
/// <param name="last">The last number.</param>
public sealed class RangeValue(long first, long last) : RubyValue, IReadOnlyList<FluidValue>
{
    /// <summary>The first number.</summary>
    public long First { get; } = first;

    /// <summary>The last number.</summary>
    public long Last { get; } = last;

    /// <inheritdoc />
    public int Count => Last < First ? 0 : (int)Math.Min(int.MaxValue, (decimal)Last - First + 1);

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Array;

    /// <inheritdoc />
    public FluidValue this[int index] => IntValue.Create(First + index);

    /// <inheritdoc />
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc />
    public override string ToStringValue() => string.Create(CultureInfo.InvariantCulture, $"{First}..{Last}");

    /// <inheritdoc />
    public override object ToObjectValue() => this;

    /// <inheritdoc />
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => this;

    /// <inheritdoc />
    public IEnumerator<FluidValue> GetEnumerator()
    {
        for (long n = First; n <= Last; n++)
        {
            yield return IntValue.Create(n);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(First, Last);
}
