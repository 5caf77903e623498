using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;

namespace JekyllSharp.Tests.Plugins;

/// <summary>Bundler's group <c>jekyll_plugins</c>: Jekyll loads it whether or not the configuration lists the gems.</summary>
public sealed class GemfilePluginTests
{
    private const string Group = "== Gemfile\nsource \"https://rubygems.org\"\ngroup :jekyll_plugins do\n  gem \"jekyll-feed\", \"~> 0.12\" # a feed\nend\n";

    [Theory]
    [InlineData("group :jekyll_plugins do\n  gem \"jekyll-feed\"\nend", true)]
    [InlineData("group :test, :jekyll_plugins do\n  gem 'jekyll-feed', '~> 0.6'\nend", true)]
    [InlineData("group :jekyll_plugins do |g|\n  if ENV['X']\n    gem 'a'\n  end\n  gem 'jekyll-feed'\nend", true)]
    [InlineData("gem \"jekyll-feed\", group: :jekyll_plugins", true)]
    [InlineData("gem \"jekyll-feed\",\n  \"~> 0.12\",\n  :groups => [:development, :jekyll_plugins]", true)]
    [InlineData("gem(\"jekyll-feed\", groups: %w[x] + ['jekyll_plugins'])", true)]
    [InlineData("gem \"jekyll-feed\", groups: ['x', 'jekyll_plugins']", true)]
    [InlineData("gem \"jekyll-feed\"", false)]
    [InlineData("group :jekyll_plugins do\nend\ngem \"jekyll-feed\"", false)]
    [InlineData("group :test do\n  gem \"jekyll-feed\"\nend", false)]
    [InlineData("group :jekyll_plugins do\n  # gem \"jekyll-feed\"\nend", false)]
    [InlineData("group :jekyll_plugins do\n  gem \"jekyll-feed\", require: false\nend", false)]
    [InlineData("group :jekyll_plugins do\n  gem \"jekyll-feed\", platforms: [:mingw, :x64_mingw, :mswin, :jruby]\nend", false)]
    [InlineData("group :jekyll_plugins do\n  gem \"jekyll-feed\", platforms: [:mingw, :ruby]\nend", true)]
    [InlineData("platforms :mswin, :jruby do\n  gem \"jekyll-feed\", group: :jekyll_plugins\nend", false)]
    [InlineData("install_if -> { RUBY_PLATFORM =~ /mswin/ } do\n  gem \"jekyll-feed\", group: :jekyll_plugins\nend", false)]
    [InlineData("end\nend\ngem \"jekyll-feed\", group: :jekyll_plugins", true)]
    [InlineData("group :jekyll_plugins do\n  gem \"jekyll-fe", false)]
    public async Task The_group_of_a_Gemfile_switches_plugins_on(string gemfile, bool isOn)
    {
        var site = new SiteInMemory($"== Gemfile\n{gemfile}\n== _posts/2024-01-02-x.md\n---\n---\nx\n");
        BuildResult result = await site.BuildAsync();
        Assert.True(result.Succeeded);
        Assert.Equal(isOn, site.Files.FileExists("/out/feed.xml"));
    }

