using Fluid.Values;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Nodes;

/// <summary>An expression with filters behind it.</summary>
public sealed class FilteredExpression : LiquidExpression
{
    private readonly LiquidExpression _input;
    private readonly FilterCall[] _filters;

    private FilteredExpression(LiquidExpression input, FilterCall[] filters)
    {
        _input = input;
        _filters = filters;
    }

    /// <summary>What the first filter is given.</summary>
    public LiquidExpression Input => _input;

    /// <summary>The filters in their order.</summary>
    public IReadOnlyList<FilterCall> Filters => _filters;

    /// <inheritdoc />
    public override IEnumerable<LiquidExpression> Children => [_input, .. _filters.SelectMany(static f => f.Arguments)];

    /// <inheritdoc />
    public override FluidValue Evaluate(LiquidContext context)
    {
        FluidValue value = _input.Evaluate(context);
        foreach (FilterCall filter in _filters)
        {
            value = filter.Invoke(context, value);
            if (value is KeywordValue)
            {
                // Liquid: the words empty and blank are text as soon as they have gone through a filter.
                value = StringValue.Empty;
            }
        }

        return value;
    }

    internal static LiquidExpression Create(LiquidExpression input, List<FilterCall>? filters) =>
        filters is { Count: > 0 } ? new FilteredExpression(input, [.. filters]) : input;
}
