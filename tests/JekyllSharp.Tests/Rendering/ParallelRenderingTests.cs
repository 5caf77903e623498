using System.Globalization;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;

namespace JekyllSharp.Tests.Rendering;

/// <summary>Several items render at once: what the caller sees of it is what an orderly build shows.</summary>
public sealed class ParallelRenderingTests
{
    [Fact]
    public async Task The_first_item_in_the_order_that_fails_is_reported_and_nothing_found_after_it()
    {
        for (int i = 0; i < 10; i++)
        {
            SiteInMemory site = Posts(60, static n => n is 20 or 21 or 40 ? "{% include missing.html %}" : n % 3 == 0 ? "{{ 1 | unheard_of }}" : "text");
            BuildResult result = await site.BuildAsync(static o => o with { Parallelism = 8 });

            Assert.False(result.Succeeded);
            Diagnostic error = Assert.Single(result.Diagnostics, static d => d.Severity == DiagnosticSeverity.Error);
            Assert.Contains("post-20.md", error.Location!.Value.Path, StringComparison.Ordinal);
            Assert.Equal(
                Enumerable.Range(1, 20).Where(static n => n % 3 == 0).Select(static n => $"_posts/2024-01-01-post-{n:00}.md"),
                result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Warning).Select(static d => d.Location!.Value.Path));
        }
    }

    [Fact]
    public async Task Diagnostics_come_in_the_same_order_however_many_items_render_at_once()
    {
        static SiteInMemory Site() => Posts(60, static n => n % 4 == 0 ? "{{ 1 | unheard_of }}{{ a b }}" : "{% include part.html %}");
        BuildResult one = await Site().BuildAsync(static o => o with { Parallelism = 1 });
        for (int i = 0; i < 10; i++)
        {
            BuildResult many = await Site().BuildAsync(static o => o with { Parallelism = 8 });
            Assert.Equal(one.Diagnostics.Select(static d => d.ToString()), many.Diagnostics.Select(static d => d.ToString()));
        }
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 8)]
    public async Task A_plugin_is_called_from_several_threads_only_where_it_says_that_it_may(bool isThreadSafe, int mostAtOnce)
    {
        var plugin = new Watcher(isThreadSafe);
        BuildResult result = await Posts(40, static _ => "{{ 1 | watched }}").BuildAsync(o => o with { Parallelism = 8, Plugins = [plugin] });

        Assert.True(result.Succeeded);
        Assert.InRange(plugin.MostAtOnce, 1, mostAtOnce);
    }

    [Fact]
    public async Task Counters_go_on_from_page_to_page()
    {
        SiteInMemory site = Posts(40, static _ => "{% increment n %}");
        BuildResult result = await site.BuildAsync(static o => o with { Parallelism = 8 });

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Contains("post-40.txt.md", result.Files);
        Assert.Equal("39", site.Output("post-40.txt.md").TrimEnd());
    }

    [Fact]
    public async Task A_build_that_is_cancelled_while_it_renders_ends()
    {
        using var cancel = new CancellationTokenSource();
        SiteInMemory site = Posts(200, static _ => "{% for i in (1..200) %}{{ i }}{% endfor %}");
        var options = new BuildOptions
        {
            Source = "/site",
            Destination = "/out",
            Files = site.Files,
            Parallelism = 4,
            OnProgress = p =>
            {
                if (p is { Stage: BuildStage.Rendering, Done: 20 })
                {
                    cancel.Cancel();
                }
            },
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Jekyll.BuildAsync(options, cancel.Token));
    }

    private static SiteInMemory Posts(int count, Func<int, string> body) => new(
        "== _config.yml\npermalink: /:title.txt\nmarkdown_ext: none\n== _includes/part.html\n{{ 2 | unknown_too }}\n"
        + string.Concat(Enumerable.Range(1, count).Select(n =>
            $"== _posts/2024-01-01-post-{n.ToString("00", CultureInfo.InvariantCulture)}.md\n---\n---\n{body(n)}\n")));

    private sealed class Watcher(bool isThreadSafe) : ISitePlugin
    {
        private readonly Lock _lock = new();
        private int _now;
        private int _most;

        public int MostAtOnce => _most;

        public string Name => "watcher";

        public bool IsThreadSafe => isThreadSafe;

        public void Register(PluginRegistry registry) => registry.OnContent("posts", ContentHook.PreRender, Watch);

        private void Watch(ContentItem item)
        {
            int now = Interlocked.Increment(ref _now);
            Thread.Sleep(1);
            lock (_lock)
            {
                _most = Math.Max(_most, now);
            }

            Interlocked.Decrement(ref _now);
        }
    }
}