    [Fact]
    public async Task Safe_mode_keeps_what_Bundler_has_loaded()
    {
        var site = new SiteInMemory(Group + "== _config.yml\nsafe: true\nplugins: [jekyll-sitemap, jekyll-feed]\n== a.html\n---\n---\n");
        BuildResult result = await site.BuildAsync();
        Assert.True(site.Files.FileExists("/out/feed.xml"));
        Assert.False(site.Files.FileExists("/out/sitemap.xml"));
        Assert.Contains("'jekyll-sitemap'", Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.PluginNotAllowed).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false, CompatibilityProfile.GitHubPages)] // GitHub does not look at it
    [InlineData("== Gemfile.lock\nGEM\n  specs:\n    jekyll (3.8.5)\n", false, CompatibilityProfile.GitHubPages)]
    [InlineData("== Gemfile.lock\nGEM\n  specs:\n    jekyll (3.8.5)\n", true, null)]
    [InlineData("== Gemfile.lock\nGEM\n  specs:\n    github-pages (232)\n    jekyll (3.10.0)\n", false, null)]
    public async Task GitHub_Pages_does_not_have_it_but_a_Jekyll_3_of_the_sites_own_has(string locked, bool isOn, CompatibilityProfile? profile)
    {
        var site = new SiteInMemory(Group + locked + "== _posts/2024-01-02-x.md\n---\n---\nx\n");
        await site.BuildAsync(o => o with { Profile = profile });
        Assert.Equal(isOn, site.Files.FileExists("/out/feed.xml"));
    }

    /// <summary>Bundler looks for a Gemfile upwards: <c>bundle exec jekyll build</c> in a folder below it wrote the same.</summary>
    [Theory]
    [InlineData("/.git/HEAD", "", true)]
    [InlineData("/.git", "", true)]
    [InlineData(null, "", false)]
    [InlineData("/site/.git/HEAD", "", false)]
    [InlineData("/.git/HEAD", "== Gemfile\ngem \"jekyll\"\n", false)]
    public async Task A_Gemfile_above_the_site_counts_within_its_repository(string? git, string own, bool isOn)
    {
        var site = new SiteInMemory(own + "== _posts/2024-01-02-x.md\n---\n---\nx\n== a.html\n---\n---\n{{ jekyll.version }}");
        site.Files.Add("/Gemfile", "group :jekyll_plugins do\n  gem \"jekyll-feed\"\n  gem \"unheard-of\"\nend\n");
        site.Files.Add("/Gemfile.lock", "GEM\n  specs:\n    jekyll (4.3.3)\n");
        if (git is not null)
        {
            site.Files.Add(git, "x");
        }

        BuildResult result = await site.BuildAsync();
        Assert.Equal(isOn, site.Files.FileExists("/out/feed.xml"));
        Assert.Equal(isOn ? "4.3.3\n" : "4.3.1\n", site.Output("a.html"));
        string[] said = isOn ? ["../Gemfile(3,1)"] : [];
        Assert.Equal(said, result.Diagnostics.Where(d => d.Id == DiagnosticIds.PluginUnknown).Select(d => d.Location.ToString()!));
    }

    [Theory]
    [InlineData("jekyll (4.4.1)", CompatibilityProfile.Jekyll4, "4.4.1")]
    [InlineData("jekyll (3.9.5)", CompatibilityProfile.Jekyll4, "4.3.1")]
    [InlineData("jekyll (3.9.5)", CompatibilityProfile.Jekyll3, "3.9.5")]
    [InlineData("jekyll (3.9.5)", CompatibilityProfile.GitHubPages, "3.10.0")]
    [InlineData("jekyll (4.3.3)", CompatibilityProfile.Jekyll3, "3.10.0")]
    [InlineData("github-pages (228)\n    jekyll (3.9.3)", CompatibilityProfile.GitHubPages, "3.10.0")] // GitHub takes its own
    [InlineData("minima (2.5.1)", CompatibilityProfile.Jekyll4, "4.3.1")]
    public async Task Templates_see_the_locked_version_of_Jekyll(string locked, CompatibilityProfile profile, string expected)
    {
        var site = new SiteInMemory($"== Gemfile.lock\nGEM\n  specs:\n    {locked}\n== _config.yml\ntheme: null\nplugins: [jekyll-seo-tag, jekyll-feed]\n== a.html\n---\n---\n{{{{ jekyll.version }}}} {{% seo %}}");
        await site.BuildAsync(o => o with { Profile = profile });
        Assert.StartsWith(expected + " ", site.Output("a.html"), StringComparison.Ordinal);
        Assert.Contains($"content=\"Jekyll v{expected}\"", site.Output("a.html"), StringComparison.Ordinal);
        Assert.Contains($"version=\"{expected}\"", site.Output("feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_told_with_its_line()
    {
        BuildResult result = await new SiteInMemory("== _config.yml\ntheme: some-theme\n== Gemfile\ngroup :jekyll_plugins do\n  gem \"wdm\"\n  gem \"some-theme\"\n  gem \"jekyll-nosuch\"\nend\n== a.html\nx")
            .BuildAsync(o => o with { ThemeDirectory = "/site" });
        Diagnostic told = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.PluginUnknown);
        Assert.Equal("Gemfile(4,1)", told.Location?.ToString());
        Assert.Equal("The plugin 'jekyll-nosuch' is not built in: what it adds to the site is missing. Remove it from the group 'jekyll_plugins' of the Gemfile, or add a plugin of that name to the build.", told.Message);
    }
}
