using JekyllSharp.Extensibility;
using JekyllSharp.IO;

namespace JekyllSharp.Tests;

/// <summary>What is said to a builder, in whatever order, counts.</summary>
public sealed class SiteBuilderTests
{
    [Fact]
    public async Task Plugins_and_keys_count_however_they_are_given()
    {
        var site = new SiteInMemory("== a.txt\n---\n---\n{{ 'x' | one }}{{ 'x' | two }}{{ 'x' | three }} {{ site.a }}{{ site.b }}");
        BuildResult result = await new SiteBuilder(new BuildOptions { Source = "/site", Destination = "/out", Files = site.Files, Plugins = [new Suffix("one")] })
            .Set("a", 1)
            .AddPlugin(new Suffix("two"))
            .With(o => o with { Plugins = [.. o.Plugins, new Suffix("three")] })
            .Set("b", 2)
            .BuildAsync();
        Assert.True(result.Succeeded);
        Assert.Equal("x-onex-twox-three 12\n", site.Output("a.txt"));
    }

    [Fact]
    public async Task A_plugin_named_after_a_ruby_file_does_its_work()
    {
        var site = new SiteInMemory("== _plugins/x.rb\nputs 1\n== _plugins/y.rb\nputs 1\n");
        BuildResult result = await site.BuildAsync(o => o with { Plugins = [new Suffix("_plugins/x.rb")] });
        Assert.Equal(["_plugins/y.rb"], result.Diagnostics.Where(d => d.Id == JekyllSharp.Diagnostics.DiagnosticIds.RubyPlugin).Select(d => d.Location!.Value.Path));
    }

    private sealed class Suffix(string name) : ISitePlugin
    {
        public string Name => name;

        public void Register(PluginRegistry registry) => registry.Liquid.AddFilter(
            name, 0, 0, (_, input, _) => Fluid.Values.StringValue.Create(input.ToStringValue() + "-" + name));
    }
}
