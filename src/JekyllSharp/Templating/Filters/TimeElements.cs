using System.Globalization;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Filters;

/// <summary>
/// A time as Ruby's <c>Array(time)</c> takes it apart, which is how <c>where</c> and <c>find</c> look at properties: themes find
/// the posts of a year with <c>where: "date", "2018"</c>.
/// </summary>
internal static class TimeElements
{
    /// <summary>
    /// Second, minute, hour, day, month, year, day of the week and of the year, whether it is summer time (never said to be: a time
    /// does not know), and the name of the zone.
    /// </summary>
    public static IReadOnlyList<string> Of(RubyTime time)
    {
        DateTime local = time.Local;
        return
        [
            Text(local.Second), Text(local.Minute), Text(local.Hour), Text(local.Day), Text(local.Month), Text(local.Year),
            Text((int)local.DayOfWeek), Text(local.DayOfYear), "false", time.ZoneName ?? "",
        ];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
