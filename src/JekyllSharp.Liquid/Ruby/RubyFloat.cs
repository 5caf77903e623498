using System.Globalization;

namespace JekyllSharp.Liquid.Ruby;

/// <summary>Text forms of Ruby's <c>Float</c>.</summary>
public static class RubyFloat
{
    /// <summary>
    /// What <c>Float#to_s</c> prints: the shortest digits that read back, with an exponent from 1.0e+15 upwards and below 0.0001.
    /// </summary>
    public static string ToS(double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "Infinity" : "-Infinity";
        }

        if (value == 0)
        {
            return double.IsNegative(value) ? "-0.0" : "0.0";
        }

        string scientific = value.ToString("E16", CultureInfo.InvariantCulture);
        string shortest = value.ToString("R", CultureInfo.InvariantCulture);
        string digits = Digits(shortest);
        int exponent = Exponent(shortest, scientific);
        string sign = value < 0 ? "-" : "";
        return exponent is < -4 or >= 15
            ? sign + Scientific(digits, exponent)
            : sign + Plain(digits, exponent);
    }

    /// <summary>The decimal digits that matter, without sign, point and outer zeros.</summary>
    private static string Digits(string shortest)
    {
        int end = shortest.IndexOf('E', StringComparison.Ordinal);
        ReadOnlySpan<char> mantissa = end < 0 ? shortest : shortest.AsSpan(0, end);
        Span<char> buffer = stackalloc char[mantissa.Length];
        int used = 0;
        foreach (char c in mantissa)
        {
            if (char.IsAsciiDigit(c) && (used > 0 || c != '0'))
            {
                buffer[used++] = c;
            }
        }

        return buffer[..used].TrimEnd('0').ToString();
    }

    private static int Exponent(string shortest, string scientific)
    {
        int e = shortest.IndexOf('E', StringComparison.Ordinal);
        if (e >= 0)
        {
            return int.Parse(shortest.AsSpan(e + 1), CultureInfo.InvariantCulture);
        }

        ReadOnlySpan<char> text = shortest.AsSpan().TrimStart('-');
        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        if (whole is not "0")
        {
            return whole.Length - 1;
        }

        return int.Parse(scientific.AsSpan(scientific.IndexOf('E', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
    }

    private static string Scientific(string digits, int exponent)
    {
        string rest = digits.Length > 1 ? digits[1..] : "0";
        string power = Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
        return $"{digits[0]}.{rest}e{(exponent < 0 ? '-' : '+')}{power}";
    }

    private static string Plain(string digits, int exponent)
    {
        if (exponent < 0)
        {
            return "0." + new string('0', -exponent - 1) + digits;
        }

        return digits.Length <= exponent + 1
            ? digits.PadRight(exponent + 1, '0') + ".0"
            : digits[..(exponent + 1)] + "." + digits[(exponent + 1)..];
    }
}
