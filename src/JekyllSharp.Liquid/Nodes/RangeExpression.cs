using Fluid.Values;
using JekyllSharp.Liquid.Filters;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Nodes;

/// <summary><c>(first..last)</c> where an end is known only when the template renders.</summary>
public sealed class RangeExpression : LiquidExpression
{
    private readonly LiquidExpression _first;
    private readonly LiquidExpression _last;

    private RangeExpression(LiquidExpression first, LiquidExpression last)
    {
        _first = first;
        _last = last;
    }

    /// <inheritdoc />
    public override IEnumerable<LiquidExpression> Children => [_first, _last];

    /// <inheritdoc />
    public override FluidValue Evaluate(LiquidContext context) =>
        new RangeValue(End(_first.Evaluate(context)), End(_last.Evaluate(context)));

    internal static LiquidExpression Create(LiquidExpression first, LiquidExpression last) =>
        first is LiteralExpression a && last is LiteralExpression b
            ? new LiteralExpression(new RangeValue(LiteralEnd(a.Value), LiteralEnd(b.Value)))
            : new RangeExpression(first, last);

    /// <summary>Liquid: a float is cut where both ends are literals, and refused where one is a variable.</summary>
    private static long LiteralEnd(FluidValue value) => value is FloatValue number ? (long)number.Value : End(value);

    private static long End(FluidValue value) => value switch
    {
        IntValue number => number.Value,
        NilValue => 0,
        StringValue text => (long)System.Numerics.BigInteger.Max(long.MinValue, System.Numerics.BigInteger.Min(long.MaxValue, RubyNumber.ToI(text.ToStringValue()))),
        _ => Arithmetic.ToInteger(value),
    };
}
