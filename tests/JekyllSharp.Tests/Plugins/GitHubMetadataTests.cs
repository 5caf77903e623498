using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;

namespace JekyllSharp.Tests.Plugins;

/// <summary>What the gem gave without the network, with PAGES_ENV=dotcom for GitHub's own build.</summary>
public sealed class GitHubMetadataTests
{
    private const string Page = "== a.txt\n---\n---\n{{ site.github.repository_nwo }} {{ site.github.build_revision }} {{ site.github.url }} [{{ site.url }}] [{{ site.baseurl }}] {{ site.title }} {{ site.github.environment }}\n";

    [Theory]
    [InlineData("git@github.com:h/u.name.git", "h/u.name")]
    [InlineData("https://user:token@github.com/h/u", "h/u")]
    [InlineData("ssh://git@github.com/h/u/", "h/u")]
    [InlineData("https://gitlab.com/h/u.git", "")]
    public async Task The_remote_origin_names_the_repository(string url, string expected)
    {
        var site = new SiteInMemory($"== _config.yml\nplugins: [jekyll-github-metadata]\n== .git/HEAD\nref: refs/heads/main\n== .git/refs/heads/main\n0123abc\n== .git/config\n[remote \"other\"]\n\turl = https://github.com/x/y\n[remote \"origin\"]\n\turl = {url}\n\tfetch = x\n{Page}");
        Assert.True((await site.BuildAsync()).Succeeded);
        string[] words = site.Output("a.txt").Split(' ');
        Assert.Equal(expected, words[0]);
        Assert.Equal("0123abc", words[1]);
    }

    [Theory]
    [InlineData("Octo/octo.github.io", "https://octo.github.io [https://octo.github.io] [] Octo dotcom\n")]
    [InlineData("Octo/My.Repo", "https://octo.github.io/My.Repo [https://octo.github.io] [/My.Repo] My.Repo dotcom\n")]
    public async Task On_GitHub_Pages_the_address_is_that_of_the_pages(string repository, string expected)
    {
        var site = new SiteInMemory($"== _config.yml\nrepository: {repository}\n{Page}");
        BuildResult result = await site.BuildAsync(o => o with { Profile = CompatibilityProfile.GitHubPages, Environment = "production" });
        Assert.True(result.Succeeded);
        Assert.Equal($"{repository}  {expected}", site.Output("a.txt").Replace("\n\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_needs_the_network_is_said_and_can_be_set()
    {
        var site = new SiteInMemory("== _config.yml\nplugins: [jekyll-github-metadata]\nrepository: a/b\ngithub: {language: C#}\n== a.txt\n---\n---\n{{ site.github.language }}{% for r in site.github.public_repositories %}x{% endfor %}{{ site.github.license }}{{ site.github.license }}\n");
        BuildResult result = await site.BuildAsync();
        Assert.Equal("C#\n", site.Output("a.txt").Replace("\n\n", "\n", StringComparison.Ordinal));
        Assert.Equal(["public_repositories", "license"], result.Diagnostics.Where(d => d.Id == DiagnosticIds.PluginMessage).Select(d => d.Message.Split('\'')[1].Split('.')[^1]));
    }
}
