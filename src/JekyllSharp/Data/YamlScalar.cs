using System.Globalization;
using System.Numerics;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Data;

/// <summary>The types of plain YAML scalars, by Psych's rules (YAML 1.1 with Ruby's liberties).</summary>
internal static class YamlScalar
{
    /// <summary>The value of a plain scalar.</summary>
    public static object? Resolve(string text, RubyTimeZone zone)
    {
        if (text.Length == 0)
        {
            return null;
        }

        char first = text[0];
        if (first is >= '0' and <= '9' or '-' or '+' or '.')
        {
            return Number(text) ?? Moment(text, zone) ?? Special(text) ?? text;
        }

        // Jekyll from RubyGems (SafeYAML): a symbol stays the text that it is, with its colon.
        return text.Length > 5 ? text : Word(text);
    }

    private static object? Word(string text) => text switch
    {
        "~" => null,
        _ when Is(text, "null") => null,
        _ when Is(text, "yes") || Is(text, "true") || Is(text, "on") => true,
        _ when Is(text, "no") || Is(text, "false") || Is(text, "off") => false,
        _ => text,
    };

    private static object? Special(string text) => text switch
    {
        _ when Is(text, ".inf") || Is(text, "+.inf") => double.PositiveInfinity,
        _ when Is(text, "-.inf") => double.NegativeInfinity,
        _ when Is(text, ".nan") => double.NaN,
        _ => null,
    };

