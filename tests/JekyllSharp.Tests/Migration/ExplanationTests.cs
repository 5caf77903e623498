using JekyllSharp.Migration.Explaining;

namespace JekyllSharp.Tests.Migration;

/// <summary>Why a file is or is not published.</summary>
public sealed class ExplanationTests
{
    private const string Site =
        """
        == _config.yml
        exclude: [secret, "*.log"]
        collections: {quiet: {}, loud: {output: true}}
        defaults: [{scope: {path: "", type: posts}, values: {layout: post, author: Ann}}]
        == _layouts/post.html
        ---
        layout: base
        ---
        {% include card.html %}{{ content }}
        == _layouts/base.html
        <html>{{ content }}</html>
        == _includes/card.html
        {% include icon.html %}
        == _includes/icon.html
        *
        == _posts/2024-01-02-hello.md
        ---
        title: Hello
        ---
        Text
        == _posts/2030-01-02-later.md
        ---
        title: Later
        ---
        == _posts/badly-named.md
        ---
        ---
        == _posts/2024-01-03-hidden.md
        ---
        published: false
        ---
        == _drafts/idea.md
        ---
        ---
        == _quiet/a.md
        ---
        ---
        == _loud/a.md
        ---
        ---
        == secret/a.md
        ---
        ---
        == x.log
        y
        == .hidden
        y
        == _other/a.md
        ---
        ---
        == plain.txt
        y
        == one.html
        ---
        permalink: /same/
        ---
        == two.html
        ---
        permalink: /same/
        ---
        """;

    [Fact]
    public async Task A_post_is_explained_with_its_data_layouts_and_includes()
    {
        Explanation post = await ExplainAsync("_posts/2024-01-02-hello.md");
        Assert.True(post.IsPublished);
        Assert.Equal(("post", "/2024/01/02/hello.html"), (post.Kind, post.Url));
        Assert.Equal(["_layouts/post.html", "_layouts/base.html"], post.Layouts);
        Assert.Equal(["_includes/card.html", "_includes/icon.html"], post.Includes);
        Assert.Equal(["MarkdownConverter"], post.Converters);
        Assert.Equal("front matter, line 2", post.Data.Single(d => d.Key == "title").Origin);
        Assert.Equal("defaults in the configuration, path \"\", type \"posts\"", post.Data.Single(d => d.Key == "author").Origin);
        Assert.Equal("name of the file", post.Data.Single(d => d.Key == "date").Origin);
    }

    [Theory]
    [InlineData("/2024/01/02/hello.html", "_posts/2024-01-02-hello.md")]
    [InlineData("/2024/01/02/hello", "_posts/2024-01-02-hello.md")]
    [InlineData("https://any.example/loud/a.html?x#y", "_loud/a.md")]
    [InlineData("/plain.txt", "plain.txt")]
    public async Task A_url_leads_to_its_source(string url, string source)
    {
        Explanation page = await ExplainAsync(url);
        Assert.True(page.IsPublished);
        Assert.Equal(source, page.Source);
    }

    [Theory]
    [InlineData("_posts/2030-01-02-later.md", "post", "is after the time of the build")]
    [InlineData("_posts/badly-named.md", "file among the posts", "YEAR-MONTH-DAY-title.EXTENSION")]
    [InlineData("_posts/2024-01-03-hidden.md", "post", "published: false")]
    [InlineData("_drafts/idea.md", "draft", "--drafts")]
    [InlineData("_quiet/a.md", "document of the collection 'quiet'", "has no 'output: true'")]
    [InlineData("secret/a.md", "file", "'secret' under 'exclude'")]
    [InlineData("x.log", "file", "'*.log' under 'exclude'")]
    [InlineData(".hidden", "file", "begins with '.'")]
    [InlineData("_other/a.md", "file", "no collection of the configuration")]
    [InlineData("_config.yml", "configuration", "It is the configuration")]
    [InlineData("one.html", "page", "two.html is written to the same place, same/index.html")]
    [InlineData("/nothing/", "nothing", "no page of that URL")]
    public async Task What_is_not_published_is_explained(string path, string kind, string reason)
    {
        Explanation file = await ExplainAsync(path);
        Assert.False(file.IsPublished);
        Assert.Equal(kind, file.Kind);
        Assert.Contains(reason, Assert.Single(file.Reasons), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_layouts/base.html", "layout")]
    [InlineData("_includes/icon.html", "include")]
    public async Task A_part_is_explained_with_who_uses_it(string path, string kind)
    {
        Explanation part = await ExplainAsync(path);
        Assert.Equal(kind, part.Kind);
        Assert.Equal(["/2024/01/02/hello.html"], part.UsedBy);
    }

    [Fact]
    public async Task A_site_that_does_not_build_has_no_explanation()
    {
        var site = new SiteInMemory("== a.html\n---\n---\n{% x %}");
        (Explanation? explanation, var findings) = await SiteExplanation.RunAsync(new BuildOptions { Source = "/site", Files = site.Files }, "a.html");
        Assert.Null(explanation);
        Assert.NotEmpty(findings);
    }

    private static async Task<Explanation> ExplainAsync(string question)
    {
        var options = new BuildOptions { Source = "/site", Files = new SiteInMemory(Site).Files, Time = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero) };
        return (await SiteExplanation.RunAsync(options, question)).Explanation!;
    }
}
