using Fluid.Values;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Nodes;

/// <summary>The keyword arguments of a filter, which Ruby hands over as one hash.</summary>
internal sealed class KeywordArguments(KeyValuePair<string, LiquidExpression>[] pairs) : LiquidExpression
{
    public override IEnumerable<LiquidExpression> Children => pairs.Select(static p => p.Value);

    public override FluidValue Evaluate(LiquidContext context)
    {
        var map = new DataMap();
        foreach ((string name, LiquidExpression value) in pairs)
        {
            map.Set(name, value.Evaluate(context));
        }

        return new HashValue(map);
    }
}
