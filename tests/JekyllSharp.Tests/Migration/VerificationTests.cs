using System.Text;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Migration.Comparing;
using JekyllSharp.Migration.Trees;
using JekyllSharp.Migration.Verifying;

namespace JekyllSharp.Tests.Migration;

/// <summary>A site is compared with what it was: what was lost is named, what does not matter is forgiven and counted.</summary>
public sealed class VerificationTests
{
    private const string Site =
        """
        == _config.yml
        title: Small
        url: https://small.example
        permalink: pretty
        plugins: [jekyll-feed, jekyll-seo-tag, jekyll-redirect-from]
        defaults: [{scope: {path: ""}, values: {layout: default}}]
        == _layouts/default.html
        <!DOCTYPE html>
        <html><head>{% seo %}</head>
        <body>
        {% include top.html %}
        {{ content }}
        </body></html>
        == _includes/top.html
        <p>Welcome to every page</p>
        == _posts/2024-05-01-first.md
        ---
        title: First
        ---
        The quick brown fox
        jumps over the lazy dog.

        ```ruby
        puts 1
        ```
        == _posts/2024-05-02-second.md
        ---
        title: Second
        ---
        Second text.
        == about.md
        ---
        title: About
        redirect_from: /old-about/
        ---
        ## Where we are

        Somewhere.
        == data.css
        a { color: #FFFFFF; margin: 0.5em }
        """;

    private const string First = "2024/05/01/first/index.html";

    [Fact]
    public async Task The_same_site_passes()
    {
        ComparisonReport report = await VerifyAsync(static files => files);
        Assert.All(report.Files, f => Assert.Equal(FileVerdict.Same, f.Verdict));
        Assert.Contains(report.Files, f => f.Path == First);
        Assert.Empty(report.Losses);
        Assert.Empty(new ComparisonBudget().Exceeded(report));
    }

    [Fact]
    public async Task What_is_as_it_was_can_be_read_from_the_build()
    {
        DateTimeOffset time = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);
        SiteTree expected = new Damage(await BuildAsync(new SiteInMemory(Site).Files, time)).Replace(First, "lazy", "idle").Tree;
        VerificationResult result = await SiteVerification.RunAsync(Options(new SiteInMemory(Site).Files) with { Time = time }, expected);

