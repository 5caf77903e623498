using System.Collections;
using System.Globalization;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Data;

/// <summary>.NET values of a caller as plain values.</summary>
public static class PlainValue
{
    /// <summary>Numbers become <see cref="long"/> or <see cref="double"/>, dictionaries maps, sequences lists; anything else its text.</summary>
    public static object? From(object? value) => value switch
    {
        null or bool or long or double or string or DataMap or RubyTime or RubyDate or ILiquidConvertible => value,
        System.Numerics.BigInteger => value,
        sbyte or byte or short or ushort or int or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong number => number <= long.MaxValue ? (object)(long)number : (System.Numerics.BigInteger)number,
        float or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        char character => character.ToString(),
        DateTimeOffset moment => new RubyTime(
            moment.ToUnixTimeSeconds(), (int)(moment.Ticks % TimeSpan.TicksPerSecond) * 100, (int)moment.Offset.TotalSeconds, null),
        DateTime moment => From(new DateTimeOffset(moment)),
        DateOnly day => new RubyDate(day),
        IDictionary dictionary => Map(dictionary),
        List<object?> list => list,
        IEnumerable items => items.Cast<object?>().Select(From).ToList(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static DataMap Map(IDictionary dictionary)
    {
        var map = new DataMap();
        foreach (DictionaryEntry entry in dictionary)
        {
            map.Set(From(entry.Key), From(entry.Value));
        }

        return map;
    }
}
