using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;

namespace JekyllSharp.Tests.Diagnostics;

/// <summary>Symbolic links: those inside the site are followed, those that lead out or in a circle are named.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("jekyllsharp").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_link_out_of_the_site_is_not_read_and_named()
    {
        BuildResult result = await BuildAsync(allow: false);
        Assert.True(result.Succeeded);
        Assert.Equal(["a.html", "inside/b.html", "sub/b.html"], result.Files.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["_data/d.yml", "file.txt", "nowhere", "out"],
            result.Diagnostics.Where(d => d.Id == DiagnosticIds.LinkNotFollowed).Select(d => d.Location!.Value.Path).Order(StringComparer.Ordinal));
        Assert.Equal("|", await File.ReadAllTextAsync(Path.Join(_root, "dest", "a.html")));
    }

    [Fact]
    public async Task Links_out_of_the_site_are_followed_where_that_is_allowed()
    {
        BuildResult result = await BuildAsync(allow: true);
        Assert.Contains("out/secret.txt", result.Files);
        Assert.Contains("file.txt", result.Files);
        Assert.Equal("v|", await File.ReadAllTextAsync(Path.Join(_root, "dest", "a.html")));
    }

    [Fact]
    public async Task A_link_to_a_directory_that_contains_it_is_not_followed()
    {
        string site = Write("site/sub/b.html", "---\n---\nb");
        Directory.CreateSymbolicLink(Path.Join(_root, "site", "sub", "round"), Path.Join(_root, "site"));
        BuildResult result = await Jekyll.BuildAsync(Options(site, allow: false));
        Assert.Equal(["sub/b.html"], result.Files);
        Assert.Equal("sub/round", Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.LinkNotFollowed).Location!.Value.Path);
    }

    private async Task<BuildResult> BuildAsync(bool allow)
    {
        Write("outside/secret.txt", "secret");
        Write("outside/d.yml", "k: v");
        Write("site/sub/b.html", "---\n---\nb");
        Directory.CreateDirectory(Path.Join(_root, "site", "_data"));
        string site = Write("site/a.html", "---\n---\n{{ site.data.d.k }}|");
        Link("out", "outside");
        Link("file.txt", "outside/secret.txt");
        Link("_data/d.yml", "outside/d.yml");
        Link("inside", "site/sub");
        if (!allow)
        {
            Link("nowhere", "missing");
        }

        return await Jekyll.BuildAsync(Options(site, allow));
    }

    private BuildOptions Options(string file, bool allow) => new()
    {
        Source = Path.Join(_root, file.Split('/')[0]),
        Destination = Path.Join(_root, "dest"),
        Profile = CompatibilityProfile.Jekyll4,
        AllowOutsideLinks = allow,
    };

    private string Write(string path, string text)
    {
        string full = Path.Join(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return path;
    }

    private void Link(string name, string target) =>
        File.CreateSymbolicLink(Path.Join(_root, "site", name), Path.Join(_root, target));
}
