using System.Globalization;
using System.Numerics;
using System.Text.Json;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Tests;

/// <summary>Reads a case's data, which says in tagged objects what JSON cannot say.</summary>
public static class CaseData
{
    public static object? Revive(JsonElement element, RubyTimeZone zone) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => Number(element.GetRawText()),
        JsonValueKind.Array => element.EnumerateArray().Select(e => Revive(e, zone)).ToList(),
        _ => Object(element, zone),
    };

    private static object Number(string text)
    {
        if (text.AsSpan().ContainsAny(".eE"))
        {
            return double.Parse(text, CultureInfo.InvariantCulture);
        }

        var number = BigInteger.Parse(text, CultureInfo.InvariantCulture);
        return number >= long.MinValue && number <= long.MaxValue ? (long)number : number;
    }

    private static object? Object(JsonElement element, RubyTimeZone zone)
    {
        if (element.TryGetProperty("$time", out JsonElement time))
        {
            RubyTime parsed = RubyTimeParser.TryParse(time.GetString()!, zone, zone.At(0), out RubyTime? found)
                ? found
                : throw new FormatException("no time: " + time.GetString());
            return element.TryGetProperty("utc", out JsonElement utc) && utc.GetBoolean() ? parsed.ToUtc() : parsed;
        }

        if (element.TryGetProperty("$local", out JsonElement local))
        {
            return zone.At(local.GetInt64(), element.TryGetProperty("nsec", out JsonElement nanoseconds) ? nanoseconds.GetInt32() : 0);
        }

        if (element.TryGetProperty("$date", out JsonElement date))
        {
            return new RubyDate(DateOnly.Parse(date.GetString()!, CultureInfo.InvariantCulture));
        }

        if (element.TryGetProperty("$range", out JsonElement range))
        {
            return new RangeValue(range[0].GetInt64(), range[1].GetInt64());
        }

        var map = new DataMap();
        if (element.TryGetProperty("$map", out JsonElement pairs))
        {
            foreach (JsonElement pair in pairs.EnumerateArray())
            {
                map.Set(Revive(pair[0], zone), Revive(pair[1], zone));
            }

            return map;
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            map.Set(property.Name, Revive(property.Value, zone));
        }

        return map;
    }
}
