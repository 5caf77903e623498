using JekyllSharp.Migration.Converting;
using JekyllSharp.Themes;

namespace JekyllSharp.Tests.Themes;

/// <summary>A repository that holds a theme is often its own example: Bundler finds the theme in a folder.</summary>
public sealed class PathGemTests
{
    private const string Site = "== _config.yml\ntheme: our-theme\n== a.html\n---\nlayout: l\n---\nx";
    private const string Lock = "GEM\n  remote: https://rubygems.org/\n  specs:\n    jekyll (4.3.2)\n";

    [Theory]
    [InlineData("== our-theme.gemspec\n== Gemfile\nsource 'https://rubygems.org'\ngemspec\n== _layouts/l.html\n<l>{{ content }}", "<l>x\n\n")]
    [InlineData("== our-theme.gemspec\n== Gemfile\ngemspec\n== Gemfile.lock\n" + Lock + "\nPATH\n  remote: .\n  specs:\n    our-theme (1.2.0)\n      jekyll (~> 4)\n== _layouts/l.html\n<l>{{ content }}", "<l>x\n\n")]
    [InlineData("== Gemfile\ngem \"our-theme\", :path => \"themes/ours\"\n== themes/ours/_layouts/l.html\n<o>{{ content }}\n== themes/ours/assets/t.css\nt {}", "<o>x\n\n")]
    [InlineData("== Gemfile\ngem 'other', path: 'no'\ngem 'our-theme', '~> 1.0', path: '/site/themes/ours'\n== themes/ours/_layouts/l.html\n<o>{{ content }}\n== themes/ours/assets/t.css\nt {}", "<o>x\n\n")]
    public async Task The_theme_is_taken_from_the_folder(string files, string page)
    {
        var site = new SiteInMemory(Site + "\n" + files);
        BuildResult result = await site.BuildAsync();
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Equal(page, site.Output("a.html"));
        Assert.Equal(files.Contains("t.css", StringComparison.Ordinal), result.Files.Contains("assets/t.css"));
    }

    [Fact]
    public async Task It_is_in_the_site_and_is_not_copied_there()
    {
        var site = new SiteInMemory(Site + "\n== our-theme.gemspec\n== Gemfile\ngemspec\n== _layouts/l.html\n<l>{{ content }}");
        IReadOnlyList<string> before = site.Files.Files;
        Assert.Equal("/site", await SiteTheme.VendorAsync(new BuildOptions { Source = "/site", Files = site.Files }));
        Assert.Equal(before, site.Files.Files);
        ConversionPlan plan = await SiteConversion.PlanAsync(new ConversionOptions { Build = new BuildOptions { Source = "/site", Files = site.Files } });
        Assert.DoesNotContain(plan.Steps, static s => s.Path.Contains("_theme", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("== our-theme.gemspec\n== Gemfile\ngem 'jekyll'")]
    [InlineData("== Gemfile\ngemspec")]
    [InlineData("== our-theme.gemspec\n== Gemfile\n# gemspec\n#gem 'our-theme', path: '.'")]
    [InlineData("== our-theme.gemspec\n== Gemfile\ngemspec\n== Gemfile.lock\n" + Lock)]
    [InlineData("== Gemfile\ngem 'our-theme', path: 'nowhere'")]
    [InlineData("== Gemfile\ngem 'our-theme', path:")]
    public async Task What_bundler_does_not_find_there_is_missing(string files) =>
        Assert.Equal("JKS1005", (await new SiteInMemory(Site + "\n" + files).ErrorAsync()).Id);
}
