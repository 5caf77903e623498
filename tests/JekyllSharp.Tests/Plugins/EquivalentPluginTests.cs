using JekyllSharp.Diagnostics;

namespace JekyllSharp.Tests.Plugins;

/// <summary>The built-in plugins for Ruby files that sites copy from each other: how they are asked for, and what is told of them.</summary>
public sealed class EquivalentPluginTests
{
    private const string Video = "== _plugins/v.rb\nLiquid::Template.register_tag('youtube', V)\n";

    [Theory]
    [InlineData("Liquid::Template.register_tag('youtube', V)", "youtube")]
    [InlineData("class D < Liquid::Block\nend\nLiquid::Template.register_tag('details', D)", "details")]
    [InlineData("Liquid::Template.register_tag('file_exists', F)", "file-exists")]
    [InlineData("module C\n  def bust_file_cache(s)\n  end\n  def bust_css_cache(s)\n  end\nend\nLiquid::Template.register_filter(C)", "cache-bust")]
    [InlineData("module R\n  def reading_time(s)\n  end\nend\nLiquid::Template.register_filter(R)", "reading-time")]
    [InlineData("Jekyll::Hooks.register :posts, :post_init do |p|\n  `git log -1`\n  p.data['last_modified_at'] = 1\nend", "posts-lastmod")]
    [InlineData("Jekyll::Hooks.register [:pages, :posts], :post_render do |p|\n  p.output.gsub!('<a ', '<a target=\"_blank\" ')\nend", "external-links")]
    [InlineData("Jekyll::Hooks.register :documents, :post_render do |p|\n  p.output.gsub!('<img', '<img loading=\"lazy\"')\nend", "lazy-images")]
    [InlineData("class G < Jekyll::Generator\n  def generate(site)\n    site.categories.each { }\n  end\nend", "category-pages")]
    [InlineData("class G < Jekyll::Generator\n  def generate(site)\n    site.tags.each { }\n  end\nend", "tag-pages")]
    public async Task The_warning_of_a_Ruby_file_names_the_plugin_that_may_do_its_work(string ruby, string name)
    {
        Assert.Contains($"The built-in '{name}' may do its work: jekyllsharp: {{plugins: [{name}]}} in the configuration.", Assert.Single(await ToldAsync($"== _plugins/p.rb\n{ruby}\n")), StringComparison.Ordinal);
        Assert.Empty(await ToldAsync($"== _config.yml\njekyllsharp: {{plugins: [{name}]}}\n== _plugins/p.rb\n{ruby}\n"));
    }

    [Fact]
    public async Task It_is_off_until_a_site_asks_for_it()
    {
        BuildResult result = await new SiteInMemory(Video + "== a.html\n---\n---\n{% youtube x %}").BuildAsync();
        Assert.False(result.Succeeded);
    }

    [Theory]
    [InlineData("plugins: youtube", "x")]
    [InlineData("plugins: {youtube: }", "x")]
    [InlineData("plugins: {youtube: {html: 'v=%{id}'}}", "v=x")]
    public async Task It_is_asked_for_by_name_or_with_settings(string asked, string expected)
    {
        SiteInMemory site = new($"{Video}== _config.yml\njekyllsharp:\n  {asked}\n== a.html\n---\n---\n{{% youtube x %}}");
        BuildResult result = await site.BuildAsync();
        Assert.True(result.Succeeded);
        Assert.Empty(result.Diagnostics);
        Assert.Contains(expected, site.Output("a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_hash_is_asked_for_has_to_be_there()
    {
        SiteInMemory site = new("== _config.yml\njekyllsharp: {plugins: [cache-bust]}\n== a.html\n---\n---\n{{ '/assets/x.css' | bust_file_cache }}");
        Diagnostic error = await site.ErrorAsync();
        Assert.Equal("a.html(3,1)", error.Location.ToString());
        Assert.Contains("finds no file assets/x.css", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_outside_the_source_does_not_exist()
    {
        SiteInMemory site = new("== _config.yml\njekyllsharp: {plugins: [file-exists]}\n== a.html\n---\n---\n{% file_exists ../secret %} {% file_exists a.html %}");
        site.Files.Add("/secret", "x");
        Assert.True((await site.BuildAsync()).Succeeded);
        Assert.Equal("false true\n", site.Output("a.html"));
    }

    [Fact]
    public async Task What_a_file_adds_beside_it_is_still_told()
    {
        string told = Assert.Single(await ToldAsync("== _config.yml\njekyllsharp: {plugins: [youtube]}\n== _plugins/p.rb\nLiquid::Template.register_tag('youtube', V)\nLiquid::Template.register_tag('vimeo', W)\n"));
        Assert.Contains("the tag 'vimeo' of this file is missing", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_a_site_says_is_replaced_is_not_told() =>
        Assert.Empty(await ToldAsync("== _config.yml\njekyllsharp: {plugins: {lazy-images: {replaces: [_plugins/p.rb]}}}\n== _plugins/p.rb\nputs 1\n"));

    [Theory]
    [InlineData("[nosuch]", "There is no built-in plugin 'nosuch'")]
    [InlineData("{youtube: {hight: 3}}", "The plugin 'youtube' has no setting 'hight'; it has height, html, replaces, width.")]
    [InlineData("[tag-pages]", "there is no layout 'tag_index'")]
    public async Task What_is_asked_for_in_vain_is_told(string asked, string expected)
    {
        BuildResult result = await new SiteInMemory($"== _config.yml\njekyllsharp: {{plugins: {asked}}}\n").BuildAsync();
        Assert.Contains(expected, Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tag_without_a_video_ends_the_build_with_its_place()
    {
        Diagnostic error = await new SiteInMemory("== _config.yml\njekyllsharp: {plugins: [youtube]}\n== a.html\n---\n---\n\n{% youtube %}").ErrorAsync();
        Assert.Equal("a.html(4,1)", error.Location.ToString());
    }

    private static async Task<IEnumerable<string>> ToldAsync(string site) =>
        (await new SiteInMemory(site).BuildAsync()).Diagnostics.Where(d => d.Id == DiagnosticIds.RubyPlugin).Select(d => d.Message);
}
