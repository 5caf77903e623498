using JekyllSharp.Content;
using JekyllSharp.Extensibility;

namespace JekyllSharp.Tests.Extensibility;

/// <summary>Hooks run at Jekyll's moments, in Jekyll's order.</summary>
public sealed class HookTests
{
    [Fact]
    public async Task Hooks_run_in_the_order_of_the_build()
    {
        var log = new List<string>();
        var site = new SiteInMemory("== _posts/2020-01-01-p.md\n---\n---\np\n== a.html\n---\n---\na");
        BuildResult result = await site.BuildAsync(o => o with { Plugins = [new Recorder(log)] });
        Assert.True(result.Succeeded);
        Assert.Equal(
            [
                "AfterInit", "AfterReset", "PostInit 2020-01-01-p.md", "PostInit a.html", "PostRead", "PostInit made.html", "PreRender",
                "PreRender 2020-01-01-p.md", "PostConvert 2020-01-01-p.md", "PostRender 2020-01-01-p.md",
                "PreRender a.html", "PostConvert a.html", "PostRender a.html",
                "PreRender made.html", "PostConvert made.html", "PostRender made.html",
                "PostRender",
            ],
            log.Where(l => !l.StartsWith("PostWrite", StringComparison.Ordinal)));
        Assert.Equal(
            ["PostWrite", "PostWrite 2020-01-01-p.md", "PostWrite a.html", "PostWrite made.html"],
            log.Where(l => l.StartsWith("PostWrite", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Obsolete_files_that_a_plugin_takes_from_the_list_stay()
    {
        var site = new SiteInMemory("== a.html\n---\n---\na");
        site.Files.Add("/out/old.html", "x").Add("/out/dir/spared.html", "x").Add("/out/dir/old.html", "x");
        IList<string> seen = [];
        BuildResult result = await site.BuildAsync(o => o with { Plugins = [new Sparer(paths => seen = paths)] });
        Assert.Equal(2, result.FilesDeleted);
        Assert.Equal(["dir/old.html", "old.html"], seen.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["/out/a.html", "/out/dir/spared.html"],
            site.Files.Files.Where(f => f.StartsWith("/out/", StringComparison.Ordinal)));
    }

    private sealed class Recorder(List<string> log) : ISitePlugin, IGenerator
    {
        public string Name => "recorder";

        public PluginPriority Priority => PluginPriority.Normal;

        public void Generate(Site site) => site.Pages.Add(new Page(site, "", "made.html"));

        public void Register(PluginRegistry registry)
        {
            registry.Generators.Add(this);
            foreach (SiteHook hook in Enum.GetValues<SiteHook>())
            {
                registry.OnSite(hook, _ => Add(hook.ToString()));
            }

            foreach (ContentHook hook in Enum.GetValues<ContentHook>())
            {
                registry.OnContent("pages", hook, item => Add($"{hook} {Path.GetFileName(item.RelativePath)}"));
                registry.OnContent("documents", hook, item => Add($"{hook} {Path.GetFileName(item.RelativePath)}"));
            }
        }

        private void Add(string line)
        {
            lock (log)
            {
                log.Add(line);
            }
        }
    }

    private sealed class Sparer(Action<IList<string>> see) : ISitePlugin
    {
        public string Name => "sparer";

        public void Register(PluginRegistry registry) => registry.OnObsolete((_, paths) =>
        {
            paths.Remove("dir/spared.html");
            see(paths);
        });
    }
}
