using JekyllSharp.Testing;
using JekyllSharp.Testing.Snapshots;
using Xunit;

public sealed class HandbookTests
{
    static readonly TestBuild Build = TestSite.FromDirectory("../handbook").At("2024-06-01").Build();

    public static TheoryData<string> Urls => [.. Build.HtmlUrls];

    [Theory, MemberData(nameof(Urls))]
    public void Page_is_unchanged(string url) => Build.AssertSnapshot(url);

    [Fact]
    public void The_build_says_nothing() => Build.AssertNoDiagnostics();

    [Fact]
    public void Every_link_leads_somewhere() => Build.AssertLinks();

    [Fact]
    public void The_navigation_has_three_entries() => Assert.Equal(3, Build.Dom("/").QuerySelectorAll("nav a").Length);
}
