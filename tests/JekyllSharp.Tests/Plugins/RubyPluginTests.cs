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
}
