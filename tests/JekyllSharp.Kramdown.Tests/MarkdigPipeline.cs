using System.Text.Json;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllSharp.Kramdown.Tests;

/// <summary>kramdown inside of Markdig: the same bytes, and nodes that can be seen and changed.</summary>
public sealed class MarkdigPipeline
{
    public static TheoryData<string> Names() => SharedCases.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void Markdig_prints_the_bytes_of_kramdown(string name)
    {
        (string text, KramdownOptions options) = SharedCases.Get(name);
        Assert.Equal(KramdownDocument.ToHtml(text, options).Html, Markdown.ToHtml(text, Pipeline(options)));
    }

    [Fact]
    public void A_walk_finds_headings_links_and_literals()
    {
        MarkdownDocument document = Markdown.Parse("# A *b*\n\n* [c](d)\n\n[^1]\n\n[^1]: note [e](f)\n", Pipeline(KramdownOptions.Jekyll));
        Assert.Equal("a-b", document.Descendants<HeadingBlock>().Single().GetAttributes().Id);
        Assert.Equal(["d", "f"], document.Descendants<LinkInline>().Select(link => link.Url));
        Assert.Contains(document.Descendants<LiteralInline>(), literal => literal.Content.ToString() == "note ");
        Assert.Single(document.Descendants<ListItemBlock>());
        Assert.Single(document.Descendants<EmphasisInline>());
    }

    [Fact]
    public void What_a_walk_changes_is_printed()
    {
        MarkdownPipeline pipeline = Pipeline(KramdownOptions.Jekyll);
        MarkdownDocument document = Markdown.Parse("# A\n\n[c](d)\n", pipeline);
        document.Descendants<LinkInline>().Single().Url = "https://example.org/d";
        document.Descendants<LinkInline>().Single().GetAttributes().AddClass("external");
        document.Descendants<HeadingBlock>().Single().Level = 3;
        Assert.Equal(
            "<h3 id=\"a\">A</h3>\n\n<p><a href=\"https://example.org/d\" class=\"external\">c</a></p>\n",
            document.ToHtml(pipeline));
    }

    [Fact]
    public void Nodes_that_a_walk_adds_are_printed()
    {
        MarkdownPipeline pipeline = Pipeline(KramdownOptions.Jekyll);
        MarkdownDocument document = Markdown.Parse("a\n", pipeline);
        document.Add(new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline("b < c")) });
        Assert.Equal("<p>a</p>\n<p>b &lt; c</p>\n", document.ToHtml(pipeline));
    }

    [Fact]
    public void A_document_can_be_printed_twice()
    {
        MarkdownPipeline pipeline = Pipeline(KramdownOptions.Jekyll);
        MarkdownDocument document = Markdown.Parse("# A\n\n* toc\n{:toc}\n\nx[^1] y[^1]\n\n[^1]: note\n", pipeline);
        Assert.Equal(document.ToHtml(pipeline), document.ToHtml(pipeline));
    }

    [Fact]
    public void Blank_text_prints_a_newline() => Assert.Equal("\n", Markdown.ToHtml("  \n\n", Pipeline(KramdownOptions.Jekyll)));

    [Theory]
    [InlineData("> ")]
    [InlineData("* ")]
    [InlineData("<div>")]
    [InlineData("x <b>")]
    public void Deep_nesting_does_not_use_up_the_stack(string mark)
    {
        string text = string.Concat(Enumerable.Repeat(mark, 3000)) + "a";
        string? html = null;
        Thread thread = new(() => html = Markdown.ToHtml(text, Pipeline(KramdownOptions.Jekyll)), 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.NotNull(html);
    }

    private static MarkdownPipeline Pipeline(KramdownOptions options) =>
        new MarkdownPipelineBuilder().UseKramdown(options).Build();
}
