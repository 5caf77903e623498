using JekyllSharp.Data;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Tests;

/// <summary>How tags may be written: titles begin with pictures and exclamation marks. Recorded from Psych 4.0.4.</summary>
public sealed class YamlTagTests
{
    [Theory]
    [InlineData("title: ![a](b) c")]
    [InlineData("title: !a[b] c")]
    [InlineData("title: !a,b c")]
    [InlineData("title: !a{b c")]
    [InlineData("title: ![ c")]
    [InlineData("title: !,")]
    [InlineData("title: !!str[x] a")]
    [InlineData("title: !\"x\"")]
    [InlineData("title: !a\"x\" y")]
    [InlineData("title: !a|")]
    [InlineData("title: !a# b")]
    [InlineData("title: !a%zz b")]
    [InlineData("title: !a%2 b")]
    [InlineData("title: !\u00e9 b")]
    [InlineData("title: !a\\b c")]
    [InlineData("title: !a^b c")]
    [InlineData("title: !<a b")]
    [InlineData("title: !<a>b")]
    [InlineData("title: !a`b c")]
    [InlineData("title: [!a[b], c]")]
    [InlineData("title: {!a}: b")]
    [InlineData("!a\"b\": c")]
    [InlineData("title: &x !a[b] c")]
    public void A_tag_that_Psych_refuses_is_refused(string yaml) =>
        Assert.True(Assert.Throws<YamlReadException>(() => YamlReader.Read(yaml, RubyTimeZone.Utc)).IsSyntax);

    [Theory]
    [InlineData("title: !a b", "b")]
    [InlineData("title: ! a", "a")]
    [InlineData("title: !", null)]
    [InlineData("title: !a%20 b", "b")]
    [InlineData("title: !<a> b", "b")]
    [InlineData("title: &x !a b", "b")]
    [InlineData("title: !a &x b", "b")]
    public void Others_do_not_count(string yaml, string? expected) =>
        Assert.Equal(expected, ((DataMap)YamlReader.Read(yaml, RubyTimeZone.Utc).Value!)["title"]);

    [Fact]
    public void The_place_is_told()
    {
        YamlReadException e = Assert.Throws<YamlReadException>(() => YamlReader.Read("a: b\ntitle: ![curso](x) y\n", RubyTimeZone.Utc));
        Assert.Equal((2, 8), (e.Line, e.Column));
    }
}
