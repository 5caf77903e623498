namespace JekyllSharp.Tests.Converting;

/// <summary>Stylesheets are compiled beside the rendering of other pages, which must not see it: expected texts are what Jekyll wrote.</summary>
public sealed class StylesheetOrderTests
{
    private const string List = "---\n---\n{% for p in site.pages %}{{ p.name }}:{{ p.content | strip | truncate: 10, '' }}|{% endfor %}\n";

    private const string Site =
        "== _config.yml\ntitle: x\nsass: {style: compressed}\n== assets/a.scss\n---\n---\na { color: {{ site.title }}; }\n== assets/z.scss\n---\n---\nb { color: red; }\n";

    [Fact]
    public async Task Pages_that_list_pages_see_what_was_compiled_before_them_and_its_map()
    {
        var site = new SiteInMemory($"{Site}== assets/m.txt\n{List}== last.txt\n{List}== about.txt\n{List}");
        await site.BuildAsync();
        Assert.StartsWith("a.scss:a{color:x}|about.txt:{% for p i|last.txt:{% for p i|m.txt:{% for p i|z.scss:b { color:|a.css.map:{", site.Output("about.txt"), StringComparison.Ordinal);
        Assert.StartsWith("a.scss:a{color:x}|about.txt:a.scss:a{c|last.txt:{% for p i|m.txt:{% for p i|z.scss:b { color:|a.css.map:{", site.Output("last.txt"), StringComparison.Ordinal);
        Assert.StartsWith("a.scss:a{color:x}|about.txt:a.scss:a{c|last.txt:a.scss:a{c|m.txt:{% for p i|z.scss:b { color:|a.css.map:{", site.Output("assets/m.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_see_the_map_even_where_a_post_has_listed_the_pages_before()
    {
        const string count = "---\n---\n{{ site.pages | map: 'name' | join: ' ' }}";
        var site = new SiteInMemory($"{Site}== _posts/2020-01-01-a.md\n{count}\n== assets/m.txt\n{count}\n");
        await site.BuildAsync();
        Assert.Equal("<p>a.scss m.txt z.scss</p>\n", site.Output("2020/01/01/a.html"));
        Assert.Equal("a.scss m.txt z.scss a.css.map\n\n", site.Output("assets/m.txt"));
    }

    [Fact]
    public async Task Pages_see_a_stylesheet_and_its_map_in_every_way()
    {
        const string asks = "{{ site.pages | where_exp: 'p', 'p.content contains \"color\"' | map: 'name' | join }}|{{ site.pages | sort: 'name' | map: 'name' | join }}"
            + "|{{ site.pages[0] | jsonify }}|{{ site.pages[0].size }}{% for kv in site.pages[0] %} {{ kv[0] }}{% endfor %}|{{ site.pages | group_by: 'dir' | map: 'size' | join }}";
        var site = new SiteInMemory($"{Site}== last.txt\n---\n---\n{asks}\n");
        await site.BuildAsync();
        Assert.Equal(
            "a.scss last.txt z.scss|a.css.map a.scss last.txt z.scss"
            + "|{\"content\":\"a{color:x}/*# sourceMappingURL=a.css.map */\",\"dir\":\"/assets/\",\"excerpt\":null,\"name\":\"a.scss\",\"path\":\"assets/a.scss\",\"url\":\"/assets/a.css\"}"
            + "|6 content dir excerpt name path url|3 1\n\n",
            site.Output("last.txt"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Pages_see_the_layout_that_a_stylesheet_has_by_default(int parallelism)
    {
        const string pages = "== a/b.scss\n---\n---\na { b: c }\n== last.txt\n---\n---\n[{{ layout.x }}]\n== zlast.txt\n---\n---\n[{{ layout.x }}]\n";
        var site = new SiteInMemory($"== _config.yml\ndefaults: [{{scope: {{path: a}}, values: {{layout: l}}}}]\n== _layouts/l.html\n---\nx: 1\n---\n{pages}");
        await site.BuildAsync(o => o with { Parallelism = parallelism });
        Assert.Equal(("[1]\n", "[]\n\n"), (site.Output("last.txt"), site.Output("zlast.txt")));
    }

    [Fact]
    public async Task Pages_that_do_not_ask_change_nothing()
    {
        var site = new SiteInMemory($"{Site}== last.txt\n---\n---\n{{{{ site.title }}}}\n");
        BuildResult result = await site.BuildAsync();
        Assert.Equal("x\n\n", site.Output("last.txt"));
        Assert.StartsWith("a{color:x}", site.Output("assets/a.css"), StringComparison.Ordinal);
        Assert.StartsWith("b{color:red}", site.Output("assets/z.css"), StringComparison.Ordinal);
        Assert.Equal(["a.scss", "last.txt", "z.scss", "a.css.map", "z.css.map"], result.Site!.Pages.Select(p => p.Name));
    }

    [Fact]
    public async Task An_error_in_a_stylesheet_that_a_page_asks_for_is_told_at_the_stylesheet()
    {
        var site = new SiteInMemory($"== _config.yml\ntitle: x\n== a.scss\n---\n---\na {{ color: ; }}\n== last.txt\n{List}");
        Assert.Equal("a.scss", (await site.ErrorAsync()).Location?.Path);
    }
}
