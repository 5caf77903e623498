using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.Shared;

/// <summary>Reads values as the templates of the gems do, for plugins that write in code what those write in Liquid.</summary>
internal static class TemplateValues
{
    /// <summary>A variable; nil where there is none.</summary>
    public static FluidValue Variable(this LiquidContext context, string name) => context.Find(name) ?? NilValue.Instance;

    /// <summary>What <c>value.name</c> gives in a template; nil for nothing.</summary>
    public static FluidValue Member(this FluidValue value, string name) => LiquidLookup.Member(value, name) ?? NilValue.Instance;

    /// <summary>What <c>value[key]</c> gives in a template; nil for nothing.</summary>
    public static FluidValue At(this FluidValue value, FluidValue key) => LiquidLookup.Index(value, key) ?? NilValue.Instance;

    /// <summary>False for <c>nil</c> and <c>false</c> only.</summary>
    public static bool IsGiven(this FluidValue value) => LiquidValue.IsTruthy(value);

    /// <summary>The filter <c>default</c>: the other value for nil, false and what is empty.</summary>
    public static FluidValue Default(this FluidValue value, FluidValue other) => value switch
    {
        NilValue => other,
        BooleanValue flag => flag.ToBooleanValue() ? value : other,
        StringValue text => text.ToStringValue().Length == 0 ? other : value,
        ArrayValue list => list.Values.Count == 0 ? other : value,
        HashValue hash => hash.Map.Count == 0 ? other : value,
        _ => value,
    };

    /// <summary>The value after filters without arguments.</summary>
    public static FluidValue Filter(this FluidValue value, LiquidContext context, params ReadOnlySpan<string> filters)
    {
        foreach (string filter in filters)
        {
            value = context.Apply(filter, value, []);
        }

        return value;
    }

    /// <summary>What an output prints.</summary>
    public static string Print(this FluidValue value) => LiquidText.ToOutput(value);
}
