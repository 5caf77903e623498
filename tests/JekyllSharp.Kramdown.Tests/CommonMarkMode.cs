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
            new("extensions", "strikethrough, table"),
        ]);
        Assert.Equal("<p><del>b</del> &ldquo;c&rdquo;</p>\n", CommonMarkDocument.ToHtml("~~b~~ \"c\"\n", options));
    }

    [Fact]
    public void Pages_of_github_have_ids() =>
        Assert.Equal("<h1 id=\"a-b\">A b</h1>\n", CommonMarkDocument.ToHtml("# A b\n", CommonMarkOptions.GhPages));
}
