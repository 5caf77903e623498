using System.Numerics;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Filters;

/// <summary>Filters that reckon.</summary>
internal static class NumberFilters
{
    private const int WidestRounding = 1000;

    public static void Register(LiquidEnvironmentBuilder builder)
    {
        builder.AddFilter("plus", 1, 1, static (_, input, args) => Arithmetic.Add(input, args[0]));
        builder.AddFilter("minus", 1, 1, static (_, input, args) => Arithmetic.Subtract(input, args[0]));
        builder.AddFilter("times", 1, 1, static (_, input, args) => Arithmetic.Multiply(input, args[0]));
        builder.AddFilter("divided_by", 1, 1, static (_, input, args) => Arithmetic.Divide(input, args[0]));
        builder.AddFilter("modulo", 1, 1, static (_, input, args) => Arithmetic.Modulo(input, args[0]));
        builder.AddFilter("abs", 0, 0, static (_, input, _) => Abs(Arithmetic.ToNumber(input)));
        builder.AddFilter("round", 0, 1, static (_, input, args) => Round(input, args.Length > 0 ? args[0] : IntValue.Create(0)));
        builder.AddFilter("ceil", 0, 0, static (_, input, _) => Whole(input, static d => d.Ceiling()));
        builder.AddFilter("floor", 0, 0, static (_, input, _) => Whole(input, static d => d.Floor()));
        builder.AddFilter("at_least", 1, 1, static (_, input, args) => Pick(input, args[0], 1));
        builder.AddFilter("at_most", 1, 1, static (_, input, args) => Pick(input, args[0], -1));
    }

    private static FluidValue Abs(FluidValue number) => number switch
    {
        FloatValue value => new FloatValue(Math.Abs(value.Value)),
        _ => BigIntValue.Create(BigInteger.Abs(Arithmetic.AsInteger(number))),
    };

    private static FluidValue Round(FluidValue input, FluidValue places)
    {
        FluidValue number = Arithmetic.ToNumber(input);
        FluidValue count = Arithmetic.ToNumber(places);
        int decimals = (int)Math.Clamp(Arithmetic.AsDouble(count), -WidestRounding, WidestRounding);
        if (number is not FloatValue)
        {
            return decimals >= 0 ? number : BigIntValue.Create(Arithmetic.AsDecimal(number).Round(decimals).Digits);
        }

        Require(number);
        RubyDecimal rounded = Arithmetic.AsDecimal(number).Round(decimals);
        return decimals <= 0 ? BigIntValue.Create(rounded.Floor()) : new FloatValue(rounded.ToDouble());
    }

    private static FluidValue Whole(FluidValue input, Func<RubyDecimal, BigInteger> round)
    {
        FluidValue number = Arithmetic.ToNumber(input);
        if (number is not FloatValue)
        {
            return number;
        }

        Require(number);
        return BigIntValue.Create(round(Arithmetic.AsDecimal(number)));
    }

    private static FluidValue Pick(FluidValue input, FluidValue bound, int sign)
    {
        (FluidValue a, FluidValue b) = (Arithmetic.ToNumber(input), Arithmetic.ToNumber(bound));
        return RubyComparison.Compare(b, a) * sign > 0 ? b : a;
    }

    private static void Require(FluidValue number)
    {
        if (!Arithmetic.IsFinite(number))
        {
            string shown = LiquidText.ToS(number);
            throw new RubyErrorException(
                "Liquid::FloatDomainError", $"Computation results in '{shown}'" + (shown == "NaN" ? " (Not a Number)" : ""));
        }
    }
}
