using JekyllSharp.Diagnostics;
using JekyllSharp.IO;

namespace JekyllSharp.Tests.Converting;

/// <summary>CSS is kept in the site's cache directory and used again while nothing in reach has changed.</summary>
public sealed class StylesheetCacheTests
{
    private const string Site = "== _config.yml\nsass: {style: compressed, sourcemap: never}\n== a.scss\n---\n---\na { b: c; }\n== _sass/x.scss\n$x: 1;\n";

    [Fact]
    public async Task A_second_build_uses_what_the_first_kept()
    {
        var site = new SiteInMemory(Site);
        await site.BuildAsync();
        Assert.Equal("a{b:c}", site.Output("a.css"));
        Falsify(site);
        await site.BuildAsync();
        Assert.Equal("from the cache", site.Output("a.css"));
    }

    [Theory]
    [InlineData("/site/a.scss", "---\n---\na { b: d; }")]
    [InlineData("/site/_sass/x.scss", "$x: 2;")]
    [InlineData("/site/_sass/_new.scss", "")]
    [InlineData("/site/_config.yml", "sass: {style: compressed, sourcemap: never, quiet_deps: true}")]
    public async Task A_change_in_reach_compiles_anew(string path, string text)
    {
        var site = new SiteInMemory(Site);
        await site.BuildAsync();
        Falsify(site);
        site.Files.Add(path, text);
        await site.BuildAsync();
        Assert.StartsWith("a{b:", site.Output("a.css"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("disable_disk_cache")]
    [InlineData("safe")]
    public async Task Nothing_is_kept_where_the_site_says_so(string key)
    {
        var site = new SiteInMemory(Site);
        site.Files.Add("/site/_config.yml", $"sass: {{style: compressed, sourcemap: never}}\n{key}: true\n");
        await site.BuildAsync();
        Assert.DoesNotContain(site.Files.Files, f => f.Contains(".jekyll-cache", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_damaged_cache_is_no_cache()
    {
        var site = new SiteInMemory(Site);
        await site.BuildAsync();
        foreach (string file in site.Files.Files.Where(f => f.Contains(".jekyll-cache/Sass", StringComparison.Ordinal)))
        {
            site.Files.Add(file, "{ \"key\": 1");
        }

        BuildResult result = await site.BuildAsync();
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("a{b:c}", site.Output("a.css"));
    }

    [Fact]
    public async Task A_page_in_coffeescript_is_written_as_it_is_and_told()
    {
        var site = new SiteInMemory("== _config.yml\nplugins: [jekyll-coffeescript]\n== a.coffee\n---\n---\nx = 1\n");
        BuildResult result = await site.BuildAsync();
        Diagnostic warning = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.CoffeeScript);
        Assert.Equal("a.coffee", warning.Location!.Value.Path);
        Assert.Equal("x = 1\n\n", site.Output("a.coffee"));
    }

    private static void Falsify(SiteInMemory site)
    {
        string entry = Assert.Single(site.Files.Files, f => f.Contains(".jekyll-cache/Sass", StringComparison.Ordinal));
        string kept = SiteText.Decode(site.Files.ReadAllBytes(entry), out _);
        site.Files.Add(entry, kept.Replace("a{b:c}", "from the cache", StringComparison.Ordinal));
    }
}
