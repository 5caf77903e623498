using System.Globalization;
using System.Text;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Values;

/// <summary>How values become text: Ruby's <c>to_s</c> and <c>inspect</c>, and what an output tag prints.</summary>
public static class LiquidText
{
    /// <summary>Nested deeper than this, <c>inspect</c> gives up; data that refers to itself must not end the process.</summary>
    private const int DeepestNesting = 200;

    /// <summary>Ruby's <c>to_s</c>: arrays and hashes as <c>inspect</c> prints them.</summary>
    public static string ToS(FluidValue value) => value switch
    {
        StringValue text => text.ToStringValue(),
        NilValue => "",
        BooleanValue flag => flag.ToBooleanValue() ? "true" : "false",
        IntValue or BigIntValue or FloatValue or RangeValue or KeywordValue => value.ToStringValue(),
        TimeValue time => TimeText(time.Time, false),
        DateValue date => Strftime.Format(date.Date, "%Y-%m-%d"),
        Drop drop => drop.ToS(),
        HashValue or ArrayValue => Inspect(value),
        _ => value.ToStringValue(),
    };

    /// <summary>What an output tag prints: as <see cref="ToS"/>, but arrays are joined without separator.</summary>
    public static string ToOutput(FluidValue value)
    {
        if (value is not ArrayValue array)
        {
            return ToS(value);
        }

        var result = new StringBuilder();
        AppendJoined(result, array.Values, "", 0);
        return result.ToString();
    }

    /// <summary>Writes what an output tag prints.</summary>
    public static void Write(TextWriter output, FluidValue value)
    {
        switch (value)
        {
            case StringValue text:
                output.Write(text.ToStringValue());
                break;
            case NilValue:
                break;
            case ArrayValue array when IsFlat(array):
                foreach (FluidValue item in array.Values)
                {
                    Write(output, item);
                }

                break;
            default:
                output.Write(ToOutput(value));
                break;
        }
    }

    /// <summary>Ruby's <c>Array#join</c>: nested arrays are joined with the same separator.</summary>
    public static string Join(IReadOnlyList<FluidValue> items, string separator)
    {
        var result = new StringBuilder();
        AppendJoined(result, items, separator, 0);
        return result.ToString();
    }

    /// <summary>Ruby's <c>inspect</c>.</summary>
    public static string Inspect(FluidValue value)
    {
        var result = new StringBuilder();
        AppendInspect(result, value, 0);
        return result.ToString();
    }

    private static bool IsFlat(ArrayValue array)
    {
        for (int i = 0; i < array.Values.Count; i++)
        {
            if (array.Values[i] is ArrayValue)
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendJoined(StringBuilder to, IReadOnlyList<FluidValue> items, string separator, int depth)
    {
        GuardDepth(depth);
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                to.Append(separator);
            }

            if (items[i] is ArrayValue inner)
            {
                AppendJoined(to, inner.Values, separator, depth + 1);
            }
            else
            {
                to.Append(ToS(items[i]));
            }
        }
    }

    private static void AppendInspect(StringBuilder to, FluidValue value, int depth)
    {
        GuardDepth(depth);
        switch (value)
        {
            case StringValue text:
                RubyInspect.Append(to, text.ToStringValue());
                break;
            case NilValue:
                to.Append("nil");
                break;
            case ArrayValue array:
                AppendInspect(to, array.Values, depth);
                break;
            case HashValue hash:
                AppendInspect(to, hash, depth);
                break;
            case TimeValue time:
                to.Append(TimeText(time.Time, true));
                break;
            case DateValue date:
                // Ruby: a Date inspects with its Julian day, its offset and the start of the Gregorian calendar.
                to.Append(CultureInfo.InvariantCulture, $"#<Date: {ToS(date)} (({date.Date.Day.DayNumber + 1721426}j,0s,0n),+0s,2299161j)>");
                break;
            case Drop drop:
                to.Append(drop.Inspect());
                break;
            default:
                to.Append(ToS(value));
                break;
        }
    }

    private static void AppendInspect(StringBuilder to, IReadOnlyList<FluidValue> items, int depth)
    {
        to.Append('[');
        for (int i = 0; i < items.Count; i++)
        {
            to.Append(i > 0 ? ", " : "");
            AppendInspect(to, items[i], depth + 1);
        }

        to.Append(']');
    }

    private static void AppendInspect(StringBuilder to, HashValue hash, int depth)
    {
        to.Append('{');
        string between = "";
        foreach (FluidValue pair in hash.Pairs())
        {
            IReadOnlyList<FluidValue> both = ((ArrayValue)pair).Values;
            to.Append(between);
            AppendInspect(to, both[0], depth + 1);
            to.Append("=>");
            AppendInspect(to, both[1], depth + 1);
            between = ", ";
        }

        to.Append('}');
    }

    private static string TimeText(RubyTime time, bool withFraction)
    {
        string text = Strftime.Format(time, time.IsUtc ? "%Y-%m-%d %H:%M:%S UTC" : "%Y-%m-%d %H:%M:%S %z");
        if (!withFraction || time.Nanoseconds == 0)
        {
            return text;
        }

        int zone = text.LastIndexOf(' ');
        string fraction = time.Nanoseconds.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
        return $"{text[..zone]}.{fraction}{text[zone..]}";
    }

    private static void GuardDepth(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new RubyErrorException("SystemStackError", "stack level too deep");
        }
    }
}
