using System.Text.Json;
using JekyllSharp.Highlighting;

namespace JekyllSharp.Kramdown.Tests;

/// <summary>The other Markdown engine that Jekyll sites use.</summary>
public sealed class CommonMarkMode
{
    [Fact]
    public void Plain_commonmark_has_no_extensions() =>
        Assert.Equal("<h1>a</h1>\n<p>~~b~~ &quot;c&quot;</p>\n", CommonMarkDocument.ToHtml("# a\n\n~~b~~ \"c\"\n", new CommonMarkOptions()));

    [Fact]
    public void Options_and_extensions_are_read_from_the_configuration()
    {
        CommonMarkOptions options = CommonMarkOptions.FromConfig(
        [
            new("options", new List<object?> { "SMART" }),
            new("extensions", new List<object?> { "strikethrough", "table" }),
        ]);
        Assert.Equal("<p><del>b</del> “c”</p>\n", CommonMarkDocument.ToHtml("~~b~~ \"c\"\n", options));
    }

    [Fact]
    public void Pages_of_github_have_ids() =>
        Assert.Equal("<h1 id=\"a-b\">A b</h1>\n", CommonMarkDocument.ToHtml("# A b\n", CommonMarkOptions.GhPages));

    private static readonly JsonElement[] Recorded = [.. JsonDocument.Parse(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "commonmark", "cases.json"))).RootElement.EnumerateArray()];

    public static TheoryData<int> Indexes() => [.. Enumerable.Range(0, Recorded.Length)];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Html_is_byte_for_byte_that_of_the_plugins(int index)
    {
        JsonElement given = Recorded[index];
        CommonMarkOptions? defaults = given.GetProperty("engine").GetString() == "CommonMark" ? null : CommonMarkOptions.GhPages;
        CommonMarkOptions options = CommonMarkOptions.FromConfig(TestJson.ToMap(given.GetProperty("commonmark")), defaults) with
        {
            Highlight = code => Highlighter.KramdownSpan(code.Text, code.Language, HighlightOptions.Default),
        };
        Assert.Equal(given.GetProperty("html").GetString(), CommonMarkDocument.ToHtml(given.GetProperty("text").GetString()!, options));
    }
}
