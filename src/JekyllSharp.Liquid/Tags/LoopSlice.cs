using Fluid.Values;
using JekyllSharp.Liquid.Filters;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Tags;

/// <summary>The part of a collection that a loop runs over.</summary>
internal readonly record struct LoopSlice(IReadOnlyList<FluidValue> Items, int Start, int Count)
{
    /// <summary>Elements from an offset up to a limit. A string is one element; what has no elements gives none.</summary>
    public static LoopSlice Of(FluidValue collection, long from, long? limit)
    {
        IReadOnlyList<FluidValue> items = collection switch
        {
            StringValue text => text.ToStringValue().Length == 0 ? [] : [collection],
            Drop { IsEnumerable: true } drop => drop.Elements(),
            _ => LiquidValue.AsList(collection) ?? [],
        };
        long start = Math.Clamp(from, 0, items.Count);
        long end = limit is { } n ? Math.Clamp(from + n, start, items.Count) : items.Count;
        return new LoopSlice(items, (int)start, (int)(end - start));
    }

    /// <summary>A loop's limit or offset: null where it is absent or nil.</summary>
    public static long? Bound(LiquidExpression? expression, LiquidContext context)
    {
        FluidValue? value = expression?.Evaluate(context);
        if (value is null or NilValue)
        {
            return null;
        }

        return context.Environment.Dialect == LiquidDialect.Liquid4 ? ToI(value) : Arithmetic.ToInteger(value);
    }

    /// <summary>Liquid 4 asks any value for Ruby's <c>to_i</c>.</summary>
    private static long ToI(FluidValue value)
    {
        return value switch
        {
            StringValue text => (long)RubyNumber.ToI(text.ToStringValue()),
            FloatValue number => (long)number.Value,
            IntValue or BigIntValue => Arithmetic.ToInteger(value),
            _ => throw new RubyErrorException("NoMethodError", $"undefined method `to_i' for {LiquidText.Inspect(value)}:{RubyComparison.ClassName(value)}"),
        };
    }
}
