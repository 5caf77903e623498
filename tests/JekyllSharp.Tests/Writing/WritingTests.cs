using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;

namespace JekyllSharp.Tests.Writing;

/// <summary>What a build changes in its destination.</summary>
public sealed class WritingTests
{
    [Fact]
    public async Task A_second_build_changes_nothing()
    {
        var site = new SiteInMemory("== a.html\n---\n---\na\n== b.txt\nb");
        BuildResult first = await site.BuildAsync();
        Assert.Equal((2, 0), (first.FilesWritten, first.FilesDeleted));
        BuildResult second = await site.BuildAsync();
        Assert.Equal((0, 0), (second.FilesWritten, second.FilesDeleted));
    }

    [Fact]
    public async Task Obsolete_files_go_and_kept_ones_stay()
    {
        var site = new SiteInMemory("== _config.yml\nkeep_files: [.git, keep/this]\n== a.html\n---\n---\na");
        foreach (string path in (string[])["old.html", "dir/old.html", ".git/config", ".github/x", "keep/this/x", "keep/other"])
        {
            site.Files.Add("/out/" + path, "x");
        }

        BuildResult result = await site.BuildAsync();
        Assert.Equal(3, result.FilesDeleted);
        Assert.Equal(
            ["/out/.git/config", "/out/.github/x", "/out/a.html", "/out/keep/this/x"],
            site.Files.Files.Where(f => f.StartsWith("/out/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\uDCE9 is no UTF-8, nor is \uDCFF ")]
    public async Task The_text_of_a_large_page_is_the_file_to_plugins_and_afterwards(string start)
    {
        var site = new SiteInMemory("== _layouts/all.html\nlayout {{ content }}\n== a.html\n---\nlayout: all\n---\ntext");
        string end = string.Concat(Enumerable.Repeat("für immer ", 4000));
        var plugin = new EnlargingPlugin(start, end);
        BuildResult result = await site.BuildAsync(o => o with { Plugins = [plugin] });
        Assert.Equal(start + "layout text\n\n" + end, result.Site!.Pages.Single().Output);
        Assert.Equal(result.Site.Pages.Single().Output, plugin.Written);
        Assert.Equal(SiteText.Encode(start + "layout text\n\n" + end), site.Files.ReadAllBytes("/out/a.html"));
    }

    [Fact]
    public async Task Two_builds_run_side_by_side()
    {
        SiteInMemory[] sites = [.. Enumerable.Range(0, 8).Select(i => new SiteInMemory(
            $"== _config.yml\ntitle: site {i}\ntimezone: {(i % 2 == 0 ? "Asia/Tokyo" : "America/New_York")}\n== a.md\n---\n---\n{{{{ site.title }}}} {{{{ site.time }}}}"))];
        await Task.WhenAll(sites.Select(s => s.BuildAsync()));
        for (int i = 0; i < sites.Length; i++)
        {
            string time = i % 2 == 0 ? "2024-06-01 09:00:00 +0900" : "2024-05-31 20:00:00 -0400";
            Assert.Equal($"<p>site {i} {time}</p>\n", sites[i].Output("a.html"));
        }
    }

    [Fact]
    public async Task A_build_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var site = new SiteInMemory("== a.html\n---\n---\na");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Jekyll.BuildAsync(
            new BuildOptions { Source = "/site", Destination = "/out", Files = site.Files }, stop.Token));
    }

    [Fact]
    public async Task Filters_generators_and_hooks_of_the_caller_run()
    {
        var site = new SiteInMemory("== a.md\n---\n---\n{{ 'x' | shout: '!' }}");
        BuildResult result = await new SiteBuilder(new BuildOptions { Source = "/site", Destination = "/out", Files = site.Files })
            .AddFilter("shout", (input, args) => input?.ToString()?.ToUpperInvariant() + args[0])
            .AddPlugin(new StampPlugin())
            .BuildAsync();
        Assert.True(result.Succeeded);
        Assert.Equal("<p>X!</p>\n<!-- a.md -->", site.Output("a.html"));
        Assert.Equal("made", site.Output("stamp.txt"));
    }

    private sealed class EnlargingPlugin(string start, string end) : ISitePlugin
    {
        public string Name => "enlarging";

        public string? Written { get; private set; }

        public void Register(PluginRegistry registry)
        {
            registry.OnContent("pages", ContentHook.PostRender, item => item.Output = start + item.Output + end);
            registry.OnContent("pages", ContentHook.PostWrite, item => Written = item.Output);
        }
    }

    private sealed class StampPlugin : ISitePlugin, IGenerator
    {
        public string Name => "stamp";

        public PluginPriority Priority => PluginPriority.Normal;

        public void Register(PluginRegistry registry)
        {
            registry.Generators.Add(this);
            registry.OnContent("pages", ContentHook.PostRender, item =>
            {
                if (item.Extension == ".md")
                {
                    item.Output += $"<!-- {item.RelativePath} -->";
                }
            });
        }

        public void Generate(Site site) => site.Pages.Add(new Page(site, "", "stamp.txt") { Content = "made" });
    }
}
