using JekyllSharp.Testing;
using JekyllSharp.Testing.Snapshots;
using VerifyXunit;
using Xunit;

public sealed class HandbookTests
{
    static readonly TestBuild Build = TestSite.FromDirectory("../handbook").At("2024-06-01").Build();

    public static TheoryData<string> Urls => [.. Build.HtmlUrls];

    [Theory, MemberData(nameof(Urls))]
    public Task Page_is_unchanged(string url) => Verifier
        .Verify(Build.Page(url).Snapshot(), "html")
        .UseDirectory("../snapshot-tests")
        .UseFileName($"HandbookTests.Page_is_unchanged_url={SnapshotNames.FromUrl(url)}");
}
