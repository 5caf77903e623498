using JekyllSharp.Data;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Tests;

/// <summary>What Psych reads though YAML forbids it: brackets that go on at the left margin, texts of nothing but blanks.</summary>
public sealed class YamlMarginTests
{
    /// <summary>A tab is a blank behind a value, and not where the indentation of a key is told.</summary>
    [Theory]
    [InlineData("a: 1\n \t\nb: 2\n")]
    [InlineData("a:\t1\nb: x\ty\t# c\nc: 'x'\t\n")]
    [InlineData("a: [x,\n\t\n\ty]\nb: {c: 1,\n\td: 2}\n")]
    [InlineData("a: |\n  x\n  \ty\n  \t\n")]
    [InlineData("a: 1 #\tc\n")]
    [InlineData("a: &b\t1\nc: *b\t\n")]
    [InlineData("x\n...\n\t\n")]
    public void A_tab_between_values_is_a_blank(string yaml) => Assert.NotNull(YamlReader.Read(yaml, RubyTimeZone.Utc).Value);

    [Theory]
    [InlineData("a: 1 # c\n  \t\nb: 1\n", 2, 3)]
    [InlineData("\t\na: 1\n", 1, 1)]
    [InlineData("# c\n  \t\na: 1\n", 2, 3)]
    [InlineData("a:\n  \t\n  b: 1\n", 2, 3)]
    [InlineData("a:\n  \tb: 1\n", 2, 3)]
    [InlineData("-\ta\n", 1, 2)]
    [InlineData("? \ta\n: b\n", 1, 3)]
    [InlineData("a: [x]\n \t\nb: 1\n", 2, 2)]
    [InlineData("a: |\n  \tx\n", 2, 3)]
    [InlineData("a: [1] # c\n\t", 2, 1)]
    public void A_tab_that_indents_is_refused(string yaml, int line, int column)
    {
        YamlReadException e = Assert.Throws<YamlReadException>(() => YamlReader.Read(yaml, RubyTimeZone.Utc));
        Assert.True(e.IsSyntax);
        Assert.Equal((line, column), (e.Line, e.Column));
    }

    [Theory]
    [InlineData("a: x\u0001y\n", 1, 5)]
    [InlineData("a: 1\n# c\u0000\n", 2, 4)]
    [InlineData("a: 'x\u007f'\n", 1, 6)]
    [InlineData("a: 1\nb: \"x\u0080\"\n", 2, 6)]
    [InlineData("a: |\n  x\ufffe\n", 2, 4)]
    [InlineData("a: 1\f\n", 1, 5)]
    public void A_control_character_is_refused(string yaml, int line, int column)
    {
        YamlReadException e = Assert.Throws<YamlReadException>(() => YamlReader.Read(yaml, RubyTimeZone.Utc));
        Assert.StartsWith("control characters are not allowed", e.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (e.Line, e.Column));
    }

    [Theory]
    [InlineData("a: \u00e9\u00a0\ud83d\ude00\ue000\n", true)]
    [InlineData("a: &x.y 1\n", false)]
    [InlineData("a: &\u00e9 1\n", false)]
    [InlineData("a: &x-1_ 1\nb: *x-1_\n", true)]
    [InlineData("a: \"x\ry\"\rb: [c\r, d]\r", true)]
    public void Names_and_line_ends_are_those_of_Psych(string yaml, bool isRead) =>
        Assert.Equal(isRead, Record.Exception(() => YamlReader.Read(yaml, RubyTimeZone.Utc)) is null);

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
