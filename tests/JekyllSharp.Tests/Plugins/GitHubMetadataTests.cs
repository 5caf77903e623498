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

    /// <summary>What the gem gave for the remote and the configuration's <c>repository</c>.</summary>
    [Theory]
    [InlineData("https://github.com/h/u/x", "", "h u h/u https://github.com/h/u https://github.com/pages/h/u")]
    [InlineData("https://github.com/h/u.git/", "", "h u.git h/u.git https://github.com/h/u.git https://github.com/pages/h/u.git")]
    [InlineData("git@github.com:octo/octo.github.com.git", "", "octo octo.github.com octo/octo.github.com https://github.com/octo/octo.github.com https://github.com/pages/octo")]
    [InlineData("https://github.com/h/u", "repository: a/b/c", "a c a/b/c https://github.com/a/c https://github.com/pages/a/b/c")]
    [InlineData("https://github.com/h/u", "repository: https://github.com/a/b", "https: b https://github.com/a/b https://github.com/https:/b https://github.com/a/b")]
    [InlineData("https://github.com/h/u", "repository: plain", "h u h/u https://github.com/h/u https://github.com/pages/h/u")]
    public async Task Owner_and_name_are_read_as_the_gem_reads_them(string remote, string config, string expected)
    {
        var site = new SiteInMemory($"== _config.yml\nplugins: [jekyll-github-metadata]\n{config}\n== .git/config\n[remote \"origin\"]\n\turl = {remote}\n== a.txt\n---\n---\n{{% assign g = site.github %}}{{{{ g.owner_name }}}} {{{{ g.repository_name }}}} {{{{ g.repository_nwo }}}} {{{{ g.repository_url }}}} {{{{ g.url }}}}");
        Assert.True((await site.BuildAsync()).Succeeded);
        Assert.Equal(expected, site.Output("a.txt").Trim());
    }

    [Fact]
    public async Task A_repository_of_the_environment_comes_first()
    {
        var site = new SiteInMemory($"== _config.yml\nplugins: [jekyll-github-metadata]\nrepository: x/y\n{Page}");
        await site.BuildAsync(o => o with { Repository = "a/b" });
        Assert.StartsWith("a/b ", site.Output("a.txt"), StringComparison.Ordinal);
    }

    /// <summary>Without the network the gem knows of the owner that it has these members, and nothing more.</summary>
    [Fact]
    public async Task The_owner_is_there_without_anything_known()
    {
        var site = new SiteInMemory("== _config.yml\nplugins: [jekyll-github-metadata]\nrepository: a/b\n== a.txt\n---\n---\n{{ site.github.owner | size }} {% if site.github.owner %}T{% endif %}{{ site.github.owner.login }} {{ site.github.owner | jsonify }}");
        BuildResult result = await site.BuildAsync();
        Assert.StartsWith("24 T {\"avatar_url\":null,\"bio\":null,", site.Output("a.txt").Trim(), StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, d => d.Message.Contains("'site.github.owner'", StringComparison.Ordinal));
    }

    /// <summary>The gem gives the site its address when it is set up; filters, feeds and sitemaps have it, too.</summary>
    [Theory]
    [InlineData(CompatibilityProfile.GitHubPages, "https://octo.github.io/b/x /b/x")]
    [InlineData(CompatibilityProfile.Jekyll4, "https://github.com/pages/Octo/b/x /pages/Octo/b/x")]
    public async Task Filters_know_the_address_of_the_pages(CompatibilityProfile profile, string expected)
    {
        var site = new SiteInMemory("== _config.yml\nplugins: [jekyll-github-metadata]\nrepository: Octo/b\n== a.txt\n---\n---\n{{ '/x' | absolute_url }} {{ '/x' | relative_url }}");
        Assert.True((await site.BuildAsync(o => o with { Profile = profile, Environment = "production" })).Succeeded);
        Assert.Equal(expected, site.Output("a.txt").Trim());
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
