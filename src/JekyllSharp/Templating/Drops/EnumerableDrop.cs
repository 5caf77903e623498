using Fluid.Values;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Drops;

/// <summary>
/// A drop of Jekyll's. Jekyll: its drops are <c>Enumerable</c>, and five of that module's methods are not hidden from templates; they
/// outrank the data of the drop, so that a page's own <c>sort</c> or <c>min</c> in its front matter cannot be reached.
/// </summary>
internal abstract class EnumerableDrop : Drop
{
    public sealed override FluidValue? Get(string key) => key switch
    {
        "count" => IntValue.Create(All().Length),
        "first" => Pairs().FirstOrDefault() ?? NilValue.Instance,
        "min" => Sorted(All()).FirstOrDefault() ?? NilValue.Instance,
        "max" => Sorted(All()).LastOrDefault() ?? NilValue.Instance,
        "sort" => new ArrayValue(Sorted(All())),
        _ => Member(key),
    };

    /// <summary>Jekyll: <c>each</c> hands out key and value apart.</summary>
    public sealed override IReadOnlyList<FluidValue> Elements() => [.. Keys.Select(static k => (FluidValue)StringValue.Create(k))];

    /// <summary>Jekyll: to go through a drop is to ask for all members, which never ends where one of them goes through the drop.</summary>
    private FluidValue[] All() => Keys.Any(static k => k is "count" or "min" or "max" or "sort")
        ? throw new RubyErrorException("SystemStackError", "stack level too deep")
        : [.. Pairs()];

    /// <summary>The member of a name; null where there is none.</summary>
    protected abstract FluidValue? Member(string key);

    /// <summary>Pairs in the order of their keys, which are all different: their values are never compared.</summary>
    internal static FluidValue[] Sorted(IEnumerable<FluidValue> pairs) =>
        [.. pairs.OrderBy(static p => ((ArrayValue)p).Values[0].ToStringValue(), StringComparer.Ordinal)];

}
