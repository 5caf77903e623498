using JekyllSharp.Diagnostics;
using JekyllSharp.IO;

namespace JekyllSharp.Tests.Diagnostics;

/// <summary>What is wrong in a site is a diagnostic with its place; nothing is written, nothing is thrown.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task Broken_front_matter_is_a_warning_with_its_line_and_the_page_is_written_without_it()
    {
        var site = new SiteInMemory("== a.html\n---\ntitle: a: b\n---\nbody");
        BuildResult result = await site.BuildAsync();
        Assert.True(result.Succeeded);
        Diagnostic warning = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.YamlInvalid);
        Assert.Equal(new SourceLocation("a.html", 2, 9), warning.Location);
        Assert.Equal("title: a: b", warning.SourceLine);
        Assert.Contains("Put the value in quotes.", warning.Message, StringComparison.Ordinal);
        Assert.Equal("body\n", site.Output("a.html"));
    }

    [Fact]
    public async Task Broken_front_matter_is_an_error_under_strict_front_matter()
    {
        Diagnostic error = await new SiteInMemory("== _config.yml\nstrict_front_matter: true\n== a.html\n---\nx: \"open\n---\n").ErrorAsync();
        Assert.Equal(DiagnosticIds.YamlInvalid, error.Id);
        Assert.Equal("a.html", error.Location!.Value.Path);
    }

    [Fact]
    public async Task Front_matter_that_is_no_mapping_is_an_error()
    {
        Diagnostic error = await new SiteInMemory("== a.html\n---\njust text\n---\n").ErrorAsync();
        Assert.Equal(DiagnosticIds.FrontMatterNotMapping, error.Id);
    }

    [Fact]
    public async Task Wrong_markup_of_highlight_is_reported_before_its_missing_end()
    {
        Diagnostic error = await new SiteInMemory("== a.html\n---\n---\nx\n {% highlight %}y").ErrorAsync();
        Assert.Contains("Syntax Error in tag 'highlight' while parsing the following markup:", error.Message, StringComparison.Ordinal);
        Assert.Equal(new SourceLocation("a.html", 4, 2), error.Location);
    }

    [Theory]
    [InlineData("{% if a %}y\n{% for x in y %}{% endfor %}\nz", "if")]
    [InlineData("{% for a in b %}\n{% else %}\nz", "for")]
    [InlineData("{% highlight ruby %}\nz", "highlight")]
    public async Task A_block_that_is_never_closed_is_reported_where_it_opens(string template, string name)
    {
        Diagnostic error = await new SiteInMemory("== a.html\n---\n---\nx\n " + template).ErrorAsync();
        Assert.Contains($"'{name}' tag was never closed", error.Message, StringComparison.Ordinal);
        Assert.Equal(new SourceLocation("a.html", 4, 2), error.Location);
        Assert.Equal(" " + template.Split('\n')[0], error.SourceLine);
    }

    [Theory]
    [InlineData("title: x\n\tlayout: y", "Replace the tab by blanks.")]
    [InlineData("tags: [a, b\nx: y", "Close the '[' of line 2.")]
    [InlineData("tags: [a, b]\nmore: [c\n  d: [e", "Close the '[' of line 4.")]
    [InlineData("title: @x", "Put the value in quotes.")]
    [InlineData("title: \"x", "Check the quotes.")]
    public async Task Broken_front_matter_comes_with_advice(string yaml, string advice)
    {
        BuildResult result = await new SiteInMemory($"== a.html\n---\n{yaml}\n---\n").BuildAsync();
        Diagnostic warning = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.YamlInvalid);
        Assert.Contains($". {advice} The front matter is ignored.", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("..", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_filter_is_a_warning_with_its_place_and_a_near_name()
    {
        var site = new SiteInMemory("== a.html\n---\n---\nx\n {{ 'a' | upcasee }}");
        BuildResult result = await site.BuildAsync();
        Diagnostic warning = Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Warning);
        Assert.Equal(DiagnosticIds.FilterUnknown, warning.Id);
        Assert.Equal(new SourceLocation("a.html", 4, 2), warning.Location);
        Assert.Contains("Did you mean 'upcase'?", warning.Message, StringComparison.Ordinal);
        Assert.Equal("x\n a\n", site.Output("a.html"));
    }

    [Fact]
    public async Task A_missing_include_names_the_tag_the_stack_and_a_near_name()
    {
        Diagnostic error = await new SiteInMemory(
            """
            == _includes/head.html
            one
            two {% include fooer.html %}
            == _includes/footer.html
            x
            == _layouts/l.html
            {% include head.html %}
            == a.md
            ---
            layout: l
            ---
            a
            """).ErrorAsync();
        Assert.Equal(DiagnosticIds.IncludeMissing, error.Id);
        Assert.Equal(new SourceLocation("_includes/head.html", 2, 5), error.Location);
        Assert.Contains("Did you mean 'footer.html'?", error.Message, StringComparison.Ordinal);
        Assert.Contains(error.Related, r => r.Location.Path == "_layouts/l.html" && r.Location.Line == 1);
        Assert.Contains(error.Related, r => r.Location.Path == "a.md");
    }

    [Fact]
    public async Task An_include_cannot_climb_out_of_the_includes()
    {
        Diagnostic error = await new SiteInMemory("== secret.txt\ns\n== a.html\n---\n---\n\n{% include ../secret.txt %}").ErrorAsync();
        Assert.Equal("a.html", error.Location!.Value.Path);
        Assert.Equal(4, error.Location!.Value.Line);
        Assert.Contains("invalid characters or sequences", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_tag_has_line_and_column_with_the_front_matter_counted()
    {
        Diagnostic error = await new SiteInMemory("== a.md\n---\nt: 1\n---\nx\n  {% nosuch %}").ErrorAsync();
        Assert.Equal(DiagnosticIds.LiquidSyntax, error.Id);
        Assert.Equal(new SourceLocation("a.md", 5, 3), error.Location);
        Assert.Equal("  {% nosuch %}", error.SourceLine);
    }

    [Fact]
    public async Task An_unknown_tag_names_a_near_one()
    {
        Diagnostic error = await new SiteInMemory("== a.md\n---\n---\n{% includ a.html %}").ErrorAsync();
        Assert.Contains("Did you mean 'include'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_layout_is_a_warning_with_a_near_name()
    {
        var site = new SiteInMemory("== _layouts/default.html\nx\n== a.html\n---\ntitle: t\nlayout: defualt\n---\na");
        BuildResult result = await site.BuildAsync();
        Diagnostic warning = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.LayoutMissing);
        Assert.Equal(new SourceLocation("a.html", 3, 1), warning.Location);
        Assert.Contains("Did you mean 'default'?", warning.Message, StringComparison.Ordinal);
        Assert.Equal("a\n", site.Output("a.html"));
    }

    [Fact]
    public async Task Layouts_in_a_circle_end_and_are_reported()
    {
        var site = new SiteInMemory("== _layouts/a.html\n---\nlayout: b\n---\n{{ content }}\n== _layouts/b.html\n---\nlayout: a\n---\n{{ content }}\n== x.html\n---\nlayout: a\n---\nx");
        BuildResult result = await site.BuildAsync();
        Assert.True(result.Succeeded);
        Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.LayoutCycle);
    }

    [Fact]
    public async Task An_include_that_includes_itself_ends()
    {
        Diagnostic error = await new SiteInMemory("== _includes/a.html\n{% include a.html %}\n== x.html\n---\n---\n{% include a.html %}").ErrorAsync();
        Assert.Contains("Nesting too deep", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_excerpt_that_contains_itself_ends()
    {
        Diagnostic error = await new SiteInMemory("== _config.yml\npage_excerpts: true\n== x.html\n---\n---\n{% for p in site.pages %}{{ p.excerpt }}{% endfor %}").ErrorAsync();
        Assert.Contains("contains itself", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("permalink: \"\"", "JKS2008")]
    public async Task An_empty_permalink_is_an_error(string line, string id)
    {
        Diagnostic error = await new SiteInMemory($"== a.html\n---\n{line}\n---\na").ErrorAsync();
        Assert.Equal(id, error.Id);
        Assert.Equal(new SourceLocation("a.html", 2, 1), error.Location);
    }

    [Fact]
    public async Task An_unknown_placeholder_is_an_error_at_the_permalink()
    {
        Diagnostic error = await new SiteInMemory("== _posts/2020-01-01-a.md\n---\npermalink: /:nosuch/\n---\na").ErrorAsync();
        Assert.Equal(DiagnosticIds.PermalinkInvalid, error.Id);
        Assert.Equal(2, error.Location!.Value.Line);
    }

    [Fact]
    public async Task A_bad_date_is_an_error_at_its_line()
    {
        Diagnostic error = await new SiteInMemory("== _posts/2020-01-01-a.md\n---\ntitle: a\ndate: never\n---\na").ErrorAsync();
        Assert.Equal(DiagnosticIds.DateInvalid, error.Id);
        Assert.Equal(new SourceLocation("_posts/2020-01-01-a.md", 3, 1), error.Location);
    }

    [Fact]
    public async Task A_post_that_is_not_utf8_is_skipped_with_a_warning()
    {
        var site = new SiteInMemory("== index.html\n---\n---\n{{ site.posts.size }}");
        site.Files.WriteAllBytes("/site/_posts/2020-01-01-a.md", "---\n---\ncaf\u00e9"u8.ToArray().AsSpan()[..^1]);
        BuildResult result = await site.BuildAsync();
        Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.EncodingInvalid);
        Assert.Equal("0\n", site.Output("index.html"));
    }

    [Fact]
    public async Task A_configuration_that_is_no_yaml_is_an_error_with_its_place()
    {
        Diagnostic error = await new SiteInMemory("== _config.yml\ntitle: x\nbad: [1, 2\n").ErrorAsync();
        Assert.Equal(DiagnosticIds.ConfigUnreadable, error.Id);
        Assert.Equal("_config.yml", error.Location!.Value.Path);
    }

    [Fact]
    public async Task A_configuration_that_is_no_mapping_is_a_warning_and_the_defaults_count()
    {
        var site = new SiteInMemory("== _config.yml\njust text\n== a.html\n---\n---\n{{ site.permalink }}");
        BuildResult result = await site.BuildAsync();
        Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.ConfigNotMapping);
        Assert.Equal("date\n", site.Output("a.html"));
    }

    [Theory]
    [InlineData("/site")]
    [InlineData("/")]
    public async Task The_destination_cannot_be_or_contain_the_source(string destination)
    {
        BuildResult result = await new SiteInMemory("== a.html\nx").BuildAsync(o => o with { Destination = destination });
        Assert.False(result.Succeeded);
        Assert.Equal(DiagnosticIds.DestinationContainsSource, Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error).Id);
    }

    [Fact]
    public async Task A_permalink_cannot_climb_out_of_the_destination()
    {
        var site = new SiteInMemory("== a.html\n---\npermalink: /../../etc/%2e%2e/%2e%2e/x.html\n---\na");
        BuildResult result = await site.BuildAsync();
        Assert.True(result.Succeeded);
        Assert.All(site.Files.Files, f => Assert.True(f.StartsWith("/site/", StringComparison.Ordinal) || f.StartsWith("/out/", StringComparison.Ordinal), f));
    }

    [Fact]
    public async Task Two_files_with_one_destination_are_named_and_the_last_wins()
    {
        var site = new SiteInMemory("== a.html\n---\npermalink: /x.html\n---\na\n== b.html\n---\npermalink: /x.html\n---\nb");
        BuildResult result = await site.BuildAsync();
        Diagnostic warning = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.DestinationConflict);
        Assert.Contains("a.html, b.html", warning.Message, StringComparison.Ordinal);
        Assert.Equal("b\n", site.Output("x.html"));
    }

    [Fact]
    public async Task A_post_in_the_future_is_said_to_be_skipped()
    {
        BuildResult result = await new SiteInMemory("== _posts/2099-01-01-a.md\n---\n---\na").BuildAsync();
        Assert.Equal("_posts/2099-01-01-a.md", Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.FutureDate).Location!.Value.Path);
    }

    [Fact]
    public async Task Strict_makes_warnings_fail_and_nothing_is_written()
    {
        var site = new SiteInMemory("== a.html\n---\nlayout: none-such\n---\na");
        BuildResult result = await site.BuildAsync(o => o with { Strict = true });
        Assert.False(result.Succeeded);
        Assert.False(site.Files.FileExists("/out/a.html"));
    }

    [Fact]
    public async Task Aliases_that_contain_themselves_end()
    {
        BuildResult result = await new SiteInMemory("== a.html\n---\na: &x\n  b: *x\n---\na").BuildAsync();
        Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.YamlInvalid);
    }

    [Fact]
    public async Task Deep_nesting_in_yaml_ends()
    {
        BuildResult result = await new SiteInMemory($"== a.html\n---\na: {new string('[', 5000)}\n---\na").BuildAsync();
        Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.YamlInvalid);
    }

    [Fact]
    public async Task A_theme_that_is_not_there_is_an_error()
    {
        Diagnostic error = await new SiteInMemory("== _config.yml\ntheme: nosuch\n").ErrorAsync();
        Assert.Equal(DiagnosticIds.ThemeMissing, error.Id);
    }

    [Fact]
    public async Task An_unknown_plugin_and_a_ruby_file_are_named()
    {
        BuildResult result = await new SiteInMemory("== _config.yml\nplugins: [jekyll-nosuch]\n== _plugins/x.rb\nputs 1\n").BuildAsync();
        Assert.Contains(result.Diagnostics, d => d.Id == DiagnosticIds.PluginUnknown && d.Message.Contains("jekyll-nosuch", StringComparison.Ordinal));
        Assert.Contains(result.Diagnostics, d => d.Id == DiagnosticIds.RubyPlugin && d.Location!.Value.Path == "_plugins/x.rb");
    }

    [Fact]
    public async Task A_link_in_the_includes_that_leads_out_of_the_site_is_not_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string root = Directory.CreateTempSubdirectory("jekyllsharp-").FullName;
        try
        {
            string source = Path.Join(root, "site");
            Directory.CreateDirectory(Path.Join(source, "_includes"));
            await File.WriteAllTextAsync(Path.Join(root, "secret.txt"), "secret");
            File.CreateSymbolicLink(Path.Join(source, "_includes", "a.txt"), Path.Join(root, "secret.txt"));
            await File.WriteAllTextAsync(Path.Join(source, "x.html"), "---\n---\n{% include a.txt %}");
            BuildResult result = await Jekyll.BuildAsync(source);
            Assert.False(result.Succeeded);
            Assert.Contains(result.Diagnostics, d => d.Message.Contains("symbolic link", StringComparison.Ordinal));
            Assert.False(Directory.Exists(Path.Join(source, "_site")));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
