using System.Diagnostics.CodeAnalysis;
using Fluid.Values;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid;

/// <summary>
/// The outermost variables of a render: <c>site</c>, <c>page</c> and so on. One payload may serve many renders, one after the other:
/// the counters of <c>increment</c> and <c>decrement</c> live in it and go on counting, as they do in Jekyll.
/// </summary>
public class LiquidPayload
{
    private readonly Dictionary<string, FluidValue> _values = new(StringComparer.Ordinal);

    /// <summary>Reads a variable.</summary>
    public virtual bool TryGet(string name, [NotNullWhen(true)] out FluidValue? value) => _values.TryGetValue(name, out value);

    /// <summary>Sets a variable. Called by <c>increment</c> and <c>decrement</c>, too.</summary>
    public virtual void Set(string name, FluidValue value) => _values[name] = LiquidValue.Normalize(value);

    /// <summary>Removes a variable.</summary>
    public virtual void Remove(string name) => _values.Remove(name);
}
