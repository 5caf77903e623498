using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;
using JekyllSharp.Themes;

namespace JekyllSharp.Tests.Themes;

/// <summary>Themes from a server: a gem that RubyGems built and a zip that git made, by make-archives.sh.</summary>
public sealed class ThemeStoreTests
{
    private const string Page = "== a.html\n---\nlayout: default\n---\npage\n";
    private const string Gem = "== _config.yml\ntheme: sample-theme\nurl: https://x.y\n" + Page;
    private const string Repository = "== _config.yml\nremote_theme: owner/sample-theme\nplugins: [jekyll-remote-theme]\n" + Page;
    private const string Zip = "/owner/sample-theme/zip/HEAD";
    private const string GemPath = "/gems/sample-theme-1.2.3.gem";

    [Fact]
    public async Task A_gem_is_downloaded_once_and_brings_its_plugins()
    {
        using var server = new ArchiveServer();
        server["/api/v1/versions/sample-theme/latest.json"] = "{\"version\":\"1.2.3\"}"u8.ToArray();
        server[GemPath] = ArchiveServer.Archive("sample-theme-1.2.3.gem");
        var site = new SiteInMemory(Gem);
        await Succeed(site, server.Store);
        Assert.Equal("<theme>note\ndata config page\n\n</theme>\n", site.Output("a.html"));
        Assert.Equal("asset\n", site.Output("assets/a.txt"));
        Assert.Contains("<loc>https://x.y/a.html</loc>", site.Output("sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Count);
        await Succeed(site, server.Store);
        await Succeed(site, server.Store with { Offline = true });
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task The_lock_of_Bundler_names_the_version()
    {
        using var server = new ArchiveServer();
        server[GemPath] = ArchiveServer.Archive("sample-theme-1.2.3.gem");
        await Succeed(new SiteInMemory(Gem + "== Gemfile.lock\nGEM\n  specs:\n    sample-theme (1.2.3)\n"), server.Store);
        Assert.Equal([GemPath], server.Requests);
    }

    [Fact]
    public async Task A_repository_is_a_theme_without_its_configuration()
    {
        using var server = new ArchiveServer();
        server[Zip] = ArchiveServer.Archive("sample-theme.zip");
        var site = new SiteInMemory(Repository);
        await Succeed(site, server.Store);
        Assert.Equal("<theme>note\ndata  page\n\n</theme>\n", site.Output("a.html"));
        Assert.DoesNotContain(site.Files.Files, f => f.EndsWith("outside.html", StringComparison.Ordinal));
        await Succeed(site, server.Store with { Offline = true });
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_theme_that_changed_is_refused_until_it_is_updated()
    {
        using var server = new ArchiveServer();
        server[Zip] = ArchiveServer.Archive("sample-theme.zip");
        var site = new SiteInMemory(Repository);
        await Succeed(site, server.Store);
        server[Zip] = ZipOf(("x/_layouts/default.html", "new {{ content }}"));
        await Succeed(site, server.Store);
        var elsewhere = server.Store with { CacheDirectory = "/cache2" };
        Diagnostic error = await site.ErrorAsync(o => o with { ThemeStore = elsewhere }, checkOutput: false);
        Assert.Equal(DiagnosticIds.ThemeMissing, error.Id);
        Assert.Contains("was changed", error.Message, StringComparison.Ordinal);
        await Succeed(site, elsewhere with { Update = true });
        Assert.StartsWith("new page", site.Output("a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vendored_theme_needs_neither_network_nor_cache()
    {
        using var server = new ArchiveServer();
        server[Zip] = ArchiveServer.Archive("sample-theme.zip");
        var site = new SiteInMemory(Repository + "== Gemfile\ngroup :jekyll_plugins do\n  gem 'jekyll-remote-theme'\nend\n");
        string? folder = await SiteTheme.VendorAsync(new BuildOptions { Source = "/site", Files = site.Files, ThemeStore = server.Store, Profile = CompatibilityProfile.Jekyll4 });
        Assert.Equal("/site/_theme/sample-theme", folder);
        await Succeed(site, new ThemeStoreOptions { CacheDirectory = "/nothing", Offline = true });
        Assert.Equal("<theme>note\ndata  page\n</theme>\n", site.Output("a.html"));
        Assert.Contains("/out/sitemap.xml", site.Files.Files);
    }

    [Fact]
    public async Task Offline_without_a_cache_is_an_error_that_says_what_to_do()
    {
        Diagnostic error = await new SiteInMemory(Repository).ErrorAsync(o => o with { ThemeStore = new ThemeStoreOptions { CacheDirectory = "/cache", Offline = true } });
        Assert.Contains("jekyllsharp theme fetch", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../evil.html")]
    [InlineData("/etc/evil.html")]
    [InlineData("a/../../evil.html")]
    [InlineData("C:/evil.html")]
    [InlineData("a\\..\\evil.html")]
    public async Task Archives_with_paths_out_of_their_folder_are_refused(string path)
    {
        using var server = new ArchiveServer();
        server[Zip] = ZipOf(("x/_layouts/default.html", ""), ("x/" + path, ""));
        server["/gems/sample-theme-1.2.3.gem"] = GemOf(path);
        server["/api/v1/versions/sample-theme/latest.json"] = "{\"version\":\"1.2.3\"}"u8.ToArray();
        foreach (string text in (string[])[Repository, Gem])
        {
            var site = new SiteInMemory(text);
            Diagnostic error = await site.ErrorAsync(o => o with { ThemeStore = server.Store });
            Assert.Contains("not allowed", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(site.Files.Files, f => f.Contains("evil", StringComparison.Ordinal) || f.StartsWith("/cache", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Archives_that_are_too_large_or_broken_are_refused()
    {
        using var server = new ArchiveServer();
        var site = new SiteInMemory(Repository);
        server[Zip] = ZipOf(("x/a", new string('a', 200_000)));
        Assert.Contains("larger than allowed", (await site.ErrorAsync(o => o with { ThemeStore = server.Store with { MaximumBytes = 10_000 } })).Message, StringComparison.Ordinal);
        Assert.Contains("is larger than", (await site.ErrorAsync(o => o with { ThemeStore = server.Store with { MaximumBytes = 10 } })).Message, StringComparison.Ordinal);
        server[Zip] = "no archive"u8.ToArray();
        Assert.Contains("cannot be read", (await site.ErrorAsync(o => o with { ThemeStore = server.Store })).Message, StringComparison.Ordinal);
        Assert.Contains("answered 404", (await new SiteInMemory(Repository.Replace("owner/", "other/", StringComparison.Ordinal)).ErrorAsync(o => o with { ThemeStore = server.Store })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_is_file_and_folder_and_a_wrong_checksum_are_refused()
    {
        using var server = new ArchiveServer();
        var site = new SiteInMemory(Repository);
        server[Zip] = ZipOf(("x/_layouts/default.html", ""), ("x/_layouts", ""));
        Assert.Contains("has '_layouts' as a file and as a folder", (await site.ErrorAsync(o => o with { ThemeStore = server.Store })).Message, StringComparison.Ordinal);
        byte[] damaged = ZipOf(("x/_layouts/default.html", "some text that is stored"));
        int checksum = damaged.AsSpan().IndexOf("PK\u0001\u0002"u8) + 16;
        damaged[checksum] ^= 1;
        server[Zip] = damaged;
        Assert.Contains("is damaged: '_layouts/default.html'", (await site.ErrorAsync(o => o with { ThemeStore = server.Store })).Message, StringComparison.Ordinal);
        server[Zip] = ZipOf(("x/" + new string('n', 3000), ""));
        Assert.EndsWith(new string('n', 100) + "…'.", (await site.ErrorAsync(o => o with { ThemeStore = server.Store })).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files.Files, f => f.StartsWith("/cache", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_leads_to_no_address_is_told()
    {
        using var handler = new NoAddressHandler();
        var store = new ThemeStoreOptions { CacheDirectory = "/cache", Handler = handler };
        Assert.Contains("cannot be reached", (await new SiteInMemory(Repository).ErrorAsync(o => o with { ThemeStore = store })).Message, StringComparison.Ordinal);
    }

    /// <summary>The framework's own handler fails in this way where a server sends it to <c>file:///etc/passwd</c>.</summary>
    private sealed class NoAddressHandler : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => throw new UriFormatException("no address");

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new UriFormatException("no address");
    }

    [Fact]
    public async Task A_cache_that_cannot_be_written_is_told()
    {
        using var server = new ArchiveServer();
        server[Zip] = ZipOf(("x/_layouts/default.html", ""));
        string folder = Path.Join(Path.GetTempPath(), Path.GetRandomFileName());
        Directory.CreateDirectory(Path.Join(folder, "site"));
        try
        {
            await File.WriteAllTextAsync(Path.Join(folder, "cache"), "a file");
            await File.WriteAllTextAsync(Path.Join(folder, "site", "_config.yml"), "remote_theme: owner/sample-theme\nplugins: [jekyll-remote-theme]\n");
            BuildResult result = await Jekyll.BuildAsync(new BuildOptions
            {
                Source = Path.Join(folder, "site"),
                Profile = CompatibilityProfile.Jekyll4,
                ThemeStore = server.Store with { CacheDirectory = Path.Join(folder, "cache") },
            });
            await File.WriteAllTextAsync(Path.Join(folder, "site", SiteTheme.VendorFolder), "a file");
            SiteBuildException vendored = await Assert.ThrowsAsync<SiteBuildException>(() => SiteTheme.VendorAsync(new BuildOptions
            {
                Source = Path.Join(folder, "site"),
                Profile = CompatibilityProfile.Jekyll4,
                ThemeStore = server.Store with { CacheDirectory = Path.Join(folder, "cache2") },
            }));
            Assert.Contains("cannot be copied to", vendored.Message, StringComparison.Ordinal);
            Assert.Contains("cannot be kept in", Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error).Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Themes_are_not_downloaded_without_encryption()
    {
        var store = new ThemeStoreOptions { CacheDirectory = "/cache", ArchiveServer = new Uri("http://example.invalid/") };
        Assert.Contains("by https alone", (await new SiteInMemory(Repository).ErrorAsync(o => o with { ThemeStore = store })).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("owner/name", "https://github.com/owner/name@HEAD")]
    [InlineData("owner/name@v1.2", "https://github.com/owner/name@v1.2")]
    [InlineData(" Owner-1/Name.x_y@V1.2 ", "https://github.com/owner-1/name.x_y@v1.2")]
    [InlineData("http://github.com/owner/name", "https://github.com/owner/name@HEAD")]
    [InlineData("https://GIT.example.org/o-x/n-m.git@a", "https://git.example.org/o-x/n-m@a")]
    [InlineData("https://other.example.org/o/n", null)]
    [InlineData("owner/name@feature/a", null)]
    [InlineData("owner_x/name", null)]
    [InlineData("owner/name/", null)]
    [InlineData("owner/..", null)]
    [InlineData("name", null)]
    [InlineData("a/b/c", null)]
    [InlineData("a/b@../x", null)]
    [InlineData("file:///etc/passwd", null)]
    public void Remote_themes_are_owner_name_and_reference(string text, string? expected) => Assert.Equal(expected, ThemeReference.Repository(text, ["git.example.org"])?.Source);

    /// <summary>Jekyll makes generators after it loaded the group of the Gemfile, and before it loads what the configuration lists.</summary>
    [Theory]
    [InlineData("", "plugins: [jekyll-remote-theme]\n", false)]
    [InlineData("== Gemfile\ngroup :jekyll_plugins do\n  gem 'jekyll-remote-theme'\nend\n", "", true)]
    [InlineData("", "plugins: [jekyll-remote-theme, jekyll-sitemap]\n", true)]
    public async Task Generators_of_gems_that_a_remote_theme_needs_run_where_Bundler_loads_it(string gemfile, string plugins, bool expected)
    {
        using var server = new ArchiveServer();
        server[Zip] = ZipOf(("x/_layouts/default.html", "{% seo %}{{ content }}"), ("x/sample-theme.gemspec", "s.add_dependency 'jekyll-sitemap'\ns.add_runtime_dependency \"jekyll-seo-tag\", '~> 2'\n"));
        var site = new SiteInMemory($"== _config.yml\nremote_theme: owner/sample-theme\n{plugins}{gemfile}{Page}");
        await Succeed(site, server.Store);
        Assert.Contains("Begin Jekyll SEO tag", site.Output("a.html"), StringComparison.Ordinal);
        Assert.Equal(expected, site.Files.FileExists("/out/sitemap.xml"));
    }

    /// <summary>jekyll-remote-theme 0.5 wrote these lines; with 0.4 Jekyll does not build templates that ask for these members.</summary>
    [Theory]
    [InlineData("sample-theme.gemspec", "1.2.3|A, B|Sum|{}|jekyll-toc (>= 0)")]
    [InlineData("jekyll-theme-sample-theme.gemspec", "1.2.3|A, B|Sum|{}|jekyll-toc (>= 0)")]
    [InlineData("other.gemspec", "0.0.0|||{}|")]
    public async Task Templates_see_of_a_remote_theme_what_its_specification_says_plainly(string file, string expected)
    {
        using var server = new ArchiveServer();
        server[Zip] = ZipOf(
            ("x/_layouts/default.html", "{{ theme.version }}|{{ theme.authors }}|{{ theme.description }}|{{ theme.metadata }}|{{ theme.dependencies }}"),
            ("x/" + file, "s.version = '1.2.3'\ns.authors = ['A', 'B']\ns.summary = \"Sum\"\ns.metadata = {\"a\" => \"b\"}\ns.add_dependency('jekyll-toc', '~> 1')\ns.add_dependency 'jekyll-paginate-v2'\n"));
        var site = new SiteInMemory(Repository);
        await Succeed(site, server.Store);
        Assert.Equal(expected, site.Output("a.html"));
    }

    [Fact]
    public async Task What_is_no_remote_theme_is_said_and_not_used()
    {
        using var server = new ArchiveServer();
        var site = new SiteInMemory(Repository.Replace("owner/sample-theme", "https://code.example.org/o/n", StringComparison.Ordinal));
        BuildResult result = await site.BuildAsync(o => o with { ThemeStore = server.Store });
        Assert.True(result.Succeeded);
        Diagnostic warning = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.ThemeMissing);
        Assert.Equal("_config.yml(1,1)", warning.Location.ToString());
        Assert.Contains("is not a valid remote theme", warning.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_remote_theme_builds_without_the_gem_whose_place_it_takes()
    {
        using var server = new ArchiveServer();
        server[Zip] = ZipOf(("x/_layouts/default.html", "remote {{ content }}"));
        var site = new SiteInMemory(Repository.Replace("plugins:", "theme: gone\nplugins:", StringComparison.Ordinal));
        BuildResult result = await site.BuildAsync(o => o with { ThemeStore = server.Store });
        Assert.True(result.Succeeded);
        Assert.StartsWith("remote page", site.Output("a.html"), StringComparison.Ordinal);
        Assert.Contains("its settings and plugins would stay", Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.ThemeMissing).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GitHub_Pages_puts_a_theme_under_sites_without_one()
    {
        using var server = new ArchiveServer();
        server["/gems/jekyll-theme-primer-0.6.0.gem"] = ArchiveServer.Archive("sample-theme-1.2.3.gem");
        var site = new SiteInMemory(Page);
        await Succeed(site, server.Store, CompatibilityProfile.GitHubPages);
        Assert.StartsWith("<theme>", site.Output("a.html"), StringComparison.Ordinal);

        var without = new SiteInMemory(Page.Replace("layout: default\n", "", StringComparison.Ordinal));
        BuildResult result = await without.BuildAsync(o => o with { Profile = CompatibilityProfile.GitHubPages });
        Assert.True(result.Succeeded);
        Assert.Contains(result.Diagnostics, d => d.Id == DiagnosticIds.ThemeMissing && d.Message.Contains("jekyll-theme-primer", StringComparison.Ordinal));
    }

    private static async Task Succeed(SiteInMemory site, ThemeStoreOptions store, CompatibilityProfile profile = CompatibilityProfile.Jekyll4)
    {
        BuildResult result = await site.BuildAsync(o => o with { ThemeStore = store, Profile = profile });
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
    }

    private static byte[] ZipOf(params (string Path, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, string text) in files)
            {
                using Stream entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static byte[] GemOf(string path)
    {
        using var data = new MemoryStream();
        using (var zipped = new GZipStream(data, CompressionLevel.Fastest, leaveOpen: true))
        {
            WriteTar(zipped, path, []);
        }

        using var gem = new MemoryStream();
        WriteTar(gem, "data.tar.gz", data.ToArray());
        return gem.ToArray();
    }

    private static void WriteTar(Stream stream, string path, byte[] content)
    {
        using var tar = new TarWriter(stream, TarEntryFormat.Ustar, leaveOpen: true);
        tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, path) { DataStream = new MemoryStream(content) });
    }
}
