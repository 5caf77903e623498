using Fluid.Values;

namespace JekyllSharp.Liquid.Values;

/// <summary>A Ruby <c>Time</c>.</summary>
/// <param name="time">The time.</param>
public sealed class TimeValue(RubyTime time) : RubyValue
{
    /// <summary>The time.</summary>
    public RubyTime Time { get; } = time;

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.DateTime;

    /// <summary>The instant for Fluid's filters, to its precision of 100 ns.</summary>
    public override object ToObjectValue() =>
        DateTimeOffset.FromUnixTimeSeconds(Time.UnixSeconds).AddTicks(Time.Nanoseconds / 100).ToOffset(TimeSpan.FromSeconds(Time.OffsetSeconds / 60 * 60));

    /// <inheritdoc />
    public override int GetHashCode() => Time.GetHashCode();
}
