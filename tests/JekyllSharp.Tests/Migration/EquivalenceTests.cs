using System.Text;
using JekyllSharp.Migration.Comparing;
using JekyllSharp.Migration.Trees;
using Xunit;

namespace JekyllSharp.Tests.Migration;

/// <summary>What published sites of other versions differ in, and where.</summary>
public sealed class EquivalenceTests
{
    [Theory]
    [InlineData("<generator uri=\"http://jekyllrb.com\" version=\"4.3.2\">Jekyll</generator>")]
    [InlineData("<generator uri=\"https://jekyllrb.com/\" version=\"4.3.2\">Jekyll</generator>")]
    [InlineData("<generator>Jekyll v4.3.2</generator>")]
    public void Feeds_of_templates_of_any_age_name_their_generator(string generator)
    {
        string feed = $"<feed>{generator}<entry/></feed>";
        FileComparison file = Compare("feed.xml", feed, feed.Replace("4.3.2", "4.3.1", StringComparison.Ordinal), out ComparisonReport report);
        Assert.Equal((FileVerdict.Equivalent, "generator"), (file.Verdict, string.Join(",", file.Equivalences)));
        Assert.Equal("4.3.2", report.ExpectedFacts.JekyllVersion);
    }

    [Theory]
    [InlineData("{\"url\":\"/a\",\"author\":{\"@type\":\"Person\",\"name\":\"A\"},\"n\":[{\"b\":1,\"a\":2}]}", FileVerdict.Equivalent)]
    [InlineData("{\"url\":\"/b\",\"author\":{\"@type\":\"Person\",\"name\":\"A\"},\"n\":[{\"a\":2,\"b\":1}]}", FileVerdict.Differs)]
    [InlineData("{\"url\":\"/a\",\"author\":{\"@type\":\"Person\",\"name\":\"A\"},\"n\":[{\"a\":2},{\"b\":1}]}", FileVerdict.Differs)]
    [InlineData("{\"url\":\"/a\",", FileVerdict.Differs)]
    public void Names_in_linked_data_have_no_order(string before, FileVerdict verdict)
    {
        static string Page(string json) => $"<html><head><script type=\"application/ld+json\">\n{json}</script></head><body>A</body></html>";
        FileComparison file = Compare("a.html", Page(before), Page("{\"author\":{\"name\":\"A\",\"@type\":\"Person\"},\"n\":[{\"a\":2,\"b\":1}],\"url\":\"/a\"}"), out _);
        Assert.Equal((verdict, verdict == FileVerdict.Equivalent ? "linked-data" : ""), (file.Verdict, string.Join(",", file.Equivalences)));
    }

    [Fact]
    public void A_difference_in_linked_data_is_shown_without_what_is_only_in_another_order()
    {
        static string Page(string json) => $"<html><head><script type=\"application/ld+json\">{json}</script></head></html>";
        FirstDifference found = Compare("a.html", Page("{\"z\":\"one\",\"a\":\"é\"}"), Page("{\"a\":\"é\",\"z\":\"two\"}"), out _).Difference!;
        Assert.Equal(("{\"a\":\"é\",\"z\":\"one\"}", "{\"a\":\"é\",\"z\":\"two\"}"), (found.Expected, found.Actual));
    }

    [Theory]
    [InlineData("@media (min-width:1px){a{b:c}}", "@media(min-width: 1px){a{b:c}}")]
    [InlineData("a{width:calc(800px - (30px * 2))}", "a{width:calc(800px - 30px * 2)}")]
    [InlineData("a{width:calc(100% - (30px / 2) + (1px))}", "a{width:calc(100% - 30px / 2 + 1px)}")]
    [InlineData("a,b:not(.c,.d),e{f:g}", "e, a, b:not(.c, .d) { f: g }")]
    [InlineData("a{color:#f8f9facf;background:#01020300}", "a{color:rgba(248, 249, 250, 0.8117647059);background:rgba(1,2,3,0)}")]
    [InlineData("a{color:#A1B2C3FF}", "a{color:#a1b2c3}")]
    [InlineData("a{content:\"\u2191 b\\f101\"}", "a{content:\"\\2191  b\uf101\"}")]
    [InlineData("@media print{b,a{c:d}}", "@media print{a,b{c:d}}")]
    [InlineData("@charset \"UTF-8\";b[c=\",\"],a{d:e}", "a,b[c=\",\"]{d:e}")]
    public void Stylesheets_of_other_compilers_say_the_same(string before, string now) => Assert.Equal(Css(before), Css(now));

    [Theory]
    [InlineData("a{width:calc(3px - (2px - 1px))}", "a{width:calc(3px - 2px - 1px)}")]
    [InlineData("a{width:calc(3px / (2 * 3))}", "a{width:calc(3px / 2 * 3)}")]
    [InlineData("a{color:#f8f9facf}", "a{color:rgba(248,249,250,.81)}")]
    [InlineData("a{content:\"\\22\"}", "a{content:\"\"\"}")]
    [InlineData("a{font:b,c}", "a{font:c,b}")]
    [InlineData("@media a,b{c{d:e}}", "@media a,c{c{d:e}}")]
    [InlineData("a{b:c}d{e:f}", "d{e:f}a{b:c}")]
    public void Stylesheets_that_say_something_else_do_not(string before, string now) => Assert.NotEqual(Css(before), Css(now));

    [Fact]
    public void A_difference_in_a_stylesheet_is_shown_with_its_lines()
    {
        const string before = "/* One */\na {\n  color: red;\n}\n\n/* Two */\nb {\n  color: red;\n  margin: 0.50em;\n}\n";
        const string now = "a {\n  color: red;\n}\nb {\n  color: red;\n  margin: 1em;\n}\n";
        FirstDifference found = Compare("a.css", before, now, out _).Difference!;
        Assert.Equal((9, 6), (found.ExpectedLine, found.ActualLine));
    }

    private static string Css(string text) => Equivalences.Css.Fold("a.css", text, SideFacts.Unknown);

    private static FileComparison Compare(string path, string before, string now, out ComparisonReport report)
    {
        report = SiteComparison.Run(Tree(path, before), Tree(path, now));
        return Assert.Single(report.Files);
    }

    private static SiteTree Tree(string path, string text) => SiteTree.FromFiles(path, [KeyValuePair.Create(path, Encoding.UTF8.GetBytes(text))]);
}
