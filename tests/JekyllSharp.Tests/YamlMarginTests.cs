using JekyllSharp.Data;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Tests;

/// <summary>What Psych reads though YAML forbids it: brackets that go on at the left margin, texts of nothing but blanks.</summary>
public sealed class YamlMarginTests
{
    // Recorded from Psych 4.0.4.
    [Theory]
    [InlineData("tags: [a,\nb]\nx: 1\n", "{tags=[a,b];x=1}")]
    [InlineData("tags: [\na\n]\n", "{tags=[a]}")]
    [InlineData("a: {\nb: c,\nd: 'e\nf'}\ng: h\n", "{a={b=c;d=e f};g=h}")]
    [InlineData("x:\n  y: [\n'a', # it's\n\"b]\"\n]\n  z: 1\n", "{x={y=[a,b]];z=1}}")]
    [InlineData("- [a,\nb]\n- {c: [d,\ne]}\n", "[[a,b],{c=[d,e]}]")]
    [InlineData("t: Foo [bar\nu: [a,\nb]\n", "{t=Foo [bar;u=[a,b]}")]
    [InlineData("t: it's\nu: [a,\nb]\n", "{t=it's;u=[a,b]}")]
    [InlineData("tags: [a,\r\nb]\r\nx: 1\r\n", "{tags=[a,b];x=1}")]
    [InlineData("f: >-\n  \n", "{f=}")]
    [InlineData("f: |\n   \n \ntags: 1\n", "{f=;tags=1}")]
    [InlineData("x:\n  f: |+\n    \n\n  g: 1\n", "{x={f=\n\n;g=1}}")]
    [InlineData("f: |2\n  \ng: 1\n", "{f=;g=1}")]
    [InlineData("k: >-#\n  text\nx: 1\n", "{k=text;x=1}")]
    [InlineData("k: |2#c # d\n  text\n", "{k=text\n}")]
    [InlineData("a: \"x#y\"# c\nb: 'z'#d\nc: [x]#e\nd: {e: f}#\n", "{a=x#y;b=z;c=[x];d={e=f}}")]
    [InlineData("a: {b: [x]#c\n, d: 1}#\ne: [\"x\"#c\n, 'y'#d\n]\n", "{a={b=[x];d=1};e=[x,y]}")]
    [InlineData("- \"a\"#c\n- b\n", "[a,b]")]
    [InlineData("  title: x\n  list: [a]\nlayout: post\n", "{title=x;list=[a]}")]
    [InlineData(" - a\n- b\n", "[a]")]
    [InlineData("\"a\":b\nc: d\n", "a")]
    [InlineData("a: 1\n...\n: [\n", "{a=1}")]
    [InlineData("a: ! 12\nb: !\nc: !foo true\nd: !foo bar\ne: !!str 12\nf: !foo \"12\"\n", "{a=12;b=;c=True;d=bar;e=12;f=12}")]
    [InlineData("?\n: v\n", "{=v}")]
    [InlineData("? # c\n: v\n", "{=v}")]
    public void What_Psych_reads_is_read(string yaml, string expected) =>
        Assert.Equal(expected, Show(YamlReader.Read(yaml, RubyTimeZone.Utc).Value));

    [Theory]
    [InlineData("tags: [a\nb: c\n")]
    [InlineData("tags: [a,\n--- b]\n")]
    [InlineData("tags: [a, b\nx: y\n")]
    [InlineData("f: |\n    \n  x\n")]
    [InlineData("a: b\n c: d\n")]
    [InlineData("a: x# y: z\n")]
    [InlineData("a: 1\n- b\n")]
    [InlineData("a:\n  b: 1\n c: 2\n")]
    [InlineData("a: 1\n:\nb: 2\n")]
    [InlineData(": a\nb: 2\n")]
    [InlineData("- : a\n")]
    [InlineData("x:\n  : a\n")]
    public void What_Psych_refuses_is_refused(string yaml) =>
        Assert.Throws<YamlReadException>(() => YamlReader.Read(yaml, RubyTimeZone.Utc));

    [Fact]
    public void The_place_of_a_mistake_is_that_in_the_text_as_it_is()
    {
        YamlReadException e = Assert.Throws<YamlReadException>(() => YamlReader.Read("a: [b,\nc]\nx: [d, e\n", RubyTimeZone.Utc));
        Assert.True(e.Line is >= 1 and <= 4, e.Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Show(object? value) => value switch
    {
        DataMap map => "{" + string.Join(';', map.Select(p => p.Key + "=" + Show(p.Value))) + "}",
        IEnumerable<object?> list => "[" + string.Join(',', list.Select(Show)) + "]",
        _ => value?.ToString() ?? "",
    };
}
