using System.Globalization;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Values;

/// <summary>A Ruby <c>Float</c>.</summary>
/// <param name="value">The number.</param>
public sealed class FloatValue(double value) : RubyValue
{
    private string? _text;

    /// <summary>The number.</summary>
    public double Value { get; } = value;

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Number;

    /// <inheritdoc />
    public override decimal ToNumberValue() =>
        decimal.TryParse(Value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : 0;

    /// <inheritdoc />
    public override string ToStringValue() => _text ??= RubyFloat.ToS(Value);

    /// <inheritdoc />
    public override object ToObjectValue() => Value;

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode();
}
