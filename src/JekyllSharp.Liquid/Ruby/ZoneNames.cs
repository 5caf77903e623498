using System.Globalization;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Ruby;

/// <summary>The zones that <c>Time.parse</c> knows; every other name counts as local time.</summary>
internal static class ZoneNames
{
    /// <summary>Seconds east of UTC, or null for a zone that is unknown or absent.</summary>
    public static int? Offset(string? zone, RubyTimeZone local, RubyTime now)
    {
        if (zone is null)
        {
            return null;
        }

        if (zone[0] is '+' or '-')
        {
            return Numeric(zone);
        }

        return zone.ToUpperInvariant() switch
        {
            "UTC" or "UT" or "GMT" or "Z" => 0,
            "EST" => -5 * 3600,
            "EDT" => -4 * 3600,
            "CST" => -6 * 3600,
            "CDT" => -5 * 3600,
            "MST" => -7 * 3600,
            "MDT" => -6 * 3600,
            "PST" => -8 * 3600,
            "PDT" => -7 * 3600,
            [>= 'A' and <= 'I' and var east] => (east - 'A' + 1) * 3600,
            [>= 'K' and <= 'M' and var east] => (east - 'A') * 3600,
            [>= 'N' and <= 'Y' and var west] => ('M' - west) * 3600,
            _ => null,
        };
    }

    /// <summary>True for names that Ruby turns into a UTC time, not into a time with offset zero.</summary>
    public static bool IsUtc(string? zone) =>
        zone?.ToUpperInvariant() is "UTC" or "UT" or "Z" or "-00:00" or "-0000" or "-00";

    private static int? Numeric(string zone)
    {
        ReadOnlySpan<char> digits = zone.AsSpan(1).ToString().Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is not (2 or 4 or 6) || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        int hour = int.Parse(digits[..2], CultureInfo.InvariantCulture);
        int minute = digits.Length >= 4 ? int.Parse(digits.Slice(2, 2), CultureInfo.InvariantCulture) : 0;
        int second = digits.Length == 6 ? int.Parse(digits.Slice(4, 2), CultureInfo.InvariantCulture) : 0;
        int total = (hour * 3600) + (minute * 60) + second;
        return hour > 23 || minute > 59 || second > 59 ? null : zone[0] == '-' ? -total : total;
    }
}
