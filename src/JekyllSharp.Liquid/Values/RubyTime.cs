namespace JekyllSharp.Liquid.Values;

/// <summary>
/// A Ruby <c>Time</c>: an instant with nanoseconds and the offset it is shown in.
/// Two times are equal where their instants are, whatever their offsets.
/// </summary>
public sealed class RubyTime : IComparable<RubyTime>, IEquatable<RubyTime>
{
    /// <summary>Makes a time from an instant and an offset.</summary>
    /// <param name="unixSeconds">Seconds since 1970-01-01T00:00:00Z.</param>
    /// <param name="nanoseconds">0 to 999,999,999.</param>
    /// <param name="offsetSeconds">East of UTC, in seconds.</param>
    /// <param name="zoneName">What <c>%Z</c> prints ("UTC", "CET"); null where Ruby has no name for it.</param>
    public RubyTime(long unixSeconds, int nanoseconds, int offsetSeconds, string? zoneName)
    {
        UnixSeconds = unixSeconds;
        Nanoseconds = nanoseconds;
        OffsetSeconds = offsetSeconds;
        ZoneName = zoneName;
        long ticks = DateTime.UnixEpoch.Ticks + ((unixSeconds + offsetSeconds) * TimeSpan.TicksPerSecond);
        Local = new DateTime(Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks));
    }

    /// <summary>Seconds since 1970-01-01T00:00:00Z.</summary>
    public long UnixSeconds { get; }

    /// <summary>0 to 999,999,999.</summary>
    public int Nanoseconds { get; }

    /// <summary>East of UTC, in seconds.</summary>
    public int OffsetSeconds { get; }

    /// <summary>What <c>%Z</c> prints; null where Ruby has no name for the zone.</summary>
    public string? ZoneName { get; }

    /// <summary>The wall clock at the time's own offset, to whole seconds.</summary>
    public DateTime Local { get; }

    /// <summary>True for a time made in UTC (Ruby's <c>utc?</c>): prints <c>UTC</c> instead of <c>+0000</c>.</summary>
    public bool IsUtc => OffsetSeconds == 0 && ZoneName == "UTC" && MarkedUtc;

    /// <summary>Set by the factory for Ruby's <c>Time#utc</c>; a zone whose name is UTC is not enough.</summary>
    public bool MarkedUtc { get; init; }

    /// <summary>The same instant in UTC.</summary>
    public RubyTime ToUtc() => new(UnixSeconds, Nanoseconds, 0, "UTC") { MarkedUtc = true };

    /// <inheritdoc />
    public int CompareTo(RubyTime? other)
    {
        if (other is null)
        {
            return 1;
        }

        int seconds = UnixSeconds.CompareTo(other.UnixSeconds);
        return seconds != 0 ? seconds : Nanoseconds.CompareTo(other.Nanoseconds);
    }

    /// <inheritdoc />
    public bool Equals(RubyTime? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as RubyTime);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(UnixSeconds, Nanoseconds);

    /// <summary>Earlier than.</summary>
    public static bool operator <(RubyTime left, RubyTime right) => left.CompareTo(right) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(RubyTime left, RubyTime right) => left.CompareTo(right) > 0;

    /// <summary>Not later than.</summary>
    public static bool operator <=(RubyTime left, RubyTime right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(RubyTime left, RubyTime right) => left.CompareTo(right) >= 0;
}
