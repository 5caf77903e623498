using System.Globalization;
using System.Numerics;
using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Filters;

/// <summary>Jekyll's date filters. All show the site's zone, whatever zone the date was written in.</summary>
internal static class JekyllDateFilters
{
    public static void Register(LiquidEnvironmentBuilder builder)
    {
        builder.AddFilter("date_to_xmlschema", 0, 0, static (context, input, _) => Format(context, input, "%Y-%m-%dT%H:%M:%S%:z"));
        builder.AddFilter("date_to_rfc822", 0, 0, static (context, input, _) => Format(context, input, "%a, %d %b %Y %H:%M:%S %z"));
        builder.AddFilter("date_to_string", 0, 2, static (context, input, args) => InWords(context, input, "%b", args));
        builder.AddFilter("date_to_long_string", 0, 2, static (context, input, args) => InWords(context, input, "%B", args));
    }

    private static FluidValue Format(LiquidContext context, FluidValue input, string format) =>
        IsNothing(input) ? input : TextFilters.Text(Strftime.Format(ToTime(context, input), format));

    private static FluidValue InWords(LiquidContext context, FluidValue input, string month, ReadOnlySpan<FluidValue> args)
    {
        if (IsNothing(input))
        {
            return input;
        }

        RubyTime time = ToTime(context, input);
        if (args.Length == 0 || args[0] is not StringValue type || type.ToStringValue() != "ordinal")
        {
            return TextFilters.Text(Strftime.Format(time, $"%d {month} %Y"));
        }

        string day = time.Local.Day.ToString(CultureInfo.InvariantCulture) + Suffix(time.Local.Day);
        bool american = args.Length > 1 && args[1] is StringValue style && style.ToStringValue() == "US";
        return TextFilters.Text(Strftime.Format(time, american ? $"{month} {day}, %Y" : $"{day} {month} %Y"));
    }

    private static bool IsNothing(FluidValue input) => input is NilValue || (input is StringValue text && text.ToStringValue().Length == 0);

    private static string Suffix(int day) => day is >= 11 and <= 13
        ? "th"
        : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    private static RubyTime ToTime(LiquidContext context, FluidValue input)
    {
        RubyTimeZone zone = context.Environment.Zone;
        RubyTime? time = input switch
        {
            TimeValue value => value.Time,
            DateValue value => zone.FromLocal(value.Date.Day.ToDateTime(TimeOnly.MinValue)),
            IntValue seconds => zone.At(seconds.Value),
            StringValue text => Parse(context, RubyString.Downcase(text.ToStringValue())),
            _ => null,
        };
        return time is not null
            ? zone.At(time.UnixSeconds, time.Nanoseconds)
            : throw new RubyErrorException("Jekyll::Errors::InvalidDateError", $"Invalid Date: '{LiquidText.Inspect(input)}' is not a valid datetime.");
    }

    private static RubyTime? Parse(LiquidContext context, string text)
    {
        if (text is "now" or "today")
        {
            return context.Environment.Now();
        }

        if (!text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return context.Environment.Zone.At((long)BigInteger.Min(RubyNumber.ToI(text), int.MaxValue * 100L));
        }

        return RubyTimeParser.TryParse(text, context.Environment.Zone, context.Environment.Now(), out RubyTime? time) ? time : null;
    }
}
