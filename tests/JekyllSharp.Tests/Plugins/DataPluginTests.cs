namespace JekyllSharp.Tests.Plugins;

/// <summary>Jekyll 4.3 with and without jekyll-data 1.1 wrote what is expected here, with the theme as an installed gem.</summary>
public sealed class DataPluginTests
{
    private const string Site = """
        == _data/d.yml
        a: site
        map: {l: site, m: site}
        == index.html
        ---
        layout: default
        ---
        {{ site.data | jsonify }} {{ site.title }} {{ site.greeting }} {{ site.permalink }} {{ site.demo-theme | jsonify }} {{ site.theme }}
        """;

    [Fact]
    public async Task Templates_see_the_settings_of_the_theme_as_theme()
    {
        SiteInMemory site = Demo("theme: demo-theme\nplugins: [jekyll-data]\ndemo-theme: {nested: {a: 2}}\n");
        Assert.Equal(
            """<t>{"d":{"a":"site","list":[1,2],"map":{"k":"theme","l":"site","m":"site"}},"c":[{"n":"1","v":"theme"}],"sub":{"t":{"only":"theme"}}} From the theme hello date {"color":"red","nested":{"a":2,"b":["x","y"]}} demo-theme</t>[red|||xy|{"color"=>"red", "nested"=>{"a"=>2, "b"=>["x", "y"]}}]""",
            await BuildAsync(site));
    }

    [Theory]
    [InlineData("theme: demo-theme\n", "[||1.2.3||Jekyll::Drops::ThemeDrop]")]
    [InlineData("theme: demo-theme\nplugins: [jekyll-data]\ndemo-theme: plain\n", "[||||plain]")]
    public async Task What_theme_is_depends_on_plugin_and_configuration(string config, string expected) =>
        Assert.EndsWith(expected, await BuildAsync(Demo(config)), StringComparison.Ordinal);

    private static SiteInMemory Demo(string config)
    {
        var site = new SiteInMemory($"== _config.yml\n{config}{Site}");
        foreach ((string name, string text) in (ReadOnlySpan<(string, string)>)
        [
            ("_config.yml", "demo-theme: {color: red, nested: {a: 1, b: [x, y]}}\ntitle: From the theme\npermalink: /x/:title\ngreeting: hello\n"),
            ("_data/d.yml", "a: theme\nlist: [1, 2]\nmap: {k: theme, l: theme}\n"),
            ("_data/c.csv", "n,v\n1,theme\n"),
            ("_data/sub/t.yml", "only: theme\n"),
            ("_layouts/default.html", "<t>{{ content | strip }}</t>[{{ theme.color }}|{{ theme.name }}|{{ theme.version }}|{{ theme.nested.b }}|{{ theme }}]"),
        ])
        {
            site.Files.Add("/gems/gems/demo-theme-1.2.3/" + name, text);
        }

        return site;
    }

    private static async Task<string> BuildAsync(SiteInMemory site)
    {
        BuildResult result = await site.BuildAsync(o => o with { GemDirectories = ["/gems"] });
        Assert.True(result.Succeeded);
        return site.Output("index.html");
    }
}
