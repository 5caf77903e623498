using System.Globalization;
using System.Numerics;
using Fluid.Values;

namespace JekyllSharp.Liquid.Values;

/// <summary>A Ruby <c>Integer</c> that does not fit into 64 bits.</summary>
public sealed class BigIntValue : RubyValue
{
    private BigIntValue(BigInteger value) => Value = value;

    /// <summary>The number.</summary>
    public BigInteger Value { get; }

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Number;

    /// <summary>The value of a number: an <see cref="IntValue"/> where it fits.</summary>
    public static FluidValue Create(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? IntValue.Create((long)value) : new BigIntValue(value);

    /// <inheritdoc />
    public override decimal ToNumberValue() => Value > (BigInteger)decimal.MaxValue || Value < (BigInteger)decimal.MinValue ? 0 : (decimal)Value;

    /// <inheritdoc />
    public override string ToStringValue() => Value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override object ToObjectValue() => Value;

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode();
}
