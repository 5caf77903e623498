using System.Numerics;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Filters;

/// <summary>The <c>date</c> filter.</summary>
internal static class DateFilters
{
    public static void Register(LiquidEnvironmentBuilder builder) =>
        builder.AddFilter("date", 1, 1, static (context, input, args) => Date(context, input, LiquidText.ToS(args[0])));

    private static FluidValue Date(LiquidContext context, FluidValue input, string format)
    {
        if (format.Length == 0)
        {
            return input;
        }

        return input switch
        {
            TimeValue time => StringFilters.Text(Strftime.Format(time.Time, format)),
            DateValue date => StringFilters.Text(Strftime.Format(date.Date, format)),
            IntValue seconds => StringFilters.Text(Strftime.Format(At(context, seconds.Value), format)),
            StringValue text => Parse(context, text.ToStringValue()) is { } time ? StringFilters.Text(Strftime.Format(time, format)) : input,
            _ => input,
        };
    }

    private static RubyTime? Parse(LiquidContext context, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        string lower = RubyString.Downcase(text);
        if (lower is "now" or "today")
        {
            return context.Environment.Now();
        }

        if (!lower.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            var seconds = RubyNumber.ToI(lower);
            return At(context, (long)BigInteger.Min(seconds, long.MaxValue / 4));
        }

        return RubyTimeParser.TryParse(lower, context.Environment.Zone, context.Environment.Now(), out RubyTime? time) ? time : null;
    }

    private static RubyTime At(LiquidContext context, long unixSeconds)
    {
        // The calendar of the runtime ends with the year 9999.
        const long last = 253_402_300_799;
        return context.Environment.Zone.At(Math.Clamp(unixSeconds, -62_135_596_800, last));
    }
}
