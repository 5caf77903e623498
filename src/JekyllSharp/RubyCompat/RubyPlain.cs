using System.Globalization;
using System.Numerics;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.RubyCompat;

/// <summary>Ruby's conversions of plain values, as far as reading a site needs them.</summary>
public static class RubyPlain
{
    /// <summary>Ruby's <c>to_s</c>.</summary>
    public static string ToS(object? value) => value switch
    {
        null => "",
        string text => text,
        true => "true",
        false => "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        BigInteger number => number.ToString(CultureInfo.InvariantCulture),
        double number => RubyFloat.ToS(number),
        RubyTime time => Strftime.Format(time, time.IsUtc ? "%Y-%m-%d %H:%M:%S UTC" : "%Y-%m-%d %H:%M:%S %z"),
        RubyDate date => Strftime.Format(date, "%Y-%m-%d"),
        List<object?> or DataMap => Inspect(value),
        _ => value.ToString() ?? "",
    };

    /// <summary>Ruby's <c>inspect</c>.</summary>
    public static string Inspect(object? value) => value switch
    {
        null => "nil",
        string text => RubyInspect.String(text),
        List<object?> list => "[" + string.Join(", ", list.Select(Inspect)) + "]",
        DataMap map => "{" + string.Join(", ", map.Select(p => Inspect(p.Key) + "=>" + Inspect(p.Value))) + "}",
        _ => ToS(value),
    };

    /// <summary>Ruby's <c>Array()</c>: nil is empty, a hash is its pairs, a lone value a list of one.</summary>
    public static IReadOnlyList<object?> ToArray(object? value) => value switch
    {
        null => [],
        List<object?> list => list,
        DataMap map => [.. map.Select(p => (object?)new List<object?> { p.Key, p.Value })],
        _ => [value],
    };

    /// <summary>Ruby's <c>flatten</c>.</summary>
    public static List<object?> Flatten(IEnumerable<object?> values)
    {
        var flat = new List<object?>();
        foreach (object? value in values)
        {
            if (value is List<object?> nested)
            {
                flat.AddRange(Flatten(nested));
            }
            else
            {
                flat.Add(value);
            }
        }

        return flat;
    }

    /// <summary>Ruby's <c>split</c> without an argument: at runs of blanks.</summary>
    public static List<object?> SplitWords(string text)
    {
        var words = new List<object?>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool blank = i == text.Length || text[i] is ' ' or (>= '\t' and <= '\r') or '\0';
            if (!blank && start < 0)
            {
                start = i;
            }
            else if (blank && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }

    /// <summary>Removes the dots at the end of a file's base name, as Jekyll does everywhere.</summary>
    public static string TrimDots(string text) => text.TrimEnd('.');
}
