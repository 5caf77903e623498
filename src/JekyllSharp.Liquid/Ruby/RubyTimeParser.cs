using System.Diagnostics.CodeAnalysis;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Ruby;

/// <summary>Ruby's <c>Time.parse</c>: finds a date and a time in free text.</summary>
public static class RubyTimeParser
{
    /// <summary>
    /// Parses a text. What is missing before the largest unit that was found comes from <paramref name="now"/>; smaller units are at their least.
    /// </summary>
    /// <param name="text">Any text; the date may be anywhere in it.</param>
    /// <param name="zone">The zone of a text that names none (or one that Ruby does not know).</param>
    /// <param name="now">The present moment.</param>
    /// <param name="time">The time, where the result is true.</param>
    /// <returns>False where Ruby raises: nothing that looks like a date, or units out of range.</returns>
    public static bool TryParse(string text, RubyTimeZone zone, RubyTime now, [NotNullWhen(true)] out RubyTime? time)
    {
        time = null;
        DateParts parts = DateScanner.Scan(text);
        int? offset = ZoneNames.Offset(parts.Zone, zone, now);
        parts.IsShifted = offset is not (null or 0);
        if (!parts.HasAny || !parts.IsInRange)
        {
            return false;
        }

        Complete(parts, offset is { } o ? Shift(now, o) : zone.At(now.UnixSeconds, now.Nanoseconds));
        if (parts.YearDay is { } yearDay && parts.Month is null)
        {
            DateTime day = new DateTime(parts.Year!.Value, 1, 1).AddDays(yearDay - 1);
            (parts.Month, parts.Day) = (day.Month, day.Day);
        }

        int year = parts.Year!.Value;
        if (year is < 1 or > 9999)
        {
            return false;
        }

        // Ruby: day 29 to 31 of a shorter month rolls over; 24:00 is the next day; second 60 is the next minute.
        long seconds = ((((parts.Day ?? 1) - 1) * 24L) + (parts.Hour ?? 0)) * 3600 + ((parts.Minute ?? 0) * 60) + (parts.Second ?? 0);
        var month = new DateTime(year, parts.Month ?? 1, 1);
        if (seconds > (DateTime.MaxValue - month).Ticks / TimeSpan.TicksPerSecond)
        {
            return false;
        }

        DateTime local = month.AddTicks(seconds * TimeSpan.TicksPerSecond);
        time = offset is { } east ? AtOffset(local, parts, zone, east) : zone.FromLocal(local, parts.Nanoseconds);
        return true;
    }

    private static RubyTime Shift(RubyTime now, int offset) => new(now.UnixSeconds, now.Nanoseconds, offset, null);

    private static RubyTime AtOffset(DateTime local, DateParts parts, RubyTimeZone zone, int offset)
    {
        long unix = ((local.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond) - offset;
        if (ZoneNames.IsUtc(parts.Zone))
        {
            return new RubyTime(unix, parts.Nanoseconds, 0, "UTC") { MarkedUtc = true };
        }

        RubyTime here = zone.At(unix, parts.Nanoseconds);
        return here.OffsetSeconds == offset ? here : new RubyTime(unix, parts.Nanoseconds, offset, null);
    }

    private static void Complete(DateParts parts, RubyTime now)
    {
        if (parts.Year is not null)
        {
            return;
        }

        parts.Year = now.Local.Year;
        if (parts.Month is not null || parts.YearDay is not null)
        {
            return;
        }

        parts.Month = now.Local.Month;
        if (parts.Day is not null)
        {
            return;
        }

        parts.Day = now.Local.Day;
        if (parts.Hour is not null)
        {
            return;
        }

        parts.Hour = now.Local.Hour;
        if (parts.Minute is null)
        {
            parts.Minute = now.Local.Minute;
            parts.Second ??= now.Local.Second;
        }
    }
}
