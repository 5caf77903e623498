using JekyllSharp.Data;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Tests;

/// <summary>Quoted texts in YAML that go on at the left margin: YAML forbids it, Psych reads them.</summary>
public sealed class YamlQuotedLinesTests
{
    // Recorded from Psych 4.0.4.
    [Theory]
    [InlineData("a: \"b\nc d\"\ne: f\n", "a=b c d;e=f")]
    [InlineData("x:\n  a: 'b\nc'\n  d: e\n", "x={a=b c;d=e}")]
    [InlineData("x:\n  a: \"b\nc: d\n  e\"\nz: 1", "x={a=b c: d e};z=1")]
    [InlineData("a: 'it''s\n\nb'\n", "a=it's\nb")]
    [InlineData("a: \"b \\\nc\"\n", "a=b c")]
    [InlineData("a: \"b\n# c\"\n", "a=b # c")]
    [InlineData("a: {x: 'b\nc'}\n", "a={x=b c}")]
    [InlineData("a: \"q\\\"\nr\" # it's\nb: 2\n", "a=q\" r;b=2")]
    [InlineData("a: \"b\r\nc\"\r\nd: 'e\r\nf'\r\n", "a=b c;d=e f")]
    public void A_quoted_text_may_go_on_at_the_margin(string yaml, string expected) =>
        Assert.Equal(expected, Show(YamlReader.Read(yaml, RubyTimeZone.Utc).Value).Trim('{', '}') is var shown && expected.EndsWith('}') ? shown + "}" : shown);

    [Theory]
    [InlineData("a: \"b\n--- c\"\n")]
    [InlineData("a: \"b\nc\n")]
    [InlineData("a: 'b\n...\nc'\n")]
    public void What_Psych_refuses_is_refused(string yaml) =>
        Assert.Throws<YamlReadException>(() => YamlReader.Read(yaml, RubyTimeZone.Utc));

    [Fact]
    public void Very_many_of_them_take_no_time()
    {
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        string yaml = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"k{i}: \"a\nb\"\n"));
        Assert.ThrowsAny<Exception>(() => YamlReader.Read(yaml, RubyTimeZone.Utc));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
    }

    private static string Show(object? value) => value is DataMap map
        ? "{" + string.Join(';', map.Select(p => p.Key + "=" + Show(p.Value))) + "}"
        : value?.ToString() ?? "";
}
