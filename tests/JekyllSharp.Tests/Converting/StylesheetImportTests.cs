using JekyllSharp.Configuration;

namespace JekyllSharp.Tests.Converting;

/// <summary>Where what a stylesheet imports is looked for.</summary>
public sealed class StylesheetImportTests
{
    private const string Site =
        "== _config.yml\nsass: {style: compressed}\n== css/main.scss\n---\n---\n@import \"main\";\n== css/_beside.scss\na { b: beside }\n== _sass/_main.scss\na { b: partial }\n";

    [Fact]
    public async Task Under_GitHub_Pages_only_the_load_paths_count()
    {
        var site = new SiteInMemory(Site);
        BuildResult result = await site.BuildAsync(o => o with { Profile = CompatibilityProfile.GitHubPages });
        Assert.True(result.Succeeded);
        Assert.StartsWith("a{b:partial}", site.Output("css/main.css"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_GitHub_Pages_what_is_beside_a_stylesheet_is_not_found_and_the_stylesheet_is_named()
    {
        var site = new SiteInMemory(Site + "== css/other.scss\n---\n---\n\n@import \"beside\";\n");
        BuildResult result = await site.BuildAsync(o => o with { Profile = CompatibilityProfile.GitHubPages });
        Assert.Equal(("css/other.scss", 4), Assert.Single(result.Diagnostics, d => d.Severity == JekyllSharp.Diagnostics.DiagnosticSeverity.Error).Location is { } at ? (at.Path, at.Line) : default);
    }

    [Fact]
    public async Task Under_Jekyll_4_what_is_beside_a_stylesheet_comes_first()
    {
        var site = new SiteInMemory(Site.Replace("@import \"main\"", "@import \"beside\"", StringComparison.Ordinal) + "== _sass/_beside.scss\na { b: partial }\n");
        Assert.True((await site.BuildAsync()).Succeeded);
        Assert.StartsWith("a{b:beside}", site.Output("css/main.css"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stylesheet_that_imports_itself_is_read_with_its_front_matter_and_told_on_its_own_line()
    {
        var site = new SiteInMemory("== css/main.scss\n---\n# a comment\n---\n\n@import \"main\";\n");
        JekyllSharp.Diagnostics.Diagnostic error = await site.ErrorAsync();
        Assert.Equal(new JekyllSharp.Diagnostics.SourceLocation("css/main.scss", 5, 15), error.Location);
        Assert.Equal("@import \"main\";", error.SourceLine);
    }
}
