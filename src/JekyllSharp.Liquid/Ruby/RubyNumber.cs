using System.Globalization;
using System.Numerics;

namespace JekyllSharp.Liquid.Ruby;

/// <summary>How Ruby reads numbers from text.</summary>
public static class RubyNumber
{
    /// <summary><c>String#to_i</c>: the digits at the start, underscores between digits allowed; 0 where there are none.</summary>
    public static BigInteger ToI(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = SkipSpace(text);
        int end = Sign(rest);
        int digits = end;
        end = Digits(rest, end);
        return end == digits
            ? BigInteger.Zero
            : BigInteger.Parse(rest[..end].ToString().Replace("_", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    /// <summary><c>String#to_f</c>: the number at the start; 0.0 where there is none.</summary>
    public static double ToF(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = SkipSpace(text);
        int start = Sign(rest);
        int end = Digits(rest, start);
        if (end == start)
        {
            return 0;
        }

        if (end + 1 < rest.Length && rest[end] == '.' && char.IsAsciiDigit(rest[end + 1]))
        {
            end = Digits(rest, end + 1);
        }

        if (end + 1 < rest.Length && rest[end] is 'e' or 'E')
        {
            int power = end + 1 + Sign(rest[(end + 1)..]);
            int after = Digits(rest, power);
            end = after > power ? after : end;
        }

        return double.Parse(rest[..end].ToString().Replace("_", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary><c>Integer(text)</c>: the whole text must be a number, perhaps with a prefix such as <c>0x</c>.</summary>
    public static bool TryInteger(string text, out BigInteger number)
    {
        number = BigInteger.Zero;
        ReadOnlySpan<char> rest = text.AsSpan().Trim(" \t\n\v\f\r");
        int start = Sign(rest);
        bool negative = start > 0 && rest[0] == '-';
        rest = rest[start..];
        int radix = Radix(ref rest);
        bool afterDigit = false;
        foreach (char c in rest)
        {
            if (c == '_' && afterDigit)
            {
                afterDigit = false;
                continue;
            }

            int digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : radix;
            if (digit >= radix)
            {
                return false;
            }

            number = (number * radix) + digit;
            afterDigit = true;
        }

        number = negative ? -number : number;
        return afterDigit;
    }

    private static int Radix(ref ReadOnlySpan<char> digits)
    {
        if (digits.Length < 2 || digits[0] != '0')
        {
            return 10;
        }

        int radix = digits[1] switch { 'x' or 'X' => 16, 'b' or 'B' => 2, 'o' or 'O' => 8, 'd' or 'D' => 10, _ => 0 };
        digits = digits[(radix == 0 ? 1 : 2)..];
        return radix == 0 ? 8 : radix;
    }

    private static ReadOnlySpan<char> SkipSpace(ReadOnlySpan<char> text) => text.TrimStart(" \t\n\v\f\r");

    private static int Sign(ReadOnlySpan<char> text) => text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at])
            || (text[at] == '_' && at > start && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at - 1]))))
        {
            at++;
        }

        return at;
    }
}
