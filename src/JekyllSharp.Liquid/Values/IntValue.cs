using System.Globalization;
using Fluid.Values;

namespace JekyllSharp.Liquid.Values;

/// <summary>A Ruby <c>Integer</c> that fits into 64 bits.</summary>
public sealed class IntValue : RubyValue
{
    private const int Lowest = -16;
    private const int Highest = 1023;
    private static readonly IntValue[] Small = [.. Enumerable.Range(Lowest, Highest - Lowest + 1).Select(static n => new IntValue(n))];

    private string? _text;

    private IntValue(long value) => Value = value;

    /// <summary>The number.</summary>
    public long Value { get; }

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Number;

    /// <summary>The value of a number; small ones are shared.</summary>
    public static IntValue Create(long value) =>
        value is >= Lowest and <= Highest ? Small[value - Lowest] : new IntValue(value);

    /// <inheritdoc />
    public override decimal ToNumberValue() => Value;

    /// <inheritdoc />
    public override string ToStringValue() => _text ??= Value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override object ToObjectValue() => Value;

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode();
}
