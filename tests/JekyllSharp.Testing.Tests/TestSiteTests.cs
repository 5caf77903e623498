namespace JekyllSharp.Testing.Tests;

/// <summary>Sites in a text and on disk, built in memory.</summary>
public sealed class TestSiteTests
{
    private const string Small =
        """
        == _config.yml
        title: Small
        == _layouts/plain.html
        <title>{{ site.title }}</title><main>{{ content }}</main>{{ site.time | date_to_xmlschema }}
        == index.md
        ---
        layout: plain
        ---
        # Hello
        == about/index.html
        ---
        ---
        About
        == a b.txt
        plain
        """;

    [Fact]
    public void A_site_in_a_text_has_its_pages_by_url()
    {
        TestBuild build = TestSite.FromText(Small).Build();
        Assert.Equal(["/", "/a b.txt", "/about/"], build.Pages.Select(p => p.Url));
        Assert.Equal(["/", "/about/"], build.HtmlUrls);
        Assert.Equal("About\n", build["/about/"]);
        Assert.Same(build.Page("/about"), build.Page("about/index.html?x#y"));
        Assert.Equal("plain\n", build["/a%20b.txt"]);
        Assert.Equal("Hello", build.Dom("/").QuerySelector("main h1")!.TextContent);
        Assert.False(build.Has("/nothing"));
    }

    /// <summary>A theory without data is no failure in every framework.</summary>
    [Fact]
    public void A_build_that_failed_has_no_urls_to_test()
    {
        TestBuild build = TestSite.FromText("== a.html\n---\n---\n{% if %}").Build();
        Assert.Contains("a.html(3,1): error JKS3001", Assert.Throws<SiteAssertionException>(() => build.HtmlUrls).Message, StringComparison.Ordinal);
        Assert.Empty(build.Pages);
    }

    [Fact]
    public void The_time_is_pinned_and_can_be_chosen()
    {
        Assert.Contains("2024-01-01T00:00:00+00:00", TestSite.FromText(Small).Build()["/"], StringComparison.Ordinal);
        Assert.Contains("2020-02-29T12:30:00+00:00", TestSite.FromText(Small).At("2020-02-29T12:30:00Z").Build()["/"], StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_options_and_plugins_can_be_changed()
    {
        TestBuild build = TestSite.FromText(Small.Replace("# Hello", "# {{ 'x' | shout }}", StringComparison.Ordinal))
            .With("title", "Other")
            .With(o => o with { Environment = "production" })
            .With(b => b.AddFilter("shout", (input, _) => input + "!"))
            .Build();
        Assert.Contains("<title>Other</title>", build["/"], StringComparison.Ordinal);
        Assert.Contains("x!", build["/"], StringComparison.Ordinal);
        Assert.Equal("production", build.Result.Site!.EnvironmentName);
    }

    [Fact]
    public void A_site_on_disk_is_found_from_the_test_and_left_as_it_is()
    {
        string site = Path.Join(AppContext.BaseDirectory, "left-alone");
        Directory.CreateDirectory(Path.Join(site, "_site"));
        File.WriteAllText(Path.Join(site, "_site", "old.html"), "old");
        File.WriteAllText(Path.Join(site, "page.html"), "---\n---\nnew");
        File.WriteAllText(Path.Join(site, "image.bin"), "static");
        TestBuild build = TestSite.FromDirectory(site).Build();
        Assert.Equal(["/image.bin", "/page.html"], build.Pages.Select(p => p.Url));
        Assert.Equal("static", build["/image.bin"]);
        Assert.Equal(["old.html"], Directory.GetFiles(Path.Join(site, "_site")).Select(Path.GetFileName));
        Assert.Throws<DirectoryNotFoundException>(() => TestSite.FromDirectory("no/such/site"));
    }

    [Fact]
    public void A_page_that_is_not_there_is_reported_with_near_ones()
    {
        SiteAssertionException error = Assert.Throws<SiteAssertionException>(() => TestSite.FromText(Small).Build().Page("/abou.html"));
        Assert.Contains("/about/", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_build_says_what_failed_with_its_place()
    {
        TestBuild build = TestSite.FromText("== a.html\n---\n---\n{% nosuch %}").Build();
        Assert.Empty(build.Pages);
        string message = Assert.Throws<SiteAssertionException>(() => build["/a.html"]).Message;
        Assert.Contains("a.html(3,1): error JKS3001", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_no_site_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TestSite.FromText("just text"));
        Assert.Throws<ArgumentException>(() => TestSite.FromText("text\n== a.md\nx"));
    }
}
