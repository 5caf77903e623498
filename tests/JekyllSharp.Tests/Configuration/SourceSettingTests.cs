using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Tests.Configuration;

/// <summary>A configuration may name the directory that is built; configuration and Gemfile stay where they are.</summary>
public sealed class SourceSettingTests
{
    private const string Site = """
        == _config.yml
        source: pages
        title: Title
        == Gemfile
        gem "github-pages"
        == pages/a.txt
        ---
        ---
        {{ site.title }} {{ site.source }}
        == pages/_posts/2024-01-01-x.md
        ---
        ---
        text
        == other.txt
        ---
        ---
        not built
        """;

    [Fact]
    public async Task What_is_in_the_source_is_built_and_nothing_else()
    {
        var site = new SiteInMemory(Site);
        BuildResult result = await site.BuildAsync();
        Assert.Equal(["2024/01/01/x.html", "a.txt"], result.Files.Order(StringComparer.Ordinal));
        Assert.Equal("Title pages\n", site.Output("a.txt"));
    }

    [Fact]
    public async Task The_destination_is_beside_the_configuration()
    {
        BuildResult result = await new SiteInMemory(Site).BuildAsync(static o => o with { Destination = null });
        Assert.Equal("/site/_site", result.Destination);
    }

    [Fact]
    public async Task The_profile_comes_from_the_bundle_beside_the_configuration()
    {
        BuildResult result = await new SiteInMemory(Site).BuildAsync(static o => o with { Profile = null });
        Assert.Equal(CompatibilityProfile.GitHubPages, result.Site!.Profile);
    }

    [Fact]
    public async Task A_source_that_was_asked_for_outranks_it()
    {
        var overrides = new DataMap();
        overrides.Set("source", "/site");
        BuildResult result = await new SiteInMemory(Site).BuildAsync(o => o with { Overrides = overrides });
        Assert.Contains("other.txt", result.Files);
    }

    [Theory]
    [InlineData("# source: pages")]
    [InlineData("resource: pages")]
    [InlineData("a:\n  source: pages")]
    [InlineData("source:")]
    [InlineData("source: .")]
    public async Task What_is_not_that_key_names_no_source(string config)
    {
        BuildResult result = await new SiteInMemory(Site.Replace("source: pages", config, StringComparison.Ordinal)).BuildAsync();
        Assert.Contains("other.txt", result.Files);
    }

    [Fact]
    public async Task A_source_that_does_not_exist_is_an_error()
    {
        Diagnostic error = await new SiteInMemory(Site.Replace("source: pages", "source: missing", StringComparison.Ordinal)).ErrorAsync();
        Assert.Equal(DiagnosticIds.SourceMissing, error.Id);
    }

    [Fact]
    public async Task What_is_wrong_is_told_with_its_place_as_seen_from_the_source()
    {
        Diagnostic error = await new SiteInMemory(Site.Replace("title: Title", "theme: not-there", StringComparison.Ordinal)).ErrorAsync();
        Assert.Equal(new SourceLocation("../_config.yml", 2, 1), error.Location);
    }

    [Fact]
    public void Options_know_their_source_before_the_build()
    {
        var site = new SiteInMemory(Site);
        BuildOptions options = SourceSetting.Apply(new BuildOptions { Source = "/site", Files = site.Files });
        Assert.Equal(("/site/pages", "/site"), (options.Source, options.WorkingDirectory));
        Assert.Same(options, SourceSetting.Apply(options));
    }
}
