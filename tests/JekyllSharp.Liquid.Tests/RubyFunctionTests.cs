using System.Globalization;
using System.Text.Json;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Tests;

/// <summary>The pure functions give what Ruby gave. Each test goes through a whole file and names all that differs.</summary>
public sealed class RubyFunctionTests
{
    private static readonly RubyTimeZone Berlin = RubyTimeZone.TryFind("Europe/Berlin", out RubyTimeZone zone) ? zone : RubyTimeZone.Utc;

    [Fact]
    public void Time_parse_finds_what_Ruby_finds() => Compare("time_parse", static row =>
        [RubyTimeParser.TryParse(row[0]!, Berlin, Berlin.At(1_700_000_000), out RubyTime? time)
            ? Strftime.Format(time, "%Y-%m-%d %H:%M:%S.%N %z %Z")
            : null]);

    [Fact]
    public void Strftime_knows_all_flags_for_times_and_dates()
    {
        RubyTime time = Berlin.At(1_709_608_029, 123_456_789);
        var date = new RubyDate(new DateOnly(2024, 3, 5));
        Compare("strftime", row => [Try(() => Strftime.Format(time, row[0]!)), Strftime.Format(date, row[0]!)]);
    }

    [Fact]
    public void Floats_print_as_in_Ruby() => Compare("float", static row =>
        [RubyFloat.ToS(BitConverter.Int64BitsToDouble(long.Parse(row[0]!, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))]);

    [Fact]
    public void Strings_inspect_as_in_Ruby() => Compare("inspect", static row => [RubyInspect.String(row[0]!)]);

    [Fact]
    public void Case_mapping_is_Unicodes_full_one() => Compare("case", static row =>
        [RubyString.Upcase(row[0]!), RubyString.Downcase(row[0]!), RubyString.Capitalize(row[0]!)]);

    [Fact]
    public void Strings_are_measured_in_code_points()
    {
        Assert.Equal(4, RubyString.Size("a😀b😀"));
        Assert.Equal("😀b", RubyString.Slice("a😀b😀", 1, 2));
        Assert.Equal("😀", RubyString.Slice("a😀b😀", -1, 5));
        Assert.Null(RubyString.Slice("abc", 4, 1));
        Assert.Equal("", RubyString.Slice("abc", 3, 1));
    }

    [Fact]
    public void Strings_are_ordered_by_their_bytes()
    {
        Assert.True(RubyComparison.CompareText("\uffff", "😀") < 0);
        Assert.True(RubyComparison.CompareText("a", "ab") < 0);
        Assert.True(RubyComparison.CompareText("Z", "a") < 0);
    }

    private static string? Try(Func<string> format)
    {
        try
        {
            return format();
        }
        catch (RubyErrorException)
        {
            return null;
        }
    }

    private static void Compare(string name, Func<string?[], string?[]> compute)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Cases", "Ruby", name + ".json");
        List<string?[]> rows = JsonSerializer.Deserialize<List<string?[]>>(File.ReadAllText(path))!;
        Assert.True(rows.Count > 5);
        IEnumerable<string> differences =
            from row in rows
            let actual = compute(row)
            where !row.Skip(1).SequenceEqual(actual)
            select $"{row[0]}: expected {string.Join(" / ", row.Skip(1))}, was {string.Join(" / ", actual)}";
        Assert.Equal("", string.Join('\n', differences));
    }
}
