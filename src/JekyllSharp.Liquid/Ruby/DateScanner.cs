using System.Globalization;
using System.Text.RegularExpressions;

namespace JekyllSharp.Liquid.Ruby;

/// <summary>Finds a time of day, a date and a zone in free text: each kind is looked for in turn and taken out of the text.</summary>
internal static partial class DateScanner
{
    private const string MonthNames = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private const string DayNames = "sun|mon|tue|wed|thu|fri|sat";
    private const int LongestText = 128;

    /// <summary>The parts of a text. A text of more than 128 characters holds none, as in Ruby.</summary>
    public static DateParts Scan(string text)
    {
        var parts = new DateParts { CenturyMissing = true };
        if (text.Length > LongestText)
        {
            return parts;
        }

        string rest = Odd().Replace(text, " ");
        rest = Take(DayName(), rest, parts, static (_, _) => { }) ?? rest;
        rest = Take(TimeOfDay(), rest, parts, ReadTime) ?? rest;
        rest = ScanDate(rest, parts);
        if (BeforeChrist().IsMatch(rest))
        {
            parts.BeforeChrist = true;
        }

        ReadFragment(rest, parts);
        parts.CompleteCentury();
        return parts;
    }

    private static string ScanDate(string rest, DateParts parts) =>
        Take(DayMonthYear(), rest, parts, (m, p) => ReadDate(p, m.Groups["y"], MonthOf(m), m.Groups["d"]))
        ?? Take(MonthDayYear(), rest, parts, (m, p) => ReadDate(p, m.Groups["y"], MonthOf(m), m.Groups["d"]))
        ?? Take(Iso(), rest, parts, (m, p) => ReadDate(p, m.Groups["y"], Number(m.Groups["m"]), m.Groups["d"]))
        ?? Take(Japanese(), rest, parts, ReadJapanese)
        ?? Take(DashedName(), rest, parts, (m, p) => ReadDate(p, m.Groups["y"], MonthOf(m), m.Groups["d"]))
        ?? Take(DashedNameFirst(), rest, parts, (m, p) => ReadDate(p, m.Groups["y"], MonthOf(m), m.Groups["d"]))
        ?? Take(SlashedName(), rest, parts, (m, p) => ReadDate(p, m.Groups["y"], MonthOf(m), m.Groups["d"]))
        ?? Take(Slashed(), rest, parts, ReadSlashed)
        ?? Take(Dotted(), rest, parts, (m, p) => ReadDate(p, m.Groups["y"], Number(m.Groups["m"]), m.Groups["d"]))
        ?? Take(YearDay(), rest, parts, (m, p) => (p.Year, p.YearDay) = (Number(m.Groups["y"]), Number(m.Groups["j"])))
        ?? Take(WeekDate(), rest, parts, static (_, _) => { })
        ?? Take(ApostropheYear(), rest, parts, (m, p) => p.Year = Number(m.Groups["y"]))
        ?? Take(MonthOnly(), rest, parts, (m, p) => p.Month = MonthOf(m))
        ?? Take(Ordinal(), rest, parts, (m, p) => p.Day = Number(m.Groups["d"]))
        ?? Take(Digits(), rest, parts, ReadDigits)
        ?? rest;

    private static string? Take(Regex pattern, string rest, DateParts parts, Action<Match, DateParts> read)
    {
        Match match = pattern.Match(rest);
        if (!match.Success)
        {
            return null;
        }

        read(match, parts);
        return string.Concat(rest.AsSpan(0, match.Index), " ", rest.AsSpan(match.Index + match.Length));
    }

    private static void ReadTime(Match match, DateParts parts)
    {
        int hour = Number(match.Groups["h"]);
        if (match.Groups["gap"].Length > 0)
        {
            // Ruby: '5 h 30' is taken whole, but a space before the h hides all but the hour.
            parts.Hour = hour;
            ReadZone(match.Groups["z"], parts);
            return;
        }

        string half = match.Groups["p"].Value;
        if (half.Length > 0)
        {
            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        }

        parts.Hour = hour;
        if (match.Groups["min"].Success)
        {
            parts.Minute = Number(match.Groups["min"]);
        }

        if (match.Groups["s"].Success)
        {
            parts.Second = Number(match.Groups["s"]);
        }

        parts.Nanoseconds = Fraction(match.Groups["f"].Value);
        ReadZone(match.Groups["z"], parts);
    }

    private static int Fraction(string digits) =>
        digits.Length == 0 ? 0 : int.Parse(digits.PadRight(9, '0').AsSpan(0, 9), CultureInfo.InvariantCulture);

    private static void ReadZone(Group zone, DateParts parts)
    {
        if (zone.Success && zone.Length > 0)
        {
            parts.Zone = zone.Value;
        }
    }

