using System.Reflection;
using JekyllSharp.Testing.Snapshots;

namespace JekyllSharp.Packages.Tests;

/// <summary>
/// What the packages promise. A change of a public member shows as a change of a verified file; run the tests with the
/// variable ACCEPT_API=1 to take over one that is meant.
/// </summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("JekyllSharp")]
    [InlineData("JekyllSharp.Liquid")]
    [InlineData("JekyllSharp.Kramdown")]
    [InlineData("JekyllSharp.Highlighting")]
    [InlineData("JekyllSharp.Sass")]
    [InlineData("JekyllSharp.Testing")]
    public void Public_api_is_approved(string assembly)
    {
        var settings = new SnapshotSettings
        {
            Directory = "Approved",
            Accept = Environment.GetEnvironmentVariable("ACCEPT_API") == "1",
        };
        SnapshotAssertions.AssertSnapshot(PublicApi.Print(Assembly.Load(assembly)), "txt", settings, testMethod: assembly);
    }
}
