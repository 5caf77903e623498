using Fluid;
using Fluid.Values;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid;

/// <summary>Lets a filter that was written for Fluid work as one of the engine's own.</summary>
internal static class FluidFilterAdapter
{
    public static FilterDefinition Wrap(string name, FilterDelegate filter) => new(name, 0, -1, (context, input, args) =>
    {
        var arguments = new FilterArguments();
        for (int i = 0; i < args.Length; i++)
        {
            arguments.Add(args[i]);
        }

        ValueTask<FluidValue> answer = filter(input, arguments, context);
        return LiquidValue.Normalize(answer.IsCompletedSuccessfully ? answer.Result : answer.AsTask().GetAwaiter().GetResult());
    });
}
