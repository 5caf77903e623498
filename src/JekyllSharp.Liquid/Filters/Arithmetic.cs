using System.Globalization;
using System.Numerics;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Filters;

/// <summary>Liquid's numbers: integers without bound; everything with a point is reckoned in decimal and ends as a float.</summary>
public static class Arithmetic
{
    /// <summary>The number that a value counts as in arithmetic: text counts by its digits at the start, other things as 0.</summary>
    public static FluidValue ToNumber(FluidValue value) => value switch
    {
        IntValue or FloatValue or BigIntValue => value,
        StringValue text => FromText(text.ToStringValue()),
        _ => IntValue.Create(0),
    };

    /// <summary>The integer of a value whose text is one, as arguments such as a length need it.</summary>
    /// <exception cref="RubyErrorException">It is none (<c>ArgumentError</c>).</exception>
    public static long ToInteger(FluidValue value)
    {
        if (value is IntValue number)
        {
            return number.Value;
        }

        return RubyNumber.TryInteger(LiquidText.ToS(value), out BigInteger big)
            ? (long)BigInteger.Max(long.MinValue, BigInteger.Min(long.MaxValue, big))
            : throw RubyErrorException.Argument("invalid integer");
    }

    /// <summary>Sum.</summary>
    public static FluidValue Add(FluidValue left, FluidValue right) => Apply(left, right, BigInteger.Add, RubyDecimal.Add, static (a, b) => a + b);

    /// <summary>Difference.</summary>
    public static FluidValue Subtract(FluidValue left, FluidValue right) =>
        Apply(left, right, BigInteger.Subtract, RubyDecimal.Subtract, static (a, b) => a - b);

    /// <summary>Product.</summary>
    public static FluidValue Multiply(FluidValue left, FluidValue right) =>
        Apply(left, right, BigInteger.Multiply, RubyDecimal.Multiply, static (a, b) => a * b, keepsZeroSign: true);

    /// <summary>Quotient: rounded down for two integers; infinite where a float is involved and the divisor is 0.</summary>
    /// <exception cref="RubyErrorException">Integer division by 0 (<c>ZeroDivisionError</c>).</exception>
    public static FluidValue Divide(FluidValue left, FluidValue right)
    {
        (FluidValue a, FluidValue b) = (ToNumber(left), ToNumber(right));
        return IsZero(b) && (a is FloatValue || b is FloatValue)
            ? new FloatValue(AsDouble(a) / Math.Abs(AsDouble(b)))
            : Apply(a, b, FloorDivide, RubyDecimal.Divide, static (x, y) => x / y);
    }

    /// <summary>Remainder with the sign of the divisor.</summary>
    /// <exception cref="RubyErrorException">The divisor is 0 (<c>ZeroDivisionError</c>).</exception>
    public static FluidValue Modulo(FluidValue left, FluidValue right)
    {
        (FluidValue a, FluidValue b) = (ToNumber(left), ToNumber(right));
        return IsZero(b) ? throw DividedByZero() : Apply(a, b, FloorModulo, RubyDecimal.Modulo, static (x, y) => x - (Math.Floor(x / y) * y));
    }

    /// <summary>The exact decimal that a finite number prints as.</summary>
    internal static RubyDecimal AsDecimal(FluidValue number) => number switch
    {
        IntValue n => new RubyDecimal(n.Value, 0),
        BigIntValue n => new RubyDecimal(n.Value, 0),
        _ => RubyDecimal.Parse(RubyFloat.ToS(((FloatValue)number).Value)),
    };

    internal static bool IsFinite(FluidValue number) => number is not FloatValue value || double.IsFinite(value.Value);

    internal static BigInteger AsInteger(FluidValue number) => number is IntValue n ? n.Value : ((BigIntValue)number).Value;

    internal static double AsDouble(FluidValue number) => number switch
    {
        IntValue n => n.Value,
        FloatValue n => n.Value,
        _ => (double)((BigIntValue)number).Value,
    };

    internal static RubyErrorException DividedByZero() => new("ZeroDivisionError", "divided by 0");

    private static FluidValue Apply(
        FluidValue left,
        FluidValue right,
        Func<BigInteger, BigInteger, BigInteger> integers,
        Func<RubyDecimal, RubyDecimal, RubyDecimal> decimals,
        Func<double, double, double> doubles,
        bool keepsZeroSign = false)
    {
        (FluidValue a, FluidValue b) = (ToNumber(left), ToNumber(right));
        if (a is not FloatValue && b is not FloatValue)
        {
            return BigIntValue.Create(integers(AsInteger(a), AsInteger(b)));
        }

        if (!IsFinite(a) || !IsFinite(b))
        {
            return new FloatValue(doubles(AsDouble(a), AsDouble(b)));
        }

        double result = decimals(AsDecimal(a), AsDecimal(b)).ToDouble();
        bool negativeZero = keepsZeroSign && result == 0 && double.IsNegative(AsDouble(a)) != double.IsNegative(AsDouble(b));
        return new FloatValue(negativeZero ? -0.0 : result);
    }

    private static bool IsZero(FluidValue number) => number switch
    {
        IntValue n => n.Value == 0,
        FloatValue n => n.Value == 0,
        _ => false,
    };

    private static BigInteger FloorDivide(BigInteger a, BigInteger b)
    {
        if (b.IsZero)
        {
            throw DividedByZero();
        }

        BigInteger quotient = BigInteger.DivRem(a, b, out BigInteger rest);
        return !rest.IsZero && rest.Sign != b.Sign ? quotient - 1 : quotient;
    }

    private static BigInteger FloorModulo(BigInteger a, BigInteger b)
    {
        BigInteger rest = BigInteger.Remainder(a, b);
        return !rest.IsZero && rest.Sign != b.Sign ? rest + b : rest;
    }

    private static FluidValue FromText(string text)
    {
        const int sureDigits = 18;
        if (text.Length is > 0 and <= sureDigits && !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return IntValue.Create(long.Parse(text, CultureInfo.InvariantCulture));
        }

        string trimmed = RubyString.Strip(text);
        return IsDecimal(trimmed) ? new FloatValue(RubyDecimal.Parse(trimmed).ToDouble()) : BigIntValue.Create(RubyNumber.ToI(text));
    }

    private static bool IsDecimal(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        int start = text.StartsWith('-') ? 1 : 0;
        return point > start && point < text.Length - 1
            && !text.AsSpan(start, point - start).ContainsAnyExceptInRange('0', '9')
            && !text.AsSpan(point + 1).ContainsAnyExceptInRange('0', '9');
    }
}
