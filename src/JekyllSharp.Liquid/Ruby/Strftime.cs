using System.Globalization;
using System.Text;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Ruby;

/// <summary>Ruby's <c>strftime</c> with all its flags, widths and modifiers. <c>Time</c> and <c>Date</c> differ in places.</summary>
public static class Strftime
{
    private const int WidestField = 65_535;

    /// <summary>Formats a time.</summary>
    /// <exception cref="RubyErrorException">The format ends inside a directive (<c>ArgumentError</c>).</exception>
    public static string Format(RubyTime time, string format) => Run(new Moment(time), format);

    /// <summary>Formats a day; its time is midnight UTC.</summary>
    public static string Format(RubyDate date, string format) => Run(new Moment(date), format);

    private static string Run(in Moment moment, string format)
    {
        var result = new StringBuilder(format.Length + 16);
        int i = 0;
        while (i < format.Length)
        {
            int percent = format.IndexOf('%', i);
            if (percent < 0)
            {
                result.Append(format, i, format.Length - i);
                break;
            }

            result.Append(format, i, percent - i);
            i = Directive(result, moment, format, percent);
        }

        return result.ToString();
    }

    /// <summary>Writes the directive at <paramref name="start"/> and returns where the text goes on.</summary>
    private static int Directive(StringBuilder to, in Moment moment, string format, int start)
    {
        var spec = new Spec();
        int i = start + 1;
        for (; i < format.Length; i++)
        {
            char c = format[i];
            if (spec.Width >= 0 && !char.IsAsciiDigit(c))
            {
                // Ruby: a flag behind a width is no flag.
                break;
            }

            if (c is '-' or '_' || (c == '0' && spec.Width < 0))
            {
                spec.Pad = c;
            }
            else if (c == '^')
            {
                spec.Upper = true;
            }
            else if (c == '#')
            {
                spec.Swap = true;
            }
            else if (char.IsAsciiDigit(c))
            {
                spec.Width = Math.Min(WidestField, (Math.Max(spec.Width, 0) * 10) + (c - '0'));
            }
            else
            {
                break;
            }
        }

        i = Modifier(format, i, ref spec);
        if (i >= format.Length)
        {
            return Unfinished(to, moment, format, start, spec.Modified || spec.Colons > 0);
        }

        int mark = to.Length;
        if (spec.IsWellFormed(format[i]) && Conversion(to, moment, format[i], spec))
        {
            return i + 1;
        }

        to.Length = mark;
        if (spec.Modified && !moment.IsDate)
        {
            // Ruby: Time reads on at the character that the modifier does not fit.
            to.Append(format, start, i - start);
            return i;
        }

        to.Append(format, start, i + 1 - start);
        return i + 1;
    }

    private static int Modifier(string format, int i, ref Spec spec)
    {
        while (i < format.Length && format[i] == ':')
        {
            spec.Colons++;
            i++;
        }

        if (spec.Colons == 0 && i < format.Length && format[i] is 'E' or 'O')
        {
            spec.Modifier = format[i++];
        }

        return i;
    }

    private static int Unfinished(StringBuilder to, in Moment moment, string format, int start, bool modified)
    {
        if (!moment.IsDate && !modified)
        {
            throw RubyErrorException.Argument("invalid format: " + format);
        }

        to.Append(format, start, format.Length - start);
        return format.Length;
    }