    private static bool Is(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static object? Number(string text)
    {
        ReadOnlySpan<char> digits = text.AsSpan(text[0] is '-' or '+' ? 1 : 0);
        if (digits.IsEmpty)
        {
            return null;
        }

        bool negative = text[0] == '-';
        if (digits.Contains(':'))
        {
            return Sexagesimal(digits, negative);
        }

        if (digits[0] == '0' && digits.Length > 1 && digits[1] != '.')
        {
            return Prefixed(digits, negative);
        }

        return digits.Contains('.') ? Float(text, digits) : Decimal(digits, negative);
    }

    private static object? Prefixed(ReadOnlySpan<char> digits, bool negative)
    {
        int numberBase = digits[1] switch { 'x' => 16, 'b' => 2, _ => 8 };
        ReadOnlySpan<char> rest = digits[(numberBase == 8 ? 1 : 2)..];
        var value = BigInteger.Zero;
        bool any = false;
        foreach (char c in rest)
        {
            if (c is '_' or ',')
            {
                continue;
            }

            int digit = char.IsAsciiHexDigit(c) ? System.Convert.ToInt32(c.ToString(), 16) : 99;
            if (digit >= numberBase)
            {
                // "012.5" is a float, "08" is text.
                return c == '.' && numberBase == 8 ? Float(digits.ToString(), digits) : null;
            }

            any = true;
            value = (value * numberBase) + digit;
        }

        return any || numberBase == 8 ? Integer(value, negative) : null;
    }

    private static object? Decimal(ReadOnlySpan<char> digits, bool negative)
    {
        if (!char.IsAsciiDigit(digits[0]))
        {
            return null;
        }

        var value = BigInteger.Zero;
        for (int i = 0; i < digits.Length; i++)
        {
            char c = digits[i];
            if (c is '_' or ',')
            {
                // A separator stands between two digits.
                if (i + 1 >= digits.Length || !char.IsAsciiDigit(digits[i + 1]))
                {
                    return null;
                }

                continue;
            }

            if (!char.IsAsciiDigit(c))
            {
                return null;
            }

            value = (value * 10) + (c - '0');
        }

        return Integer(value, negative);
    }

    private static object? Float(string text, ReadOnlySpan<char> digits)
    {
        int i = 0;
        while (i < digits.Length && (char.IsAsciiDigit(digits[i]) || (i > 0 && digits[i] is '_' or ',')))
        {
            i++;
        }

        if (i >= digits.Length || digits[i] != '.')
        {
            return null;
        }

        int fraction = ++i;
        while (i < digits.Length && char.IsAsciiDigit(digits[i]))
        {
            i++;
        }

        if (i == digits.Length && fraction == 1 && i == 1)
        {
            return null;
        }

        if (i < digits.Length && !IsExponent(digits[i..]))
        {
            return null;
        }

        string clean = text.Replace("_", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return double.TryParse(clean, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && i > fraction
            ? value
            : (i == digits.Length && double.TryParse(clean.TrimEnd('.'), NumberStyles.Float, CultureInfo.InvariantCulture, out value) ? value : null);
    }

    private static bool IsExponent(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] is 'e' or 'E' && text[1] is '+' or '-' && text[2..].IndexOfAnyExceptInRange('0', '9') < 0;

    private static object? Sexagesimal(ReadOnlySpan<char> digits, bool negative)
    {
        string[] parts = digits.ToString().Split(':');
        if (parts.Length is < 2 or > 3 || !IsDigits(parts[0], '_') || parts[0][0] == '_')
        {
            return null;
        }

        bool isFloat = parts[^1].Contains('.', StringComparison.Ordinal);
        double sum = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            string part = parts[i];
            string whole = isFloat && i == parts.Length - 1 ? part[..part.IndexOf('.', StringComparison.Ordinal)] : part;
            if (i > 0 && (whole.Length is 0 or > 2 || !IsDigits(whole, '0') || (whole.Length == 2 && whole[0] > '5')))
            {
                return null;
            }

            if (!double.TryParse(part.Replace("_", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
            {
                return null;
            }

            // Psych: the sign belongs to the first part only ("-12:30" is -12 hours plus 30 minutes).
            sum += (i == 0 && negative ? -value : value) * Math.Pow(60, 2 - i);
        }

        return isFloat ? (object)sum : (long)sum;
    }

    private static bool IsDigits(string text, char extra)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c) && c != extra)
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static object Integer(BigInteger value, bool negative)
    {
        BigInteger signed = negative ? -value : value;
        return signed >= long.MinValue && signed <= long.MaxValue ? (object)(long)signed : signed;
    }

    private static object? Moment(string text, RubyTimeZone zone)
    {
        var scan = new DateScan(text);
        if (!scan.Day(out DateOnly day, out bool isValidDay))
        {
            return null;
        }

        if (scan.AtEnd)
        {
            return isValidDay ? new RubyDate(day) : null;
        }

        return isValidDay ? scan.Time(day, zone) : null;
    }

    private ref struct DateScan(string text)
    {
        private readonly string _text = text;
        private int _at;

        public readonly bool AtEnd => _at == _text.Length;

        public bool Day(out DateOnly day, out bool isValid)
        {
            day = default;
            isValid = false;
            if (!Digits(4, 4, out int year) || !Skip('-') || !Digits(1, 2, out int month) || !Skip('-') || !Digits(1, 2, out int date))
            {
                return false;
            }

            isValid = year >= 1 && month is >= 1 and <= 12 && date >= 1 && date <= DateTime.DaysInMonth(year, month);
            day = isValid ? new DateOnly(year, month, date) : default;
            return true;
        }

        public RubyTime? Time(DateOnly day, RubyTimeZone zone)
        {
            if (!Skip('T') && !Skip('t') && !Blanks())
            {
                return null;
            }

            if (!Digits(1, 2, out int hour) || !Skip(':') || !Digits(2, 2, out int minute) || !Skip(':')
                || !Digits(2, 2, out int second) || hour > 23 || minute > 59 || second > 59)
            {
                return null;
            }

            int nanoseconds = Skip('.') ? Fraction() : 0;
            Blanks();
            long unix = (day.ToDateTime(TimeOnly.MinValue).Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;
            unix += (hour * 3600) + (minute * 60) + second;
            if (AtEnd)
            {
                // Psych: a time without a zone is UTC, shown in the local zone.
                return zone.At(unix, nanoseconds);
            }

            if (Skip('Z'))
            {
                return AtEnd ? new RubyTime(unix, nanoseconds, 0, "UTC") { MarkedUtc = true } : null;
            }

            bool west = _text[_at] == '-';
            if ((!Skip('+') && !Skip('-')) || !Digits(1, 2, out int hours))
            {
                return null;
            }

            Skip(':');
            int minutes = 0;
            if (!AtEnd && !Digits(2, 2, out minutes))
            {
                return null;
            }

            int offset = ((hours * 3600) + (minutes * 60)) * (west ? -1 : 1);
            return AtEnd ? new RubyTime(unix - offset, nanoseconds, offset, null) : null;
        }

        private int Fraction()
        {
            int value = 0;
            int places = 0;
            while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
            {
                if (places < 9)
                {
                    value = (value * 10) + (_text[_at] - '0');
                    places++;
                }

                _at++;
            }

            for (; places < 9; places++)
            {
                value *= 10;
            }

            return value;
        }

        private bool Blanks()
        {
            int start = _at;
            while (_at < _text.Length && _text[_at] is ' ' or '\t')
            {
                _at++;
            }

            return _at > start;
        }

        private bool Skip(char c)
        {
            bool there = _at < _text.Length && _text[_at] == c;
            _at += there ? 1 : 0;
            return there;
        }

        private bool Digits(int least, int most, out int value)
        {
            value = 0;
            int count = 0;
            while (count < most && _at < _text.Length && char.IsAsciiDigit(_text[_at]))
            {
                value = (value * 10) + (_text[_at++] - '0');
                count++;
            }

            return count >= least;
        }
    }
}
