using TimeZoneConverter;

namespace JekyllSharp.Liquid.Values;

/// <summary>
/// The zone in which Ruby's <c>localtime</c> works: the site's <c>timezone</c>, never the process's own.
/// </summary>
public sealed class RubyTimeZone
{
    private readonly TimeZoneInfo _zone;

    private RubyTimeZone(string name, TimeZoneInfo zone)
    {
        Name = name;
        _zone = zone;
    }

    /// <summary>Coordinated universal time.</summary>
    public static RubyTimeZone Utc { get; } = new("UTC", TimeZoneInfo.Utc);

    /// <summary>The IANA name it was asked for by.</summary>
    public string Name { get; }

    /// <summary>Finds a zone by its IANA (or Windows) name; false where no such zone is known.</summary>
    public static bool TryFind(string name, out RubyTimeZone zone)
    {
        if (name is "UTC" or "Etc/UTC")
        {
            zone = Utc;
            return true;
        }

        // The system's data first: to read the other tables takes longer than many a site. A name is no path out of that data.
        TimeZoneInfo? info = null;
        bool isPath = name.StartsWith('/') || name.Contains("..", StringComparison.Ordinal);
        bool found = (!isPath && TimeZoneInfo.TryFindSystemTimeZoneById(name, out info)) || TZConvert.TryGetTimeZoneInfo(name, out info);
        zone = found ? new RubyTimeZone(name, info!) : Utc;
        return found;
    }

    /// <summary>Wraps a zone of the runtime.</summary>
    public static RubyTimeZone From(TimeZoneInfo zone) => new(zone.Id, zone);

    /// <summary>The instant, shown in this zone.</summary>
    public RubyTime At(long unixSeconds, int nanoseconds = 0)
    {
        long ticks = Math.Clamp(DateTime.UnixEpoch.Ticks + (unixSeconds * TimeSpan.TicksPerSecond), 0, DateTime.MaxValue.Ticks);
        var utc = new DateTime(ticks, DateTimeKind.Utc);
        int offset = (int)_zone.GetUtcOffset(utc).TotalSeconds;
        return new RubyTime(unixSeconds, nanoseconds, offset, NameFor(utc, offset));
    }

    /// <summary>A wall-clock time in this zone. A time that occurs twice is the later one; a skipped time moves forward.</summary>
    public RubyTime FromLocal(DateTime local, int nanoseconds = 0)
    {
        TimeSpan offset = _zone.IsAmbiguousTime(local)
            ? _zone.GetAmbiguousTimeOffsets(local).Min()
            : _zone.GetUtcOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified));
        long unix = (local.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;
        return At(unix - (long)offset.TotalSeconds, nanoseconds);
    }

    /// <summary>The zone's abbreviation where the system's zone data has one ("CET"); Windows has names only.</summary>
    private string? NameFor(DateTime utc, int offset)
    {
        if (ReferenceEquals(_zone, TimeZoneInfo.Utc))
        {
            return "UTC";
        }

        string name = _zone.IsDaylightSavingTime(utc) ? _zone.DaylightName : _zone.StandardName;
        return name.Length is > 0 and <= 6 && !name.Contains(' ', StringComparison.Ordinal) ? name : offset == 0 ? "UTC" : null;
    }
}
