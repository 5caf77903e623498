using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating;

/// <summary>Calls of Liquid filters from code, for plugins that write what templates could.</summary>
public static class FilterCalls
{
    /// <summary>Applies a filter.</summary>
    /// <exception cref="ArgumentException">There is no filter of that name.</exception>
    public static FluidValue Apply(this LiquidContext context, string filter, FluidValue input, params ReadOnlySpan<FluidValue> args)
    {
        FilterDefinition definition = context.Environment.FindFilter(filter)
            ?? throw new ArgumentException($"There is no filter '{filter}'.", nameof(filter));
        return definition.Function(context, input, args);
    }

    /// <summary>Applies filters without arguments, one after the other, to a text; gives text.</summary>
    public static string Apply(this LiquidContext context, string text, params ReadOnlySpan<string> filters)
    {
        FluidValue value = StringValue.Create(text);
        foreach (string filter in filters)
        {
            value = context.Apply(filter, value, []);
        }

        return LiquidText.ToS(value);
    }

    /// <summary>The same for any value.</summary>
    public static string ApplyTo(this LiquidContext context, FluidValue value, params ReadOnlySpan<string> filters)
    {
        foreach (string filter in filters)
        {
            value = context.Apply(filter, value, []);
        }

        return LiquidText.ToS(value);
    }
}
