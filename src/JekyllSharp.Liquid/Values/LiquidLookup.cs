using Fluid;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Values;

/// <summary>Reads members: <c>a.b</c> and <c>a[b]</c>, which differ for <c>size</c>, <c>first</c> and <c>last</c> only.</summary>
public static class LiquidLookup
{
    /// <summary>The bytes that Ruby says an integer takes.</summary>
    private static readonly IntValue IntegerSize = IntValue.Create(8);

    /// <summary>What <c>value.name</c> gives; null where there is no such member.</summary>
    public static FluidValue? Member(FluidValue value, string name, TemplateContext? context = null)
    {
        FluidValue? found = value switch
        {
            HashValue hash => hash.Get(name),
            Drop drop => drop.Get(name),
            StringValue or ArrayValue or NilValue or BooleanValue or RubyValue => null,
            _ => Foreign(value, name, context),
        };
        return found ?? (name is "size" or "first" or "last" ? Command(value, name) : null);
    }

    /// <summary>What <c>value[index]</c> gives; null where there is nothing.</summary>
    public static FluidValue? Index(FluidValue value, FluidValue index, TemplateContext? context = null) => (value, index) switch
    {
        (HashValue hash, StringValue key) => hash.Get(key.ToStringValue()),
        (HashValue hash, _) => hash.Get(index),
        (ArrayValue array, IntValue at) => At(array.Values, at.Value),
        (Drop drop, StringValue key) => drop.Get(key.ToStringValue()),
        (StringValue or ArrayValue or NilValue or BooleanValue or RubyValue, _) => null,
        (_, StringValue key) => Foreign(value, key.ToStringValue(), context),
        _ => null,
    };

    /// <summary>The element at an index that may count from the end.</summary>
    public static FluidValue? At(IReadOnlyList<FluidValue> items, long index)
    {
        long at = index < 0 ? index + items.Count : index;
        return at >= 0 && at < items.Count ? items[(int)at] : null;
    }

    private static FluidValue? Command(FluidValue value, string name) => name switch
    {
        "size" => Size(value),
        "first" => value switch
        {
            ArrayValue array => array.Values.Count > 0 ? array.Values[0] : null,
            RangeValue range => IntValue.Create(range.First),
            HashValue hash => hash.Pairs().FirstOrDefault(),
            Drop { IsEnumerable: true } drop => drop.Pairs().FirstOrDefault(),
            _ => null,
        },
        _ => value switch
        {
            ArrayValue array => array.Values.Count > 0 ? array.Values[^1] : null,
            RangeValue range => IntValue.Create(range.Last),
            _ => null,
        },
    };

    /// <summary>What Ruby's <c>size</c> gives; null where the value has none. A drop has none.</summary>
    internal static FluidValue? Size(FluidValue value) => value switch
    {
        StringValue text => IntValue.Create(RubyString.Size(text.ToStringValue())),
        ArrayValue array => IntValue.Create(array.Values.Count),
        HashValue hash => IntValue.Create(hash.Map.Count),
        RangeValue range => IntValue.Create(range.Count),
        IntValue => IntegerSize,
        BigIntValue number => IntValue.Create(System.Numerics.BigInteger.Abs(number.Value).GetByteCount(isUnsigned: true)),
        _ => null,
    };

    private static FluidValue? Foreign(FluidValue value, string name, TemplateContext? context)
    {
        // A host's own value: Fluid's contract is asynchronous, but nearly all values answer at once.
        ValueTask<FluidValue> answer = value.GetValueAsync(name, context ?? new TemplateContext());
        FluidValue found = answer.IsCompletedSuccessfully ? answer.Result : answer.AsTask().GetAwaiter().GetResult();
        return found is null or NilValue ? null : LiquidValue.Normalize(found);
    }
}
