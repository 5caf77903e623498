using JekyllSharp.Diagnostics;

namespace JekyllSharp.Tests.Plugins;

public sealed class RubyPluginTests
{
    [Theory]
    [InlineData("Liquid::Template.register_tag('youtube', Youtube)", "the tag 'youtube' of this file is missing")]
    [InlineData("module F\n  def shout(s)\n  end\n  def whisper(s)\n  end\nend\nLiquid::Template.register_filter(F)", "the filter 'shout', 'whisper' of this file is missing")]
    [InlineData("class Cats < Jekyll::Generator\nend\nclass Up < Converter\nend", "the generator 'Cats', the converter 'Up' of this file is missing")]
    [InlineData("Jekyll::Hooks.register :posts, :post_init do |p|\nend\nJekyll::Hooks.register [:pages, :documents], :post_render do |p|\nend", "a hook on 'posts post_init', 'pages, documents post_render' of this file is missing")]
    [InlineData("puts 1", "what this file adds to the site is missing")]
    public async Task A_Ruby_file_is_told_with_what_it_would_have_added(string ruby, string expected)
    {
        BuildResult result = await new SiteInMemory($"== a.txt\nx\n== _plugins/p.rb\n{ruby}\n").BuildAsync();
        Diagnostic told = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.RubyPlugin);
        Assert.Contains(expected, told.Message, StringComparison.Ordinal);
        Assert.Equal("_plugins/p.rb", told.Location?.Path);
    }

    [Fact]
    public async Task The_templates_that_need_a_missing_plugin_are_named()
    {
        BuildResult result = await new SiteInMemory("""
            == _config.yml
            plugins: [jekyll-figure, jekyll-nosuch]
            == _plugins/p.rb
            module F
              def shout(s)
              end
              def whisper(s)
              end
            end
            Liquid::Template.register_filter(F)
            == _plugins/t.rb
            Liquid::Template.register_tag('gone', Gone)
            == a.md
            ---
            ---
            {{ 'x' | shout }}

            {{ 'y' | shout }}
            == _includes/b.html
            x {% assign z = 'x' | shout | mumble %}
            == _layouts/l.html
            {{ content | shout }}
            """).BuildAsync();
        Assert.Equal(
            [
                "The plugin 'jekyll-figure' is not built in: Figures are missing. Remove it from 'plugins', or add a plugin of that name to the build.",
                "The plugin 'jekyll-nosuch' is not built in: what it adds to the site is missing. No plugin of this build has the filter 'mumble' (used once: _includes/b.html(1,3)). Remove it from 'plugins', or add a plugin of that name to the build.",
            ],
            result.Diagnostics.Where(d => d.Id == DiagnosticIds.PluginUnknown).Select(d => d.Message));
        Diagnostic[] ruby = [.. result.Diagnostics.Where(d => d.Id == DiagnosticIds.RubyPlugin)];
        Assert.Contains("is missing. Templates use the filter 'shout' (used 4 times: a.md(3,1), a.md(5,1), _layouts/l.html(1,1), …). Write", ruby[0].Message, StringComparison.Ordinal);
        Assert.Equal(["a.md(3,1)", "a.md(5,1)", "_layouts/l.html(1,1)", "_includes/b.html(1,3)"], ruby[0].Related.Select(r => r.Location.ToString()));
        Assert.Contains("the tag 'gone' of this file is missing. No template uses it.", ruby[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tag_that_is_missing_is_told_before_the_build_fails_of_it()
    {
        BuildResult result = await new SiteInMemory("== _config.yml\nplugins: [jekyll-scholar]\n== a.html\n---\n---\n{% cite x %}").BuildAsync();
        Assert.False(result.Succeeded);
        Assert.Contains(
            result.Diagnostics,
            d => d.Message.Contains("Bibliographies and citations are missing. It has the tag 'cite' (used once: a.html(3,1)).", StringComparison.Ordinal));
    }
}
