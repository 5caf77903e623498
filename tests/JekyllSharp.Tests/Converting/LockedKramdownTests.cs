using JekyllSharp.Configuration;

namespace JekyllSharp.Tests.Converting;

/// <summary>The version of kramdown is the one that the site's lock names; GitHub Pages has its own.</summary>
public sealed class LockedKramdownTests
{
    private const string From24 = "<sup id=\"fnref:1\" role=\"doc-noteref\"><a href=\"#fn:1\" class=\"footnote\" rel=\"footnote\">1</a></sup>";
    private const string From23 = "<sup id=\"fnref:1\" role=\"doc-noteref\"><a href=\"#fn:1\" class=\"footnote\">1</a></sup>";
    private const string From25 = "<sup id=\"fnref:1\"><a href=\"#fn:1\" class=\"footnote\" rel=\"footnote\" role=\"doc-noteref\">1</a></sup>";

    [Theory]
    [InlineData("2.3.0", CompatibilityProfile.Jekyll4, From23)]
    [InlineData("2.3.0", CompatibilityProfile.Jekyll3, From23)]
    [InlineData("2.3.0", CompatibilityProfile.GitHubPages, From24)]
    [InlineData("2.3.1", CompatibilityProfile.Jekyll4, From24)]
    [InlineData("2.4.0", CompatibilityProfile.Jekyll4, From24)]
    [InlineData("1.17.0", CompatibilityProfile.Jekyll3, From24)]
    [InlineData("2.5.1", CompatibilityProfile.Jekyll4, From25)]
    [InlineData("2.5.1", CompatibilityProfile.GitHubPages, From24)]
    public async Task Footnotes_are_those_of_the_locked_version(string locked, CompatibilityProfile profile, string expected)
    {
        var site = new SiteInMemory($"== Gemfile.lock\nGEM\n  specs:\n    kramdown ({locked})\n== _config.yml\ntheme: null\n== a.md\n---\n---\na[^1]\n\n[^1]: note\n");
        await site.BuildAsync(o => o with { Profile = profile });
        Assert.StartsWith($"<p>a{expected}</p>", site.Output("a.html"), StringComparison.Ordinal);
    }
}
