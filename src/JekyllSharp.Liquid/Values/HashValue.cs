using Fluid;
using Fluid.Values;

namespace JekyllSharp.Liquid.Values;

/// <summary>A Ruby <c>Hash</c>: a live view of a <see cref="DataMap"/>, whose entries become template values when they are read.</summary>
public sealed class HashValue : RubyValue
{
    private static readonly Func<object?, FluidValue> Convert = LiquidValue.From;

    private readonly DataMap _known;
    private readonly string? _lateKey;
    private readonly Lazy<DataMap>? _whole;

    /// <summary>A map.</summary>
    /// <param name="map">The map.</param>
    public HashValue(DataMap map) => _known = map;

    /// <summary>A map of which one entry is known later than the others, such as a text that is still being converted.</summary>
    /// <param name="known">The entries; that of <paramref name="lateKey"/> is not looked at.</param>
    /// <param name="lateKey">The key of the late entry.</param>
    /// <param name="whole">Gives the map with all entries; called once, by the first who asks for more than one of the others.</param>
    public HashValue(DataMap known, string lateKey, Func<DataMap> whole)
    {
        _known = known;
        _lateKey = lateKey;
        _whole = new Lazy<DataMap>(whole);
    }

    /// <summary>The map.</summary>
    public DataMap Map => _whole is null ? _known : _whole.Value;

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Dictionary;

    /// <summary>The value of a text key; null where there is none.</summary>
    public FluidValue? Get(string key) =>
        (key == _lateKey ? Map : _known).TryGetConverted<FluidValue>(key, Convert, out FluidValue? value) ? value : null;

    /// <summary>The value of a key of any kind; null where there is none.</summary>
    public FluidValue? Get(FluidValue key) => GetPlain(LiquidValue.ToPlain(key));

    /// <summary>The value of a plain key of any kind; null where there is none.</summary>
    internal FluidValue? GetPlain(object? key) => Map.TryGetConverted<FluidValue>(key, Convert, out FluidValue? value) ? value : null;

    /// <summary>The pairs in insertion order, each an array of key and value.</summary>
    public IEnumerable<FluidValue> Pairs()
    {
        foreach (KeyValuePair<object?, object?> pair in Map)
        {
            Map.TryGetConverted<FluidValue>(pair.Key, Convert, out FluidValue? value);
            yield return new ArrayValue([LiquidValue.From(pair.Key), value ?? NilValue.Instance]);
        }
    }

    /// <inheritdoc />
    public override object ToObjectValue() => Map;

    /// <inheritdoc />
    public override bool Contains(FluidValue value) => Map.ContainsKey(LiquidValue.ToPlain(LiquidValue.Normalize(value)));

    /// <inheritdoc />
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => Pairs();

    /// <inheritdoc />
    public override int GetHashCode() => Map.Count;
}
