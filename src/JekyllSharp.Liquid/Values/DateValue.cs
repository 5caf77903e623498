using Fluid.Values;

namespace JekyllSharp.Liquid.Values;

/// <summary>A Ruby <c>Date</c>.</summary>
/// <param name="date">The day.</param>
public sealed class DateValue(RubyDate date) : RubyValue
{
    /// <summary>The day.</summary>
    public RubyDate Date { get; } = date;

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.DateTime;

    /// <summary>Midnight UTC, for Fluid's filters.</summary>
    public override object ToObjectValue() => new DateTimeOffset(Date.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    /// <inheritdoc />
    public override int GetHashCode() => Date.GetHashCode();
}
