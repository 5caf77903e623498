using JekyllSharp.Diagnostics;

namespace JekyllSharp.Tests.Templating;

public sealed class RelatedPostsTests
{
    private const string Posts = "== _posts/2020-01-01-a.html\n---\n---\n{{ site.related_posts | map: 'title' | join: ',' }}\n== _posts/2020-01-02-b.html\n---\n---\n{{ site.related_posts | size }}\n== _posts/2020-01-03-c.html\n---\n---\n";

    [Theory]
    [InlineData("title: x\nlsi: true\n", true)]
    [InlineData("lsi: false\n", false)]
    [InlineData("title: x\n", false)]
    public async Task Latent_semantic_indexing_is_said_to_be_missing_and_the_newest_posts_are_related(string config, bool expected)
    {
        var site = new SiteInMemory("== _config.yml\n" + config + Posts);
        BuildResult result = await site.BuildAsync(o => o);
        Assert.True(result.Succeeded);
        Assert.Equal("C,B", site.Output("2020/01/01/a.html").Trim());
        Diagnostic[] said = [.. result.Diagnostics.Where(d => d.Id == DiagnosticIds.LsiMissing)];
        Assert.Equal(expected ? ["_config.yml(2,1)"] : [], said.Select(d => d.Location.ToString()!));
        Assert.All(said, d => Assert.Contains("classifier-reborn", d.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_said_where_no_template_asks_for_related_posts()
    {
        var site = new SiteInMemory("== _config.yml\nlsi: true\n== a.html\n---\n---\n{{ site.lsi }}");
        BuildResult result = await site.BuildAsync(o => o);
        Assert.Empty(result.Diagnostics);
        Assert.Equal("true\n", site.Output("a.html"));
    }
}
