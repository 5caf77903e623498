using JekyllSharp.Data;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Extensibility;

/// <summary>A filter made of a function on plain values.</summary>
internal sealed class FilterPlugin(string name, Func<object?, IReadOnlyList<object?>, object?> filter) : ISitePlugin
{
    public string Name => "filter:" + name;

    public void Register(PluginRegistry registry) => registry.Liquid.AddFilter(name, 0, -1, (_, input, args) =>
    {
        var plain = new List<object?>(args.Length);
        foreach (Fluid.Values.FluidValue arg in args)
        {
            plain.Add(LiquidValue.ToPlain(arg));
        }

        return LiquidValue.From(PlainValue.From(filter(LiquidValue.ToPlain(input), plain)));
    });
}