        ComparisonReport report = result.Report!;
        Assert.All(report.Files, f => Assert.Equal(
            report.Actual.Read(f.Path).AsSpan().SequenceEqual(expected.Read(f.Path)), f.Verdict == FileVerdict.Same));
        Assert.Contains("lazy dog", report.Actual.ReadText(First), StringComparison.Ordinal);
        foreach (ContentItem item in result.Build.Site!.Posts.Documents)
        {
            Assert.Equal(report.Actual.ReadText(item.DestinationPath.TrimStart('/')), item.Output);
        }
    }

    [Fact]
    public async Task A_lost_page_is_named()
    {
        ComparisonReport report = await VerifyAsync(static files => files.Add("team/index.html", "<h2 id=x>Team</h2>"));
        Assert.Equal(["URL lost: /team/"], report.Losses.Select(l => l.ToString()));
        Assert.Equal("team/index.html", Assert.Single(report.Files, f => f.Verdict == FileVerdict.Missing).Path);
        Assert.Equal(["1 missing, 0 allowed", "1 lost, 0 allowed"], new ComparisonBudget().Exceeded(report));
        Assert.Empty(new ComparisonBudget { Missing = 1, Lost = 1 }.Exceeded(report));
    }

    [Fact]
    public async Task A_moved_page_is_named_with_its_new_place()
    {
        ComparisonReport report = await VerifyAsync(static files => files.Move("about/index.html", "about.html"));
        Assert.Equal("URL lost: /about.html", Assert.Single(report.Losses).ToString());
        Assert.Equal("about/index.html", Assert.Single(report.Files, f => f.Verdict == FileVerdict.Extra).Path);
    }

    [Fact]
    public async Task A_changed_heading_id_is_named_with_its_source()
    {
        ComparisonReport report = await VerifyAsync(static files => files.Replace("about/index.html", "id=\"where-we-are\"", "id=\"where-we-were\""));
        Assert.Equal("anchor lost: /about/#where-we-were", Assert.Single(report.Losses).ToString());
        FileComparison page = Assert.Single(report.Files, f => f.Verdict == FileVerdict.Differs);
        Assert.Equal("html > body > h2#where-we-are", page.Difference!.Where);
        Assert.Equal(new SourceLocation("about.md", 5), page.Difference.Source);
    }

    [Fact]
    public async Task A_changed_feed_id_is_named()
    {
        ComparisonReport report = await VerifyAsync(static files => files.Replace("feed.xml", "<id>https://small.example/2024/05/02/second</id>", "<id>tag:2</id>"));
        Assert.Equal("feed entry lost: feed.xml: tag:2", Assert.Single(report.Losses).ToString());
    }

    [Fact]
    public async Task A_lost_redirect_is_named()
    {
        ComparisonReport report = await VerifyAsync(static files => files.Add("gone/index.html", "<meta http-equiv='refresh' content='0; url=/about/'>"));
        Assert.Equal(["redirect lost: /gone/ to /about/"], report.Losses.Select(l => l.ToString()));
    }

    /// <summary>With the plugin, one redirect is a page and a line of a table.</summary>
    [Fact]
    public async Task A_redirect_that_was_taken_out_of_the_front_matter_is_one_loss()
    {
        DateTimeOffset time = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);
        SiteTree expected = await BuildAsync(new SiteInMemory(Site).Files, time);
        Assert.Contains("/old-about/", expected.ReadText("redirects.json"), StringComparison.Ordinal);
        var without = new SiteInMemory(Site.Replace("redirect_from: /old-about/\n", "", StringComparison.Ordinal)).Files;
        ComparisonReport report = (await SiteVerification.RunAsync(Options(without) with { Time = time }, expected)).Report!;
        Assert.Equal(["redirect lost: /old-about/ to https://small.example/about/"], report.Losses.Select(static l => l.ToString()));
        Assert.Equal(["1 differ, 0 allowed", "1 missing, 0 allowed", "1 lost, 0 allowed"], new ComparisonBudget().Exceeded(report));
    }

    [Fact]
    public async Task A_redirect_of_a_table_without_a_page_is_named()
    {
        ComparisonReport report = await VerifyAsync(static files => files.Replace("redirects.json", "{", "{\"/feed-of-old\":\"/feed.xml\","));
        Assert.Equal(["redirect lost: /feed-of-old to /feed.xml"], report.Losses.Select(static l => l.ToString()));
    }

    [Fact]
    public async Task A_changed_redirect_is_named()
    {
        ComparisonReport report = await VerifyAsync(static files => files.Replace("old-about/index.html", "https://small.example/about/", "https://small.example/us/"));
        Assert.Contains("redirect changed: /old-about/ to https://small.example/us/, now to https://small.example/about/", report.Losses.Select(l => l.ToString()));
        Assert.Contains(report.Losses, l => l.Kind == LossKind.Canonical);
    }

    [Fact]
    public async Task A_changed_word_is_shown_with_its_source_line()
    {
        ComparisonReport report = await VerifyAsync(static files => files.Replace(First, "lazy", "idle"));
        FirstDifference difference = Assert.Single(report.Files, f => f.Verdict == FileVerdict.Differs && f.Path == First).Difference!;
        Assert.Contains("idle dog", difference.Expected, StringComparison.Ordinal);
        Assert.Contains("lazy dog", difference.Actual, StringComparison.Ordinal);
        Assert.Equal(new SourceLocation("_posts/2024-05-01-first.md", 5), difference.Source);
        Assert.Empty(report.Losses);
    }

    [Fact]
    public async Task A_difference_in_an_include_is_found_there()
    {
        ComparisonReport report = await VerifyAsync(static files => files.Replace("about/index.html", "Welcome to every page", "Hello on every page"));
        Assert.Equal(new SourceLocation("_includes/top.html", 1), Assert.Single(report.Files, f => f.Verdict == FileVerdict.Differs).Difference!.Source);
    }

    [Theory]
    [InlineData(First, "Jekyll v4.3.1", "Jekyll v4.2.0", FileVerdict.Equivalent, "generator")]
    [InlineData("feed.xml", "2024-06-01T00:00:00+00:00", "2023-01-01T00:00:00+00:00", FileVerdict.Equivalent, "build-time")]
    [InlineData(First, "\n", "\r\n", FileVerdict.Equivalent, "line-ends")]
    [InlineData("data.css", "a { color: #FFFFFF; margin: 0.5em }", "a{color:#fff;margin:.5em}", FileVerdict.Equivalent, "css")]
    [InlineData("data.css", "0.5em }", "0.5em }\n/*# sourceMappingURL=data.css.map */", FileVerdict.Equivalent, "source-maps")]
    [InlineData(First, "<span class=\"mi\">1</span>", "<span class=\"n\">1</span>", FileVerdict.Equivalent, "highlighter")]
    [InlineData("feed.xml", "<span class=\"mi\">1</span>", "1", FileVerdict.Equivalent, "highlighter")]
    [InlineData("feed.xml", "<span class=\"mi\">1</span>", "2", FileVerdict.Differs, "")]
    [InlineData(First, "quick brown", "quick\n  brown", FileVerdict.Layout, "")]
    [InlineData(First, "Welcome to", "W&#101;lcome to", FileVerdict.Layout, "")]
    [InlineData(First, "<span class=\"mi\">1</span>", "<span class=\"mi\">2</span>", FileVerdict.Differs, "")]
    [InlineData("data.css", "margin: 0.5em", "margin: 0.6em", FileVerdict.Differs, "")]
    public async Task What_does_not_matter_is_forgiven_by_name(string path, string now, string before, FileVerdict verdict, string equivalence)
    {
        ComparisonReport report = await VerifyAsync(files => files.Replace(path, now, before));
        FileComparison file = Assert.Single(report.Files, f => f.Verdict != FileVerdict.Same);
        Assert.Equal((path, verdict, equivalence), (file.Path, file.Verdict, string.Join(",", file.Equivalences)));
    }

    [Theory]
    [InlineData(150_001, "line 150000", "line 150000 is new")]
    [InlineData(2, "line 1", "line 1 is new")]
    public void In_very_large_files_only_what_differs_costs_and_its_line_is_right(int line, string before, string now)
    {
        string text = string.Concat(Enumerable.Range(0, 300_000).Select(i => $"line {i} of very many lines in a file that is rather long, as a feed is\n"));
        SiteTree old = SiteTree.FromFiles("x", [KeyValuePair.Create("a.txt", Encoding.UTF8.GetBytes(text))]);
        foreach (string more in (ReadOnlySpan<string>)["", "\nand more"])
        {
            string changed = text.Replace(before + " of", now + more + " of", StringComparison.Ordinal).Replace("line 200000 of", "line 200000 for", StringComparison.Ordinal);
            SiteTree current = SiteTree.FromFiles("x", [KeyValuePair.Create("a.txt", Encoding.UTF8.GetBytes(changed))]);
            FirstDifference difference = SiteComparison.Run(old, current).Files[0].Difference!;
            Assert.Equal((line, line), (difference.ExpectedLine, difference.ActualLine));
            Assert.StartsWith(before + " of", difference.Expected, StringComparison.Ordinal);
            Assert.StartsWith(now, difference.Actual, StringComparison.Ordinal);
        }

        Assert.Equal(
            FileVerdict.Equivalent,
            SiteComparison.Run(old, SiteTree.FromFiles("x", [KeyValuePair.Create("a.txt", Encoding.UTF8.GetBytes(text + "\n"))])).Files[0].Verdict);
    }

    [Fact]
    public void Pages_nested_beyond_all_measure_are_compared_in_no_time()
    {
        static SiteTree Tree(string text) => SiteTree.FromFiles("x",
        [
            KeyValuePair.Create("divs.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 60_000)) + text)),
            KeyValuePair.Create("marks.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<b><i>", 30_000)) + text)),
            KeyValuePair.Create("list.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<li>a <p>b <br>", 5_000)) + text)),
            KeyValuePair.Create("deep.xml", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 20_000)) + text + string.Concat(Enumerable.Repeat("</a>", 20_000)))),
        ]);

        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        ComparisonReport report = SiteComparison.Run(Tree("one"), Tree("two"));
        Assert.All(report.Files, f => Assert.Equal(FileVerdict.Differs, f.Verdict));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Without_equivalences_nothing_is_forgiven()
    {
        ComparisonReport report = await VerifyAsync(
            static files => files.Replace(First, "Jekyll v4.3.1", "Jekyll v4.2.0"),
            new ComparisonOptions { Equivalences = [], IgnoreHighlighting = false });
        Assert.Equal(FileVerdict.Differs, Assert.Single(report.Files, f => f.Path == First).Verdict);
    }

    [Theory]
    [InlineData("<p>a\n<b\nid=x>b</b></p>", true, FileVerdict.Layout)]
    [InlineData("<pre\nid=x>a b</pre>\n<p>b</p>", true, FileVerdict.Layout)]
    [InlineData("<pre>a\nb</pre>", true, FileVerdict.Differs)]
    [InlineData("<PRE><b\nid=x>a\nb</b></PRE>", true, FileVerdict.Differs)]
    [InlineData("<pre>a\nb</pre>", false, FileVerdict.Equivalent)]
    public void Line_ends_are_layout_but_in_code(string page, bool isExact, FileVerdict verdict)
    {
        static SiteTree Tree(string text) => SiteTree.FromFiles("x", [KeyValuePair.Create("a.html", Encoding.UTF8.GetBytes(text))]);

        ComparisonOptions options = isExact ? new ComparisonOptions { Equivalences = [], IgnoreHighlighting = false } : new ComparisonOptions();
        ComparisonReport report = SiteComparison.Run(Tree(page.ReplaceLineEndings("\r\n")), Tree(page), options);
        Assert.Equal(verdict, Assert.Single(report.Files).Verdict);
    }

    [Fact]
    public async Task The_address_of_serve_is_taken_over()
    {
        ComparisonReport report = await VerifyAsync(static files => files.Everywhere("https://small.example", "http://localhost:4000"));
        Assert.All(report.Files, f => Assert.Equal(FileVerdict.Same, f.Verdict));
        Assert.Equal("http://localhost:4000", report.ExpectedFacts.Url);
    }

    [Fact]
    public void A_page_that_writes_about_localhost_is_not_of_serve()
    {
        static SideFacts Facts(string html) => SideFacts.Detect(SiteTree.FromFiles("x", [KeyValuePair.Create("index.html", Encoding.UTF8.GetBytes(html))]));
        Assert.Null(Facts("<p>Open <a href=\"http://localhost:4000/\">http://localhost:4000</a></p>").Url);
        Assert.Equal("https://a.example", Facts("<link rel=\"canonical\" href=\"https://a.example/\"><p>http://localhost:4000</p>").Url);
        Assert.True(Facts("<link rel=\"stylesheet\" href=\"http://localhost:4000/a.css\">").IsLocal);
    }

    [Fact]
    public async Task The_time_of_the_build_is_taken_from_the_feed()
    {
        var memory = new SiteInMemory(Site).Files;
        SiteTree before = await BuildAsync(memory, new DateTimeOffset(2025, 2, 3, 4, 5, 6, TimeSpan.Zero));
        VerificationResult result = await SiteVerification.RunAsync(Options(new SiteInMemory(Site).Files), before);
        Assert.All(result.Report!.Files, f => Assert.Equal(FileVerdict.Same, f.Verdict));
        Assert.Equal("Jekyll 4.3.1, at 2025-02-03 04:05:06+00:00, for https://small.example", result.Report.ExpectedFacts.ToString());
    }

    [Fact]
    public async Task The_time_of_the_build_is_the_same_instant_in_any_zone()
    {
        const string site = "== _config.yml\nplugins: [jekyll-feed]\n== a.html\n---\n---\n<p>{{ site.time | date_to_xmlschema }}";
        TimeZoneInfo tokyo = TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(9), "x", "x");
        SiteTree before = await BuildAsync(new SiteInMemory(site).Files, new DateTimeOffset(2025, 2, 3, 4, 5, 6, TimeSpan.Zero), tokyo);
        SiteTree elsewhere = await BuildAsync(new SiteInMemory(site).Files, new DateTimeOffset(2025, 2, 3, 4, 5, 6, TimeSpan.Zero));
        Assert.Contains("13:05:06+09:00", before.ReadText("a.html"), StringComparison.Ordinal);
        FileComparison file = Assert.Single(SiteComparison.Run(before, elsewhere).Files, f => f.Path == "a.html");
        Assert.Equal((FileVerdict.Equivalent, "build-time"), (file.Verdict, string.Join(",", file.Equivalences)));
    }

    [Fact]
    public async Task A_pinned_time_is_that_of_a_site_without_a_feed_too()
    {
        const string site = "== a.html\n---\n---\n<img src=\"a.png?t={{ site.time | date: '%Y%m%d%H%M%S' }}\"> one";
        var time = new DateTimeOffset(2025, 2, 3, 4, 5, 6, TimeSpan.Zero);
        SiteTree before = await BuildAsync(new SiteInMemory(site.Replace("one", "two", StringComparison.Ordinal)).Files, time);
        VerificationResult result = await SiteVerification.RunAsync(Options(new SiteInMemory(site).Files) with { Time = time }, before);
        Assert.Equal("two", Assert.Single(result.Report!.Files).Difference!.Expected);
    }

    [Fact]
    public void A_link_without_a_host_tells_no_address() =>
        Assert.Null(SideFacts.Detect(SiteTree.FromFiles("x", [KeyValuePair.Create("index.html", "<link rel=\"canonical\" href=\"/a/\">"u8.ToArray())])).Url);

    [Theory]
    [InlineData("Asia/Tokyo")]
    [InlineData("America/New_York")]
    [InlineData("Europe/London")]
    public async Task The_zone_is_taken_from_the_times_of_the_feed(string zone)
    {
        string site = Site + "\n== _posts/2024-01-02-winter.md\n---\ntitle: Winter\n---\nSnow.";
        SiteTree before = await BuildAsync(
            new SiteInMemory(site).Files, new DateTimeOffset(2025, 2, 3, 4, 5, 6, TimeSpan.Zero), TimeZoneInfo.FindSystemTimeZoneById(zone));
        VerificationResult result = await SiteVerification.RunAsync(Options(new SiteInMemory(site).Files), before);
        Assert.All(result.Report!.Files, f => Assert.Equal(FileVerdict.Same, f.Verdict));
    }

    [Theory]
    [InlineData("production", null, FileVerdict.Same)]
    [InlineData("development", null, FileVerdict.Same)]
    [InlineData("production", "development", FileVerdict.Differs)]
    public async Task The_environment_is_the_one_whose_traces_the_other_side_has(string was, string? said, FileVerdict verdict)
    {
        const string site = "== a.html\n---\n---\n<p>Old or new\n{% if jekyll.environment == 'production' %}<script src=\"/count.js\"></script>{% endif %}";
        var time = new DateTimeOffset(2025, 2, 3, 4, 5, 6, TimeSpan.Zero);
        SiteTree before = await BuildAsync(new SiteInMemory(site).Files, time, environment: was);
        VerificationResult result = await SiteVerification.RunAsync(Options(new SiteInMemory(site).Files) with { Environment = said }, before);
        Assert.Equal(verdict, Assert.Single(result.Report!.Files).Verdict);
        Assert.Equal("in " + (said ?? was), result.Report.ActualFacts.ToString()[^(3 + (said ?? was).Length)..]);

        // The traces count, not the whole: every page differs.
        SiteTree changed = SiteTree.FromFiles("x", before.Paths.Select(p => KeyValuePair.Create(p, Encoding.UTF8.GetBytes(before.ReadText(p).Replace("Old", "Very old", StringComparison.Ordinal)))));
        result = await SiteVerification.RunAsync(Options(new SiteInMemory(site).Files), changed);
        Assert.Equal(was, result.Report!.ActualFacts.Environment);
    }

    [Fact]
    public async Task A_site_that_never_asks_for_its_environment_has_none()
    {
        ComparisonReport report = await VerifyAsync(static files => files);
        Assert.Null(report.ActualFacts.Environment);
    }

    [Theory]
    [InlineData("a{color:#29292c}", "a { color: rgb(16.2058823529%, 16.2058823529%, 17.3235294118%); }")]
    [InlineData("a{color:#2b2b2b}", "a{color:hsl(0, 0%, 17%)}")]
    [InlineData("a{color:#2b6698}", "a{color:hsl(207.5229357798deg, 55.8974358974%, 38.2352941176%)}")]
    [InlineData("a{color:#0a141e}", "a{color:rgb(10,20,30)}")]
    [InlineData("a{color:transparent}", "a{color:rgba(0, 0, 0, 0)}")]
    [InlineData("a{b:c(d=\"#fff\")}", "a{b:c(d='#fff')}")]
    [InlineData("@import url(../a.css);@import url(\"//b/c?d=e\");", "@import'../a.css';@import \"//b/c?d=e\";")]
    [InlineData(".p .c{color:red}.p .d{color:blue}", ".p .c{color:red}.p{/* Comment */}.p .d{color:blue}.p{ /* x */ }")]
    public void Stylesheets_of_older_compilers_say_the_same(string before, string now) =>
        Assert.Equal(Equivalences.Css.Fold("a.css", before, SideFacts.Unknown), Equivalences.Css.Fold("a.css", now, SideFacts.Unknown));

    [Theory]
    [InlineData("a{color:#29292d}", "a{color:rgb(16.2058823529%,16.2058823529%,17.3235294118%)}")]
    [InlineData("a{color:rgba(1,2,3,.5)}", "a{color:#010203}")]
    [InlineData("@layer a{}b{c:d}", "b{c:d}")]
    [InlineData("@media print{@keyframes x{}}", "@media print{}")]
    public void Stylesheets_that_say_something_else_are_not_the_same(string before, string now) =>
        Assert.NotEqual(Equivalences.Css.Fold("a.css", before, SideFacts.Unknown), Equivalences.Css.Fold("a.css", now, SideFacts.Unknown));

    [Fact]
    public async Task A_source_is_built_before_it_is_compared()
    {
        var before = new SiteInMemory(Site.Replace("lazy", "idle", StringComparison.Ordinal)).Files;
        SiteTree source = SiteTree.FromFiles("v1", before.Files.Select(f => KeyValuePair.Create(f["/site/".Length..], before.ReadAllBytes(f))));
        VerificationResult result = await SiteVerification.RunAsync(Options(new SiteInMemory(Site).Files), source);
        Assert.Equal([First, "feed.xml"], result.Report!.Files.Where(f => f.Verdict != FileVerdict.Same).Select(f => f.Path));
    }

    [Fact]
    public async Task A_source_without_configuration_is_known_by_its_layouts_and_posts()
    {
        const string site = "== _layouts/post.html\n{{ content }}\n== _posts/2024-05-01-a.md\n---\nlayout: post\n---\none\n== b.html\n---\n---\ntwo";
        var files = new SiteInMemory(site).Files;
        SiteTree source = SiteTree.FromFiles("v1", files.Files.Select(f => KeyValuePair.Create(f["/site/".Length..], files.ReadAllBytes(f))));
        VerificationResult result = await SiteVerification.RunAsync(Options(new SiteInMemory(site).Files), source);
        Assert.Equal([FileVerdict.Same, FileVerdict.Same], result.Report!.Files.Select(f => f.Verdict));
    }

    [Fact]
    public async Task The_order_of_names_on_the_disk_makes_no_difference_to_a_source()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string[] names = [.. Enumerable.Range(0, 40).Select(i => $"{(i * 17) % 40:00}.html")];
            foreach (string name in names)
            {
                File.WriteAllText(Path.Combine(folder.FullName, name), "---\n---\n");
            }

            File.WriteAllText(Path.Combine(folder.FullName, "_config.yml"), "a: b\n");
            File.WriteAllText(Path.Combine(folder.FullName, "all.txt"), "---\n---\n{% for page in site.pages %}{{ page.url }} {% endfor %}");
            VerificationResult result = await SiteVerification.RunAsync(new BuildOptions { Source = folder.FullName }, SiteTree.FromDirectory(folder.FullName));
            Assert.All(result.Report!.Files, f => Assert.Equal(FileVerdict.Same, f.Verdict));
            Assert.Equal(41, result.Report.Files.Count);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [Fact]
    public async Task A_source_that_does_not_build_is_named()
    {
        SiteTree source = SiteTree.FromFiles("v1", [KeyValuePair.Create("_config.yml", "a: 1"u8.ToArray()), KeyValuePair.Create("a.html", "---\n---\n{% x %}"u8.ToArray())]);
        VerificationResult result = await SiteVerification.RunAsync(Options(new SiteInMemory(Site).Files), source);
        Assert.Null(result.Report);
        Assert.Equal("v1", result.FailedSide);
    }

    internal static async Task<ComparisonReport> VerifyAsync(Func<Damage, Damage> damage, ComparisonOptions? comparison = null)
    {
        SiteTree tree = await BuildAsync(new SiteInMemory(Site).Files, new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero));
        Damage other = damage(new Damage(tree));
        VerificationResult result = await SiteVerification.RunAsync(
            Options(new SiteInMemory(Site).Files) with { Time = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero) }, other.Tree, comparison);
        return result.Report!;
    }

    private static BuildOptions Options(MemoryFileSystem files) => new() { Source = "/site", Files = files };

    private static async Task<SiteTree> BuildAsync(MemoryFileSystem files, DateTimeOffset time, TimeZoneInfo? zone = null, string? environment = null)
    {
        (BuildResult result, OverlayFileSystem written) = await SiteVerification.BuildInMemoryAsync(
            Options(files) with { Time = time, TimeZone = zone ?? TimeZoneInfo.Utc, Environment = environment });
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return SiteTree.FromBuild(result, written);
    }

    /// <summary>A built site in which something was changed, as it may have been before.</summary>
    internal sealed class Damage(SiteTree tree)
    {
        private readonly Dictionary<string, byte[]> _files = tree.Paths.ToDictionary(p => p, tree.Read);

        public SiteTree Tree => SiteTree.FromFiles("before", _files);

        public Damage Add(string path, string text)
        {
            _files[path] = Encoding.UTF8.GetBytes(text);
            return this;
        }

        public Damage Move(string from, string to)
        {
            _files[to] = _files[from];
            _files.Remove(from);
            return this;
        }

        public Damage Replace(string path, string old, string replacement)
        {
            string text = Encoding.UTF8.GetString(_files[path]);
            Assert.Contains(old, text, StringComparison.Ordinal);
            _files[path] = Encoding.UTF8.GetBytes(text.Replace(old, replacement, StringComparison.Ordinal));
            return this;
        }

        public Damage Everywhere(string old, string replacement)
        {
            foreach (string path in _files.Keys)
            {
                _files[path] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(_files[path]).Replace(old, replacement, StringComparison.Ordinal));
            }

            return this;
        }
    }
}
