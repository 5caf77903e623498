using Fluid.Values;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Nodes;

/// <summary>An expression with filters behind it.</summary>
public sealed class FilteredExpression : LiquidExpression
{
    private readonly LiquidExpression _input;
    private readonly FilterCall[] _filters;
    private readonly PureResults? _remembered;

    private FilteredExpression(LiquidExpression input, FilterCall[] filters)
    {
        _input = input;
        _filters = filters;
        int pure = filters.TakeWhile(static f => f.IsPure).Count();
        _remembered = pure > 0 && input is VariableLookup { HasSegments: true } ? new PureResults(filters[..pure]) : null;
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
        return _remembered is not null && value is StringValue text && _remembered.Apply(context, text) is { } known
            ? Apply(context, known, _filters.AsSpan(_remembered.Count))
            : Apply(context, value, _filters);
    }

    internal static FluidValue Apply(LiquidContext context, FluidValue value, ReadOnlySpan<FilterCall> filters)
    {
        foreach (FilterCall filter in filters)
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