    private static bool Conversion(StringBuilder to, in Moment m, char c, Spec spec)
    {
        switch (c)
        {
            case 'Y': Year(to, m.Year, spec); return true;
            case 'G': Year(to, m.IsoYear, spec); return true;
            case 'C': Number(to, FloorDivide(m.Year, 100), 2, '0', spec); return true;
            case 'y': Number(to, m.Year - (FloorDivide(m.Year, 100) * 100), 2, '0', spec); return true;
            case 'g': Number(to, m.IsoYear % 100, 2, '0', spec); return true;
            case 'm': Number(to, m.Month, 2, '0', spec); return true;
            case 'd': Number(to, m.Day, 2, '0', spec); return true;
            case 'e': Number(to, m.Day, 2, ' ', spec); return true;
            case 'j': Number(to, m.YearDay, 3, '0', spec); return true;
            case 'H': Number(to, m.Hour, 2, '0', spec); return true;
            case 'k': Number(to, m.Hour, 2, ' ', spec); return true;
            case 'I': Number(to, m.Hour12, 2, '0', spec); return true;
            case 'l': Number(to, m.Hour12, 2, ' ', spec); return true;
            case 'M': Number(to, m.Minute, 2, '0', spec); return true;
            case 'S': Number(to, m.Second, 2, '0', spec); return true;
            case 's': Number(to, m.UnixSeconds, 1, '0', spec); return true;
            case 'u': Number(to, m.WeekDay == 0 ? 7 : m.WeekDay, 1, '0', spec); return true;
            case 'w': Number(to, m.WeekDay, 1, '0', spec); return true;
            case 'V': Number(to, m.IsoWeek, 2, '0', spec); return true;
            case 'U': Number(to, (m.YearDay + 6 - m.WeekDay) / 7, 2, '0', spec); return true;
            case 'W': Number(to, (m.YearDay + 6 - ((m.WeekDay + 6) % 7)) / 7, 2, '0', spec); return true;
            case 'L': Fraction(to, m.Nanoseconds, spec.Width > 0 ? spec.Width : 3); return true;
            case 'N': Fraction(to, m.Nanoseconds, spec.Width > 0 ? spec.Width : 9); return true;
            default: return Words(to, m, c, spec) || Composite(to, m, c, spec);
        }
    }

    private static bool Words(StringBuilder to, in Moment m, char c, Spec spec)
    {
        DateTimeFormatInfo names = CultureInfo.InvariantCulture.DateTimeFormat;
        switch (c)
        {
            case 'A': Text(to, names.GetDayName((DayOfWeek)m.WeekDay), spec); return true;
            case 'a': Text(to, names.GetAbbreviatedDayName((DayOfWeek)m.WeekDay), spec); return true;
            case 'B': Text(to, names.GetMonthName(m.Month), spec); return true;
            case 'b' or 'h': Text(to, names.GetAbbreviatedMonthName(m.Month), spec); return true;
            case 'p': Text(to, spec.Swap ? Half(m, "am", "pm") : Half(m, "AM", "PM"), spec with { Upper = false, Swap = false }); return true;
            case 'P': Text(to, Half(m, "am", "pm"), spec); return true;
            case 'Z': Text(to, spec.Swap ? m.ZoneName.ToLowerInvariant() : m.ZoneName, spec with { Swap = false, Upper = spec.Upper && !spec.Swap }); return true;
            case 'z': Offset(to, m, spec); return true;
            case 'n': Text(to, "\n", spec); return true;
            case 't': Text(to, "\t", spec); return true;
            case '%': Text(to, "%", spec); return true;
            default: return false;
        }
    }

    private static string Half(in Moment m, string morning, string afternoon) => m.Hour < 12 ? morning : afternoon;

    private static bool Composite(StringBuilder to, in Moment m, char c, Spec spec)
    {
        string? pattern = c switch
        {
            'c' => "%a %b %e %H:%M:%S %Y",
            'D' or 'x' => "%m/%d/%y",
            'F' => "%Y-%m-%d",
            'v' => "%e-%^b-%4Y",
            'X' or 'T' => "%H:%M:%S",
            'r' => "%I:%M:%S %p",
            'R' => "%H:%M",
            '+' when m.IsDate => "%a %b %e %H:%M:%S %Z %Y",
            _ => null,
        };
        if (pattern is not null)
        {
            // Ruby: a width holds for these in a Time even where the flag says not to fill.
            Text(to, Run(m, pattern), spec with { Swap = false, Pad = spec.Pad == '-' && !m.IsDate ? '\0' : spec.Pad });
            return true;
        }

        if (c == 'Q' && m.IsDate)
        {
            Number(to, m.UnixSeconds * 1000, 1, '0', spec);
            return true;
        }

        return false;
    }

    private static void Year(StringBuilder to, int year, Spec spec) => Number(to, year, year < 0 ? 5 : 4, '0', spec);

    private static void Number(StringBuilder to, long value, int width, char pad, Spec spec)
    {
        string digits = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        string sign = value < 0 ? "-" : "";
        char fill = spec.Pad switch { '_' => ' ', '0' => '0', _ => pad };
        int wanted = spec.Pad == '-' ? 0 : spec.Width >= 0 ? Math.Max(spec.Width, 1) : width;
        to.Append(fill == '0'
            ? sign + digits.PadLeft(Math.Max(0, wanted - sign.Length), '0')
            : (sign + digits).PadLeft(wanted));
    }