    /// <summary>Sorts out which of three fields is the year: the other one if it has an apostrophe or more than two digits and this one has not, or if this one is an ordinal.</summary>
    private static void ReadDate(DateParts parts, Group yearField, int month, Group dayField)
    {
        string year = yearField.Value;
        string day = dayField.Value;
        if (!IsSurelyYear(year) && (IsSurelyYear(day) || IsOrdinal(year)))
        {
            (year, day) = (day, year);
        }

        parts.Month = month;
        if (year.Length > 0)
        {
            ReadYear(year, parts);
        }

        string digits = new([.. day.SkipWhile(static c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);
        if (digits.Length > 0)
        {
            parts.Day = int.Parse(digits, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Two fields are month and day, or month and year in either order; three have the year first or last.</summary>
    private static void ReadSlashed(Match match, DateParts parts)
    {
        Group first = match.Groups["y"];
        Group second = match.Groups["m"];
        if (match.Groups["d"].Success)
        {
            ReadDate(parts, first, Number(second), match.Groups["d"]);
        }
        else if (IsYear(first.Value))
        {
            ReadYear(first.Value, parts);
            parts.Month = Number(second);
        }
        else
        {
            ReadDate(parts, match.Groups["d"], Number(first), second);
        }
    }

    private static bool IsYear(string field) => field.Length > 0 && (field[0] is '-' or '+' || IsSurelyYear(field));

    private static bool IsOrdinal(string field) => field.Length > 0 && char.IsAsciiLetter(field[^1]);

    private static bool IsSurelyYear(string field) => field.StartsWith('\'') || field.Count(char.IsAsciiDigit) > 2;

    private static void ReadYear(string field, DateParts parts)
    {
        string digits = new([.. field.Where(char.IsAsciiDigit)]);
        int year = int.Parse(digits.AsSpan(0, Math.Min(digits.Length, 9)), CultureInfo.InvariantCulture);
        parts.CenturyMissing = digits.Length <= 2 && field[0] is not ('-' or '+');
        parts.Year = field[0] == '-' ? -year : year;
    }

    private static void ReadJapanese(Match match, DateParts parts)
    {
        int start = char.ToUpperInvariant(match.Groups["era"].Value[0]) switch
        {
            'M' => 1867,
            'T' => 1911,
            'S' => 1925,
            'H' => 1988,
            _ => 2018,
        };
        parts.Year = start + Number(match.Groups["y"]);
        parts.CenturyMissing = false;
        parts.Month = Number(match.Groups["m"]);
        parts.Day = Number(match.Groups["d"]);
    }

    /// <summary>A run of digits without separators: its length says what it holds.</summary>
    private static void ReadDigits(Match match, DateParts parts)
    {
        string d = match.Groups["n"].Value;
        if (match.Groups["f"].Success && !match.Groups["t"].Success)
        {
            ReadSeconds(d, match, parts);
            return;
        }

        string clock = match.Groups["t"].Value;
        int At(int from, int count) => int.Parse(d.AsSpan(from, count), CultureInfo.InvariantCulture);
        switch (d.Length)
        {
            case 2: parts.Day = At(0, 2); break;
            case 3: parts.YearDay = At(0, 3); break;
            case 4: (parts.Month, parts.Day) = (At(0, 2), At(2, 2)); break;
            case 5: (parts.Year, parts.YearDay) = (At(0, 2), At(2, 3)); break;
            case 6: (parts.Year, parts.Month, parts.Day) = (At(0, 2), At(2, 2), At(4, 2)); break;
            case 7: (parts.Year, parts.YearDay, parts.CenturyMissing) = (At(0, 4), At(4, 3), false); break;
            case 8 or 10 or 12 or 14:
                (parts.Year, parts.Month, parts.Day, parts.CenturyMissing) = (At(0, 4), At(4, 2), At(6, 2), false);
                clock = clock.Length == 0 ? d[8..] : clock;
                break;
            default: return;
        }

        ReadClock(clock, match.Groups["f"], parts);
        ReadZone(match.Groups["z"], parts);
    }

    /// <summary>Hour, minute, second from the left; before a fraction, second, minute, hour from the right. An odd number of digits says nothing.</summary>
    private static void ReadClock(string clock, Group fraction, DateParts parts)
    {
        if (clock.Length % 2 == 0)
        {
            int pairs = clock.Length / 2;
            int first = fraction.Success ? 3 - pairs : 0;
            for (int i = 0; i < pairs; i++)
            {
                int value = int.Parse(clock.AsSpan(i * 2, 2), CultureInfo.InvariantCulture);
                switch (first + i)
                {
                    case 0: parts.Hour = value; break;
                    case 1: parts.Minute = value; break;
                    default: parts.Second = value; break;
                }
            }
        }

        if (fraction.Success)
        {
            parts.Nanoseconds = Fraction(fraction.Value);
        }
    }

    /// <summary>A run of digits before a fraction ends with the seconds; before them come minute, hour, day, month and year.</summary>
    private static void ReadSeconds(string digits, Match match, DateParts parts)
    {
        ReadZone(match.Groups["z"], parts);
        parts.Nanoseconds = Fraction(match.Groups["f"].Value);
        parts.HasFraction = true;
        if (digits.Length > 8 && digits.Length % 2 == 1)
        {
            return;
        }

        int end = digits.Length;
        int? Next(int width, int? before)
        {
            int start = Math.Max(0, end - width);
            int? value = start == end ? before : int.Parse(digits.AsSpan(start..end), CultureInfo.InvariantCulture);
            end = start;
            return value;
        }

        parts.Second = Next(2, parts.Second);
        parts.Minute = Next(2, parts.Minute);
        parts.Hour = Next(2, parts.Hour);
        parts.Day = Next(2, parts.Day);
        parts.Month = Next(2, parts.Month);
        parts.CenturyMissing = end != 4;
        parts.Year = Next(4, parts.Year);
    }

    /// <summary>A lone number beside a time is a day, beside a date an hour.</summary>
    private static void ReadFragment(string rest, DateParts parts)
    {
        Match match = Fragment().Match(rest);
        if (!match.Success)
        {
            return;
        }

        int number = Number(match.Groups["n"]);
        if (parts.Hour is not null && parts.Day is null && number is >= 1 and <= 31)
        {
            parts.Day = number;
        }
        else if (parts.Day is not null && parts.Hour is null && number is >= 0 and <= 24)
        {
            parts.Hour = number;
        }
    }

    private static int Number(Group group) =>
        int.Parse(group.ValueSpan[..Math.Min(group.Length, 9)], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static int MonthOf(Match match) =>
        (MonthNames.IndexOf(match.Groups["mon"].Value[..3].ToLowerInvariant(), StringComparison.Ordinal) / 4) + 1;

    [GeneratedRegex(@"[^-+',./:@A-Za-z0-9\[\]]+")]
    private static partial Regex Odd();

    [GeneratedRegex(@"\b(" + DayNames + @")[^-/\d\s]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayName();

    [GeneratedRegex(
        @"(?<![\d])(?<h>\d+)(?:(?:(?<gap>\s*)h(?:\s*(?<min>\d+)m?(?:\s*(?<s>\d+)s?)?)?|\s*:\s*(?<min>\d+)(?:\s*:\s*(?<s>\d+)(?:[,.](?<f>\d+))?)?)(?:\s*(?<p>[ap])(?:m\b|\.m\.))?|\s*(?<p>[ap])(?:m\b|\.m\.))"
        + @"(?:\s*(?<z>(?:gmt|utc?)?[-+]\d+(?:[,.:]\d+(?::\d+)?)?|(?-i:[a-z\ ]*\bstandard|[a-z\ ]*\bdaylight)\stime\b|(?:[a-z]+)(?:\sdst)?\b))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"(?<d>'?\d+)[^-\d\s]*\s*(?<mon>" + MonthNames + @")[^-\d\s']*(?:\s*(?:c(?:e|\.e\.)|b(?:ce|\.c\.e\.)|a(?:d|\.d\.)|b(?:c|\.c\.))?\s*(?<y>'?-?\d+(?:(?:st|nd|rd|th)\b)?))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b(?<mon>" + MonthNames + @")[^-\d\s']*\s*(?<d>'?\d+)[^-\d\s']*(?:\s*,?\s*(?<y>'?-?\d+))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"(?<y>'?[-+]?\d+)-(?<m>\d+)-(?<d>'?-?\d+)")]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b(?<era>[mtshr])(?<y>\d+)\.(?<m>\d+)\.(?<d>\d+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Japanese();

    [GeneratedRegex(@"(?<d>'?-?\d+)-(?<mon>" + MonthNames + @")[^-/.]*-(?<y>'?-?\d+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DashedName();

    [GeneratedRegex(@"\b(?<mon>" + MonthNames + @")[^-/.]*-(?<d>'?\d+)(?:-(?<y>'?-?\d+))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DashedNameFirst();

    [GeneratedRegex(@"(?:(?<d>'?-?\d+)/\s*(?<mon>" + MonthNames + @")[^-/.\d]*(?:/(?<y>'?-?\d+))?|\b(?<mon>" + MonthNames + @")[^-/.\d]*/\s*(?<d>'?\d+)(?:/(?<y>'?-?\d+))?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SlashedName();

    [GeneratedRegex(@"(?<y>'?-?\d+)/\s*(?<m>\d+)(?:\D\s*(?<d>'?-?\d+))?")]
    private static partial Regex Slashed();

    [GeneratedRegex(@"(?<y>'?-?\d+)\.\s*(?<m>\d+)\.\s*(?<d>'?-?\d+)")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\b(?<y>\d{4})-(?<j>\d{3})\b")]
    private static partial Regex YearDay();

    [GeneratedRegex(@"\b(?:\d{2}|\d{4})?-?w\d{2}(?:-?\d)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WeekDate();

    [GeneratedRegex(@"'(?<y>\d+)\b")]
    private static partial Regex ApostropheYear();

    [GeneratedRegex(@"\b(?<mon>" + MonthNames + @")\S*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthOnly();

    [GeneratedRegex(@"(?<d>\d+)(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?<n>\d{2,14})(?:\s*t?\s*(?<t>\d{2,6})?(?:[,.](?<f>\d*))?)?(?<z>z\b|[-+]\d{1,4}\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?:bc\b|bce\b|b\.c\.|b\.c\.e\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeChrist();

    [GeneratedRegex(@"^\s*(?<n>\d{1,2})\s*$")]
    private static partial Regex Fragment();
}
