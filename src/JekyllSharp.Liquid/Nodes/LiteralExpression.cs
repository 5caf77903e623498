using Fluid.Values;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Nodes;

/// <summary>A value that stands in the template.</summary>
/// <param name="value">The value.</param>
public sealed class LiteralExpression(FluidValue value) : LiquidExpression
{
    internal static LiteralExpression Nil { get; } = new(NilValue.Instance);

    internal static LiteralExpression True { get; } = new(BooleanValue.True);

    internal static LiteralExpression False { get; } = new(BooleanValue.False);

    internal static LiteralExpression Blank { get; } = new(KeywordValue.Blank);

    internal static LiteralExpression Empty { get; } = new(KeywordValue.Empty);

    /// <summary>The value.</summary>
    public FluidValue Value { get; } = value;

    /// <inheritdoc />
    public override FluidValue Evaluate(LiquidContext context) => Value;
}
