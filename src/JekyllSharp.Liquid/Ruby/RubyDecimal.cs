using System.Globalization;
using System.Numerics;

namespace JekyllSharp.Liquid.Ruby;

/// <summary>A decimal number of any length, as Ruby's <c>BigDecimal</c>.</summary>
/// <param name="Digits">All digits, with the sign.</param>
/// <param name="Scale">How many of them stand behind the point.</param>
internal readonly record struct RubyDecimal(BigInteger Digits, int Scale)
{
    /// <summary>Digits of a quotient that does not end; more than a double can tell apart.</summary>
    private const int QuotientDigits = 40;

    public static RubyDecimal Parse(ReadOnlySpan<char> text)
    {
        int exponent = text.IndexOf('e');
        int power = exponent < 0 ? 0 : int.Parse(text[(exponent + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        ReadOnlySpan<char> mantissa = exponent < 0 ? text : text[..exponent];
        int point = mantissa.IndexOf('.');
        string digits = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        int scale = (point < 0 ? 0 : mantissa.Length - point - 1) - power;
        var number = BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return scale >= 0 ? new RubyDecimal(number, scale) : new RubyDecimal(number * BigInteger.Pow(10, -scale), 0);
    }

    public static RubyDecimal Add(RubyDecimal a, RubyDecimal b)
    {
        int scale = Math.Max(a.Scale, b.Scale);
        return new RubyDecimal(a.At(scale) + b.At(scale), scale);
    }

    public static RubyDecimal Subtract(RubyDecimal a, RubyDecimal b) => Add(a, new RubyDecimal(-b.Digits, b.Scale));

    public static RubyDecimal Multiply(RubyDecimal a, RubyDecimal b) => new(a.Digits * b.Digits, a.Scale + b.Scale);

    public static RubyDecimal Divide(RubyDecimal a, RubyDecimal b)
    {
        int scale = QuotientDigits + Math.Max(0, DigitCount(b.Digits) - DigitCount(a.Digits)) + Math.Max(a.Scale, b.Scale);
        return new RubyDecimal(a.At(scale + b.Scale) / b.Digits, scale);
    }

    public static RubyDecimal Modulo(RubyDecimal a, RubyDecimal b)
    {
        int scale = Math.Max(a.Scale, b.Scale);
        BigInteger divisor = b.At(scale);
        BigInteger rest = BigInteger.Remainder(a.At(scale), divisor);
        return new RubyDecimal(!rest.IsZero && rest.Sign != divisor.Sign ? rest + divisor : rest, scale);
    }

    /// <summary>Rounded to a number of decimals, halves away from zero. A negative number rounds to tens.</summary>
    public RubyDecimal Round(int decimals)
    {
        if (decimals >= Scale)
        {
            return this;
        }

        BigInteger unit = BigInteger.Pow(10, Scale - decimals);
        BigInteger quotient = BigInteger.DivRem(Digits, unit, out BigInteger rest);
        if (BigInteger.Abs(rest) * 2 >= unit)
        {
            quotient += Digits.Sign;
        }

        return decimals >= 0 ? new RubyDecimal(quotient, decimals) : new RubyDecimal(quotient * BigInteger.Pow(10, -decimals), 0);
    }

    public BigInteger Floor()
    {
        BigInteger quotient = BigInteger.DivRem(Digits, BigInteger.Pow(10, Scale), out BigInteger rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    public BigInteger Ceiling() => -new RubyDecimal(-Digits, Scale).Floor();

    public double ToDouble() =>
        double.Parse(string.Create(CultureInfo.InvariantCulture, $"{Digits}E{-Scale}"), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static int DigitCount(BigInteger digits) => digits.ToString(CultureInfo.InvariantCulture).Length;

    private BigInteger At(int scale) => scale == Scale ? Digits : Digits * BigInteger.Pow(10, scale - Scale);
}
