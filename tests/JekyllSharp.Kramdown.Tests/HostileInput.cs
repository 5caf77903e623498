using System.Diagnostics;

namespace JekyllSharp.Kramdown.Tests;

/// <summary>Texts that make kramdown crash or run for minutes must neither crash nor take long here.</summary>
public sealed class HostileInput
{
    [Theory]
    [InlineData("[", 20_000)]
    [InlineData("![", 10_000)]
    [InlineData("[[a]", 10_000)]
    [InlineData("[a][", 10_000)]
    [InlineData("[a](", 10_000)]
    [InlineData(">", 20_000)]
    [InlineData("> ", 20_000)]
    [InlineData("* ", 20_000)]
    [InlineData("1. ", 20_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("**a ", 20_000)]
    [InlineData("*a _b ", 10_000)]
    [InlineData("***a ", 10_000)]
    [InlineData("~~a ", 10_000)]
    [InlineData("<div>", 20_000)]
    [InlineData("<div markdown=\"1\">\n", 5_000)]
    [InlineData("x <b>", 20_000)]
    [InlineData("<!--", 20_000)]
    [InlineData("{:", 20_000)]
    [InlineData("{:\n", 20_000)]
    [InlineData("{:a\\}", 10_000)]
    [InlineData("{::comment}\n", 5_000)]
    [InlineData("$$", 20_000)]
    [InlineData("```\n\n", 5_000)]
    [InlineData("~``\n\n", 5_000)]
    [InlineData("~``x\n`~~ y\n", 10_000)]
    [InlineData("a|b\n", 10_000)]
    [InlineData("|`a", 10_000)]
    [InlineData("`", 1_000_000)]
    [InlineData("|", 1_000_000)]
    [InlineData("[", 300_000)]
    [InlineData("*", 1_000_000)]
    [InlineData("\\*", 300_000)]
    [InlineData("\"", 300_000)]
    [InlineData("&a", 300_000)]
    [InlineData("<", 300_000)]
    public void Repeated_marks_take_little_time(string mark, int count)
    {
        string text = string.Concat(Enumerable.Repeat(mark, count));
        Stopwatch clock = Stopwatch.StartNew();
        Assert.NotNull(KramdownDocument.ToHtml(text, KramdownOptions.Jekyll).Html);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), "took " + clock.Elapsed);
    }

    [Theory]
    [InlineData("<div>", 20_000)]
    [InlineData("x <b>", 20_000)]
    [InlineData("x <span>", 20_000)]
    [InlineData("<div markdown=\"1\">\n", 5_000)]
    [InlineData("<table><tr><td>", 5_000)]
    [InlineData("<p></p>\n: ", 5_000)]
    [InlineData("<code>&", 20_000)]
    [InlineData("* <p></p>\n  * c\n", 100)]
    [InlineData("* <p><b>a</b></p>\n", 100)]
    public void Html_made_native_takes_little_time(string mark, int count)
    {
        string text = string.Concat(Enumerable.Repeat(mark, count));
        Stopwatch clock = Stopwatch.StartNew();
        Assert.NotNull(KramdownDocument.ToHtml(text, KramdownOptions.Jekyll with { HtmlToNative = true }).Html);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), "took " + clock.Elapsed);
    }

    [Fact]
    public void Backtick_runs_of_every_length_take_little_time()
    {
        string text = string.Join(' ', Enumerable.Range(1, 500).Select(n => new string('`', n)));
        Assert.NotNull(KramdownDocument.ToHtml(text, KramdownOptions.Jekyll).Html);
    }

    [Theory]
    [InlineData("x <b>")]
    [InlineData("![")]
    [InlineData("<div>")]
    [InlineData("* ")]
    [InlineData("\n<div markdown=\"1\">\n")]
    public void Deep_spans_in_deep_blocks_fit_a_small_stack(string mark)
    {
        string text = string.Concat(Enumerable.Repeat("> ", 950)) + string.Concat(Enumerable.Repeat(mark, 2000)) + "a";
        string? html = null;
        Thread thread = new(() => html = KramdownDocument.ToHtml(text, KramdownOptions.Jekyll).Html, 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.NotNull(html);
    }

    [Fact]
    public void An_attribute_list_that_names_itself_ends()
    {
        // kramdown raises SystemStackError here.
        Assert.Equal("\n<p class=\"x\">a</p>\n", KramdownDocument.ToHtml("{:r: .x}\n\na\n{:r}", KramdownOptions.Jekyll).Html);
        Assert.NotNull(KramdownDocument.ToHtml("{:r: r .x}\n\na\n{:r}", KramdownOptions.Jekyll).Html);
    }

    [Fact]
    public void Blocks_nested_too_deeply_are_reported()
    {
        KramdownResult result = KramdownDocument.ToHtml(new string('>', 3000) + "a", KramdownOptions.Jekyll);
        Assert.Contains(result.Warnings, warning => warning.Message.Contains("nested too deeply", StringComparison.Ordinal));
    }
}
