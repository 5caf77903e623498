using System.Text;
using JekyllSharp.IO;
using JekyllSharp.Migration.Converting;
using JekyllSharp.Migration.Reporting;
using JekyllSharp.Migration.Trees;
using JekyllSharp.Migration.Verifying;

namespace JekyllSharp.Tests.Migration;

/// <summary>A conversion adds files beside the content, changes none, and does nothing the second time.</summary>
public sealed class ConversionTests
{
    private const string Site = "== _config.yml\ntitle: x\n== index.md\n---\n---\n# {{ site.title }}\n== _plugins/loud.rb\nmodule Loud\n  def loud(t)\n  end\nend\nLiquid::Template.register_filter(Loud)\n";

    [Fact]
    public async Task A_plugin_that_stands_for_a_Ruby_file_is_advised_and_the_history_it_reads_is_fetched()
    {
        const string Ruby = "Jekyll::Hooks.register :posts, :post_init do |p|\n  p.data['last_modified_at'] = `git log -1`\nend\n";
        ConversionPlan plan = await PlanAsync(new SiteInMemory($"== _config.yml\ntitle: x\n== _plugins/lastmod.rb\n{Ruby}"));
        Assert.Contains(
            "_plugins/lastmod.rb: The built-in 'posts-lastmod' may do its work: jekyllsharp: {plugins: [posts-lastmod]} in the configuration. Else write it as a plugin in C#.",
            plan.Steps.Where(s => s.Action == ConversionAction.Advice).Select(s => s.Why));

        var asked = new SiteInMemory($"== _config.yml\njekyllsharp: {{plugins: [posts-lastmod]}}\n== _plugins/lastmod.rb\n{Ruby}");
        plan = await PlanAsync(asked);
        Assert.DoesNotContain(plan.Steps, s => s.Action == ConversionAction.Advice);
        plan.Apply(asked.Files);
        Assert.Contains("fetch-depth: 0", Text(asked, ".github/workflows/pages-dotnet.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_needed_is_added()
    {
        var site = new SiteInMemory(Site);
        ConversionPlan plan = await PlanAsync(site);
        Assert.Equal(
            [
                ".config/dotnet-tools.json", ".github/workflows/pages-dotnet.yml", "_dotnet/.gitattributes", "_dotnet/.gitignore", "_dotnet/build.cs",
                "_dotnet/tests/SiteTests.cs", "_dotnet/tests/SiteTests.csproj",
            ],
            plan.Steps.Where(s => s.Action == ConversionAction.Create).Select(s => s.Path).Order(StringComparer.Ordinal));
        Assert.Contains("_plugins/loud.rb", Assert.Single(plan.Steps, s => s.Action == ConversionAction.Advice).Why, StringComparison.Ordinal);
        Assert.Equal(7, plan.Apply(site.Files));
        Assert.Contains("new SiteBuilder(\".\")", Text(site, "_dotnet/build.cs"), StringComparison.Ordinal);
        Assert.Contains("dotnet jekyllsharp build --source . --destination _site", Text(site, ".github/workflows/pages-dotnet.yml"), StringComparison.Ordinal);
        Assert.Contains("\"version\": \"0.1.0\"", Text(site, ".config/dotnet-tools.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_time_nothing_is_changed()
    {
        var site = new SiteInMemory(Site);
        (await PlanAsync(site, scaffold: true)).Apply(site.Files);
        string[] before = Snapshot(site);
        ConversionPlan again = await PlanAsync(site, scaffold: true);
        Assert.True(again.ChangesNothing);
        Assert.Equal(0, again.Apply(site.Files));
        Assert.Equal(before, Snapshot(site));
    }

    [Fact]
    public async Task An_existing_file_is_never_overwritten()
    {
        var site = new SiteInMemory(Site);
        site.Files.Add("/site/.config/dotnet-tools.json", "{}");
        site.Files.Add("/site/_dotnet/build.cs", "mine");
        ConversionPlan plan = await PlanAsync(site);
        plan.Apply(site.Files);
        Assert.Equal("mine", Text(site, "_dotnet/build.cs"));
        Assert.Equal("{}", Text(site, ".config/dotnet-tools.json"));
        Assert.Equal(2, plan.Steps.Count(s => s.Action == ConversionAction.Keep));
        Assert.Contains(plan.Steps, s => s.Why.Contains("dotnet tool install JekyllSharp.Cli", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_site_stays_what_it_is()
    {
        var site = new SiteInMemory(Site);
        SiteTree before = await BuildAsync(site);
        (await PlanAsync(site, scaffold: true)).Apply(site.Files);
        SiteTree after = await BuildAsync(site);
        Assert.Equal(before.Paths, after.Paths);
        Assert.All(before.Paths, p => Assert.Equal(before.Read(p), after.Read(p)));
    }

    [Fact]
    public async Task A_site_in_a_folder_of_its_repository_is_converted_there()
    {
        var site = new SiteInMemory(Site.Replace("== ", "== docs/", StringComparison.Ordinal));
        ConversionPlan plan = await SiteConversion.PlanAsync(new ConversionOptions { Build = Options(site) with { Source = "/site/docs" }, Repository = "/site" });
        plan.Apply(site.Files);
        Assert.Contains("new SiteBuilder(\"docs\")", Text(site, "docs/_dotnet/build.cs"), StringComparison.Ordinal);
        Assert.Contains("--source docs", Text(site, ".github/workflows/pages-dotnet.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_theme_is_copied()
    {
        var site = new SiteInMemory("== _config.yml\ntheme: plain\n");
        foreach (string name in new[] { "_layouts/default.html", "_sass/plain.scss", "assets/a.css", "LICENSE.txt", "lib/code.rb", "README.md" })
        {
            site.Files.Add("/gems/gems/plain-1.2.0/" + name, "x");
        }

        BuildOptions options = Options(site) with { GemDirectories = ["/gems"] };
        ConversionPlan plan = await SiteConversion.PlanAsync(new ConversionOptions { Build = options });
        plan.Apply(site.Files);
        Assert.Equal(
            ["LICENSE.txt", "_layouts/default.html", "_sass/plain.scss", "assets/a.css"],
            site.Files.Files.Where(f => f.StartsWith("/site/_theme/plain/", StringComparison.Ordinal)).Select(f => f["/site/_theme/plain/".Length..]));
        ConversionPlan again = await SiteConversion.PlanAsync(new ConversionOptions { Build = options });
        Assert.True(again.ChangesNothing);
        Assert.True((await site.BuildAsync()).Succeeded);
    }

    [Fact]
    public async Task A_theme_that_is_not_there_is_advised()
    {
        ConversionPlan plan = await PlanAsync(new SiteInMemory("== _config.yml\ntheme: plain\n"));
        Assert.Contains("The plain theme could not be found", Assert.Single(plan.Steps, s => s.Action == ConversionAction.Advice).Why, StringComparison.Ordinal);
        Assert.Contains(plan.Steps, s => s.Path == "_dotnet/build.cs");
    }

    [Fact]
    public async Task A_workflow_that_builds_with_ruby_is_named()
    {
        var site = new SiteInMemory(Site);
        site.Files.Add("/site/.github/workflows/old.yml", "- uses: actions/jekyll-build-pages@v1");
        site.Files.Add("/site/.github/workflows/other.yml", "- run: make");
        ConversionPlan plan = await PlanAsync(site);
        Assert.Contains(plan.Steps, s => s.Why.StartsWith(".github/workflows/old.yml builds the site with Ruby", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Steps, s => s.Why.Contains("other.yml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ruby_plugins_are_begun_in_csharp_with_their_text()
    {
        var site = new SiteInMemory(Site);
        (await PlanAsync(site, scaffold: true)).Apply(site.Files);
        string code = Text(site, "_dotnet/plugins/LoudPlugin.cs");
        Assert.Contains("registry.Liquid.AddFilter(\"loud\", 0, -1, Loud);", code, StringComparison.Ordinal);
        Assert.Contains("//   def loud(t)", code, StringComparison.Ordinal);
        Assert.Contains("new LoudPlugin()", Text(site, "_dotnet/plugins/SitePlugins.cs"), StringComparison.Ordinal);
        Assert.Contains("#:project plugins/SitePlugins.csproj", Text(site, "_dotnet/build.cs"), StringComparison.Ordinal);
        Assert.Contains("dotnet run _dotnet/build.cs", Text(site, ".github/workflows/pages-dotnet.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_diff_holds_the_new_files()
    {
        using var diff = new StringWriter { NewLine = "\n" };
        ConversionText.WriteDiff(await PlanAsync(new SiteInMemory(Site)), diff);
        Assert.Contains("diff --git a/_dotnet/.gitignore b/_dotnet/.gitignore\nnew file mode 100644\n--- /dev/null\n+++ b/_dotnet/.gitignore\n@@ -0,0 +1,3 @@\n+bin/\n+obj/\n+*.received.*\n", diff.ToString(), StringComparison.Ordinal);
    }

    private static Task<ConversionPlan> PlanAsync(SiteInMemory site, bool scaffold = false) =>
        SiteConversion.PlanAsync(new ConversionOptions { Build = Options(site), ScaffoldPlugins = scaffold });

    private static BuildOptions Options(SiteInMemory site) => new() { Source = "/site", Files = site.Files };

    private static async Task<SiteTree> BuildAsync(SiteInMemory site)
    {
        (BuildResult result, OverlayFileSystem files) = await SiteVerification.BuildInMemoryAsync(Options(site) with { Time = DateTimeOffset.UnixEpoch });
        Assert.True(result.Succeeded);
        return SiteTree.FromBuild(result, files);
    }

    private static string Text(SiteInMemory site, string path) => Encoding.UTF8.GetString(site.Files.ReadAllBytes("/site/" + path));

    private static string[] Snapshot(SiteInMemory site) => [.. site.Files.Files.Select(f => f + ":" + Convert.ToBase64String(site.Files.ReadAllBytes(f)))];
}
