using System.Globalization;
using System.Numerics;
using Fluid;
using Fluid.Values;

namespace JekyllSharp.Liquid.Values;

/// <summary>The way between plain values (see <see cref="DataMap"/>) and template values.</summary>
public static class LiquidValue
{
    /// <summary>The template value of a plain value. Maps and lists are wrapped, not copied.</summary>
    /// <exception cref="ArgumentException">The object is no plain value.</exception>
    public static FluidValue From(object? plain) => plain switch
    {
        null => NilValue.Instance,

        // Sealed types, which are told at once, stand before those that others derive from.
        string text => StringValue.Create(text),
        bool flag => BooleanValue.Create(flag),
        long number => IntValue.Create(number),
        int number => IntValue.Create(number),
        double number => new FloatValue(number),
        DataMap map => new HashValue(map),
        List<object?> list => new ArrayValue(new PlainList(list)),
        RubyTime time => new TimeValue(time),
        RubyDate date => new DateValue(date),
        BigInteger number => BigIntValue.Create(number),
        FluidValue value => Normalize(value),
        ILiquidConvertible host => From(host.ToLiquid()),
        _ => throw new ArgumentException($"No plain value: {plain.GetType()}", nameof(plain)),
    };

    /// <summary>
    /// The plain value of a template value. A hash gives its own map, an array that wraps a list gives that list;
    /// drops and foreign values are handed back as they are.
    /// </summary>
    public static object? ToPlain(FluidValue value) => value switch
    {
        NilValue => null,
        StringValue text => text.ToStringValue(),
        BooleanValue flag => flag.ToBooleanValue(),
        IntValue number => number.Value,
        FloatValue number => number.Value,
        HashValue hash => hash.Map,
        ArrayValue { Values: PlainList list } => list.Items,
        ArrayValue array => array.Values.Select(ToPlain).ToList(),
        TimeValue time => time.Time,
        DateValue date => date.Date,
        BigIntValue number => number.Value,
        _ => value,
    };

    /// <summary>Turns values that Fluid itself makes (decimal numbers, dictionaries, dates) into the engine's own kinds.</summary>
    public static FluidValue Normalize(FluidValue? value) => value switch
    {
        null => NilValue.Instance,
        StringValue or RubyValue or NilValue or BooleanValue or ArrayValue => value,
        NumberValue number => FromDecimal(number.ToNumberValue()),
        DictionaryValue dictionary => FromDictionary(dictionary),
        DateTimeValue date => FromOffset((DateTimeOffset)date.ToObjectValue()),
        EmptyValue => KeywordValue.Empty,
        BlankValue => KeywordValue.Blank,
        _ => value,
    };

    /// <summary>The elements of an array-like value; null where the value has none (Ruby: does not respond to <c>each</c>).</summary>
    public static IReadOnlyList<FluidValue>? AsList(FluidValue value) => value switch
    {
        ArrayValue array => array.Values,
        RangeValue range => range,
        HashValue hash => [.. hash.Pairs()],
        Drop { IsEnumerable: true } drop => [.. drop.Pairs()],
        StringValue or NilValue or BooleanValue or RubyValue => null,
        _ => [.. value.Enumerate(new TemplateContext()).Select(Normalize)],
    };

    /// <summary>False for <c>nil</c> and <c>false</c> only.</summary>
    public static bool IsTruthy(FluidValue value) => value switch
    {
        NilValue => false,
        BooleanValue flag => flag.ToBooleanValue(),
        StringValue or RubyValue or ArrayValue => true,
        _ => !value.IsNil(),
    };

    private static FluidValue FromDecimal(decimal number) =>
        NumberValue.GetScale(number) == 0
            ? BigIntValue.Create((BigInteger)number)
            : new FloatValue(double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    private static HashValue FromDictionary(DictionaryValue dictionary)
    {
        var map = new DataMap();
        foreach (FluidValue pair in dictionary.Enumerate(new TemplateContext()))
        {
            if (pair is ArrayValue { Values: [FluidValue key, FluidValue item] })
            {
                map.Set(key.ToStringValue(), item);
            }
        }

        return new HashValue(map);
    }

    private static TimeValue FromOffset(DateTimeOffset moment) => new(new RubyTime(
        moment.ToUnixTimeSeconds(),
        (int)(moment.Ticks % TimeSpan.TicksPerSecond) * 100,
        (int)moment.Offset.TotalSeconds,
        moment.Offset == TimeSpan.Zero ? "UTC" : null));
}
