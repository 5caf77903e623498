using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;
using JekyllSharp.Testing.Snapshots;

namespace JekyllSharp.Testing.Tests;

/// <summary>Snapshots by Verify's conventions. The diff tool stays closed: it is for people.</summary>
public sealed class SnapshotTests : IDisposable
{
    private static readonly SnapshotSettings Quiet = new() { OpenDiffTool = false };

    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    private string TestFile => Path.Join(_folder, "PageTests.cs");

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void A_new_page_fails_and_leaves_what_was_received()
    {
        string message = Assert.Throws<SiteAssertionException>(() => Site("one").AssertSnapshot("/about/", Quiet, TestFile, "Page")).Message;
        Assert.Contains("There is no snapshot", message, StringComparison.Ordinal);
        Assert.Equal(["PageTests.Page_url=about.received.html"], Names());
    }

    [Fact]
    public void An_approved_page_passes_until_it_changes()
    {
        Site("one").AssertSnapshot("/about/", Quiet with { Accept = true }, TestFile, "Page");
        Assert.Equal(["PageTests.Page_url=about.verified.html"], Names());
        Site("one").AssertSnapshot("/about", Quiet, TestFile, "Page");

        string message = Assert.Throws<SiteAssertionException>(() => Site("two").AssertSnapshot("/about/", Quiet, TestFile, "Page")).Message;
        Assert.Contains("line 4:\n-     <p>one</p>\n+     <p>two</p>", message, StringComparison.Ordinal);
        Assert.Equal(["PageTests.Page_url=about.received.html", "PageTests.Page_url=about.verified.html"], Names());
        message = Assert.Throws<SiteAssertionException>(() => Site("two</p><p>three</p><p>four").AssertSnapshot("/about/", Quiet, TestFile, "Page")).Message;
        Assert.Contains("line 4, and more up to line 6:\n-     <p>one</p>\n+     <p>two</p>", message, StringComparison.Ordinal);

        Site("one").AssertSnapshot("/about/", Quiet, TestFile, "Page");
        Assert.Equal(["PageTests.Page_url=about.verified.html"], Names());
    }

    [Fact]
    public void Findings_are_approved_like_pages()
    {
        const string warned = "== b.html\n---\ntitle: a: b\n---\n<a href='gone'>";
        Assert.Throws<SiteAssertionException>(() => TestSite.FromText(warned).Build().AssertFindings(Quiet, TestFile, "Known"));
        string received = Path.Join(_folder, "PageTests.Known.received.txt");
        string[] lines = File.ReadAllLines(received);
        Assert.Equal("b.html: 'gone' leads to no file", lines[1]);
        Assert.StartsWith("b.html(2,9): warning JKS2001", lines[0], StringComparison.Ordinal);

        File.Move(received, Path.Join(_folder, "PageTests.Known.verified.txt"));
        TestSite.FromText(warned).Build().AssertFindings(Quiet, TestFile, "Known");
        string more = warned + "<img src=lost>";
        string message = Assert.Throws<SiteAssertionException>(() => TestSite.FromText(more).Build().AssertFindings(Quiet, TestFile, "Known")).Message;
        Assert.Contains("+ b.html: the image 'lost' does not exist", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_findings_needs_no_snapshot_and_a_mended_one_a_new_one()
    {
        Site("one").AssertFindings(Quiet, TestFile, "Known");
        Assert.Empty(Names());
        File.WriteAllText(Path.Join(_folder, "PageTests.Known.verified.txt"), "x.html: 'y' leads to no file\n");
        Assert.Throws<SiteAssertionException>(() => Site("one").AssertFindings(Quiet, TestFile, "Known"));
    }

    [Fact]
    public void A_snapshot_of_a_windows_editor_is_the_same()
    {
        File.WriteAllText(Path.Join(_folder, "PageTests.Text.verified.txt"), "\uFEFFa\r\nb\r\n");
        SnapshotAssertions.AssertSnapshot("a\nb", "txt", Quiet, TestFile, "Text");
    }

    [Fact]
    public void The_text_form_keeps_every_blank()
    {
        TestPage page = Site("a   b").Page("/about/");
        Assert.Contains("<p>a   b</p>", page.Snapshot(new SnapshotSettings { Form = SnapshotForm.Text }), StringComparison.Ordinal);
        Assert.Contains("<p>a b</p>", page.Snapshot(), StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_hashes_and_times_are_scrubbed()
    {
        string text = "<meta name=\"generator\" content=\"Jekyll v4.3.1\" /><link href=\"a-5d41402abc4b2a76.css?v=1a2b3c4d\">2024-06-01T00:00:00+00:00 cafe";
        foreach (Scrubber scrubber in (Scrubber[])
            [Scrubbers.Generator, Scrubbers.Hashes, Scrubbers.Time(new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero))])
        {
            text = scrubber.Scrub(text);
        }

        Assert.Equal("<meta name=\"generator\" content=\"Jekyll v*\" /><link href=\"a-{hash}.css?v={hash}\">{time} cafe", text);
    }

    [Theory]
    [InlineData("/", "index")]
    [InlineData("/about/", "about")]
    [InlineData("/a/b.html", "a-b")]
    [InlineData("/feed.xml", "feed.xml")]
    [InlineData("/a:b?*/", "a-b--")]
    public void A_url_is_a_file_name(string url, string name) => Assert.Equal(name, SnapshotNames.FromUrl(url));

    [Fact]
    public void Two_urls_never_share_a_file()
    {
        string[] urls = ["/a/b/", "/a-b.html", "/A-b/", "/c/", "/" + new string('x', 300) + "/1", "/" + new string('x', 300) + "/2"];
        string[] names = [.. urls.Select(u => SnapshotNames.FromUrl(u, urls))];
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal("c", names[3]);
        Assert.All(names, n => Assert.True(n.Length < 100));
    }

    [Fact]
    public void Pretty_html_has_one_block_a_line_and_keeps_code()
    {
        const string html = "<!DOCTYPE html><html><head><title>T</title></head><body><!-- c --><div><p>a <em>b</em>\n c</p><pre> x\n  y</pre>"
            + "<ul><li>1<li>2<p>3</p></ul><br><img src=a></div></body></html>";
        string expected =
            """
            <!DOCTYPE html>
            <html>
              <head>
                <title>T</title>
              </head>
              <body>
                <!-- c -->
                <div>
                  <p>a <em>b</em> c</p>
                  <pre> x
              y</pre>
                  <ul>
                    <li>1</li>
                    <li>
                      2
                      <p>3</p>
                    </li>
                  </ul>
                  <br>
                  <img src="a">
                </div>
              </body>
            </html>
            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), PrettyHtml.Print(new HtmlParser().ParseDocument(html)));
    }

    [Fact]
    public void Deep_html_does_not_exhaust_the_stack()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 3_000)) + "x";
        Assert.Contains("x", PrettyHtml.Print(new HtmlParser().ParseDocument(deep)), StringComparison.Ordinal);
    }

    private static TestBuild Site(string text) => TestSite.FromText($"== about/index.html\n---\n---\n<p>{text}</p>").Build();

    private string[] Names([CallerMemberName] string _ = "") =>
        [.. Directory.GetFiles(_folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
