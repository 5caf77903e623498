using System.Runtime.CompilerServices;
using Fluid.Values;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Nodes;

/// <summary>
/// What filters without side effects made of the long texts of a site's items: a post's words are counted once, not on every page
/// that lists it. Only short results are kept, and no longer than the text itself.
/// </summary>
internal sealed class PureResults(FilterCall[] filters)
{
    private const int LongText = 512;
    private const int ShortResult = 512;

    private readonly ConditionalWeakTable<string, FluidValue> _results = [];

    /// <summary>How many filters of the expression these are.</summary>
    public int Count => filters.Length;

    /// <summary>The result of the filters; null for a text so short that remembering does not pay.</summary>
    public FluidValue? Apply(LiquidContext context, StringValue input)
    {
        string text = input.ToStringValue();
        if (text.Length < LongText)
        {
            return null;
        }

        if (!_results.TryGetValue(text, out FluidValue? result))
        {
            result = FilteredExpression.Apply(context, input, filters);
            if (result is IntValue || (result is StringValue { } made && made.ToStringValue().Length <= ShortResult))
            {
                _results.AddOrUpdate(text, result);
            }
        }

        return result;
    }
}