    private static void Text(StringBuilder to, string text, Spec spec)
    {
        if (spec.Upper || spec.Swap)
        {
            text = text.ToUpperInvariant();
        }

        to.Append(spec.Width > 0 && spec.Pad != '-' ? text.PadLeft(spec.Width, spec.Pad == '0' ? '0' : ' ') : text);
    }

    private static void Fraction(StringBuilder to, int nanoseconds, int digits)
    {
        string nine = nanoseconds.ToString("000000000", CultureInfo.InvariantCulture);
        to.Append(digits <= 9 ? nine[..digits] : nine.PadRight(digits, '0'));
    }

    private static void Offset(StringBuilder to, in Moment m, Spec spec)
    {
        int seconds = Math.Abs(m.OffsetSeconds);
        string minute = (seconds / 60 % 60).ToString("00", CultureInfo.InvariantCulture);
        string second = (seconds % 60).ToString("00", CultureInfo.InvariantCulture);
        string tail = spec.Colons switch
        {
            0 => minute,
            2 => $":{minute}:{second}",
            3 => seconds % 60 != 0 ? $":{minute}:{second}" : seconds / 60 % 60 != 0 ? ":" + minute : "",
            _ => ":" + minute,
        };

        // Ruby: "%-z" of a UTC time gives the sign of an unknown offset; Date drops the hour's zero instead.
        bool minus = m.OffsetSeconds < 0 || (spec.Pad == '-' && m.MarkedUtc);
        string hour = (seconds / 3600).ToString(spec.Pad == '_' || (spec.Pad == '-' && m.IsDate) ? "0" : "00", CultureInfo.InvariantCulture);
        int room = spec.Pad == '-' && spec.Width <= 0 ? 0 : Math.Max(2, spec.Width - 1 - tail.Length);
        string sign = minus ? "-" : "+";
        to.Append(spec.Pad == '_' ? (sign + hour).PadLeft(room + 1) : sign + hour.PadLeft(room, '0')).Append(tail);
    }

    private static int FloorDivide(int value, int by) => (int)Math.Floor(value / (double)by);

    private record struct Spec()
    {
        public char Pad = '\0';
        public bool Upper = false;
        public bool Swap = false;
        public int Width = -1;
        public int Colons = 0;
        public char Modifier = '\0';

        public readonly bool Modified => Modifier != '\0';

        public readonly bool IsWellFormed(char conversion) => (Colons, Modifier) switch
        {
            (> 0, _) => conversion == 'z',
            (_, 'E') => "cCxXyY".Contains(conversion),
            (_, 'O') => "deHkIlmMSuUVwWy".Contains(conversion),
            _ => true,
        };
    }

    private readonly struct Moment
    {
        private readonly DateTime _local;

        public Moment(RubyTime time)
        {
            _local = time.Local;
            Nanoseconds = time.Nanoseconds;
            UnixSeconds = time.UnixSeconds;
            OffsetSeconds = time.OffsetSeconds;
            ZoneName = time.ZoneName ?? "";
            MarkedUtc = time.IsUtc;
        }

        public Moment(RubyDate date)
        {
            _local = date.Day.ToDateTime(TimeOnly.MinValue);
            UnixSeconds = (_local.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;
            ZoneName = "+00:00";
            IsDate = true;
        }

        public int Nanoseconds { get; }

        public long UnixSeconds { get; }

        public int OffsetSeconds { get; }

        public string ZoneName { get; }

        public bool IsDate { get; }

        public bool MarkedUtc { get; }

        public int Year => _local.Year;

        public int Month => _local.Month;

        public int Day => _local.Day;

        public int Hour => _local.Hour;

        public int Hour12 => _local.Hour % 12 == 0 ? 12 : _local.Hour % 12;

        public int Minute => _local.Minute;

        public int Second => _local.Second;

        public int WeekDay => (int)_local.DayOfWeek;

        public int YearDay => _local.DayOfYear;

        public int IsoWeek => ISOWeek.GetWeekOfYear(_local);

        public int IsoYear => ISOWeek.GetYear(_local);
    }
}
