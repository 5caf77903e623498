using JekyllSharp.Diagnostics;

namespace JekyllSharp.Testing.Tests;

/// <summary>What must hold for a site.</summary>
public sealed class AssertionTests
{
    [Fact]
    public void Diagnostics_fail_unless_they_are_accepted()
    {
        TestBuild build = TestSite.FromText("== a.html\n---\ntitle: a: b\n---\nbody").Build();
        string message = Assert.Throws<SiteAssertionException>(() => build.AssertNoDiagnostics()).Message;
        Assert.Contains("a.html(2,9): warning JKS2001", message, StringComparison.Ordinal);
        build.AssertNoDiagnostics(DiagnosticIds.YamlInvalid);
        TestSite.FromText("== a.html\n---\n---\n").Build().AssertNoDiagnostics();
    }

    [Theory]
    [InlineData("<a href='missing.html'>", "'missing.html' leads to no file")]
    [InlineData("<a href='/b/#nowhere'>", "'/b/#nowhere': b/index.html has no element with that id")]
    [InlineData("<a href='#nowhere'>", "'#nowhere': a.html has no element with that id")]
    [InlineData("<img src='x.png'>", "the image 'x.png' does not exist")]
    [InlineData("<img src='logo.png' srcset='logo.png 1x, x2.png 2x'>", "the image 'x2.png' does not exist")]
    [InlineData("<a href='/B/'>", "differs only by case from b/index.html")]
    [InlineData("<a href='https://me.example/missing'>", "'https://me.example/missing' leads to no file")]
    [InlineData("<link rel=stylesheet href='/x.css'>", "'/x.css' leads to no file")]
    public void A_link_that_leads_nowhere_is_found(string html, string problem)
    {
        TestBuild build = Linked(html);
        string message = Assert.Throws<SiteAssertionException>(() => build.AssertLinks()).Message;
        Assert.Contains("1 links lead nowhere", message, StringComparison.Ordinal);
        Assert.Contains("a.html(1,1)", message, StringComparison.Ordinal);
        Assert.Contains(problem, message, StringComparison.Ordinal);
        build.AssertLinks(p => p.Page == "a.html");
    }

    [Theory]
    [InlineData("<a href='/b/#there'><a href='b#th%65re'><a href='b/'><a href='/b'><a href=''><a href='#'><a href='#top'>")]
    [InlineData("<a href='https://elsewhere.example/x'><a href='//elsewhere.example/x'><a href='mailto:a@b'><a href='javascript:x()'><a href='tel:1'>")]
    [InlineData("<a href='https://me.example/b/'><a href='data:text/plain,x'><a href='#:~:text=x'><link rel=preconnect href='/x'>")]
    [InlineData("<img src='logo.png?v=1'><img src='/logo.png'><a href='#own' id=own>")]
    [InlineData("<base href='/b/'><a href='#there'><img src='../logo.png'>")]
    public void A_link_that_leads_somewhere_is_no_problem(string html) => Linked(html).AssertLinks();

    [Fact]
    public void Links_are_followed_below_the_base_url()
    {
        const string site = "== _config.yml\nbaseurl: /sub\n== b.html\n---\n---\n== a.html\n---\n---\n";
        TestSite.FromText(site + "<a href='/sub/b.html'><a href='b.html'><a href='/other-site/'>").Build().AssertLinks();
        string message = Assert.Throws<SiteAssertionException>(() => TestSite.FromText(site + "<a href='/b.html'>").Build().AssertLinks()).Message;
        Assert.Contains("'/b.html' leaves the site's baseurl", message, StringComparison.Ordinal);
    }

    private static TestBuild Linked(string html) => TestSite.FromText(
        "== _config.yml\nurl: https://me.example\n== b/index.html\n---\n---\n<p id='there'></p>\n== logo.png\nx\n== a.html\n---\n---\n" + html).Build();
}
