using System.Text.Json;
using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Migration.Auditing;
using JekyllSharp.Migration.Reporting;

namespace JekyllSharp.Tests.Migration;

/// <summary>What an audit says of a site, each finding with its place.</summary>
public sealed class AuditTests
{
    [Fact]
    public async Task A_good_site_has_nothing_to_say()
    {
        AuditReport report = await AuditAsync("== _config.yml\ntimezone: Etc/UTC\nplugins: [jekyll-feed]\n== index.html\n---\n---\n{% feed_meta %}<a href='a.html'>a</a>\n== a.html\nx");
        Assert.Empty(report.Findings);
        Assert.True(report.Builds);
        PluginUse feed = Assert.Single(report.Plugins);
        Assert.Equal((PluginStatus.BuiltIn, "feed_meta"), (feed.Status, feed.Uses[0].Name));
        Assert.Equal(new SourceLocation("index.html", 3, 1), feed.Uses[0].First);
    }

    [Fact]
    public async Task A_missing_tag_is_found_everywhere_and_the_rest_is_still_looked_at()
    {
        AuditReport report = await AuditAsync(
            """
            == a.html
            ---
            ---
            {% shiny x %}{% raw %}{% not_this %}{% endraw %}
            {% panel %}<a href="gone.html">x</a>{% endpanel %}
            == b.md
            ---
            ---
            text {% shiny y %}
            """);
        Assert.Equal(
            ["a.html(3,1): JKS8004: The tag 'shiny' does not exist; the build fails. Used 2 times in 2 files.", "a.html(4,1): JKS8004: The tag 'panel' does not exist; the build fails. Used once."],
            Said(report, AuditIds.UnknownTag));
        Assert.Equal("b.md(3,6)", report.Findings[0].Related[0].Location.ToString());
        Assert.Equal(["a.html(4,21): JKS8009: 'gone.html' leads to no file."], Said(report, AuditIds.DeadLink));
    }

    [Theory]
    [InlineData("{% seo %}", "The plugin jekyll-seo-tag has it: list it under 'plugins'.")]
    [InlineData("{% bibliography %}", "It is a tag of jekyll-scholar, which is not built in.")]
    [InlineData("{% includ x %}", "Did you mean 'include'?")]
    public async Task A_missing_tag_comes_with_advice(string template, string advice)
    {
        AuditReport report = await AuditAsync("== a.html\n---\n---\n" + template);
        Assert.Contains(advice, Assert.Single(report.Findings, f => f.Id == AuditIds.UnknownTag).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_filter_is_found_outside_of_quotes()
    {
        AuditReport report = await AuditAsync("== a.html\n---\n---\n{{ 'a | not_this' | upcase | shout: 1 }}{% assign x = y | textilize %}");
        Assert.Equal(
            [
                "a.html(3,1): JKS8005: The filter 'shout' does not exist; what is before it goes through unchanged. Used once.",
                "a.html(3,41): JKS8005: The filter 'textilize' does not exist; what is before it goes through unchanged. Used once. It is a filter of jekyll-textile-converter, which is not built in.",
            ],
            Said(report, AuditIds.UnknownFilter));
    }

    [Fact]
    public async Task Ruby_plugins_are_read_with_what_they_add_and_who_uses_it()
    {
        AuditReport report = await AuditAsync(
            """
            == _plugins/shiny.rb
            module Jekyll
              class ShinyTag < Liquid::Tag
              end
              class Base < Liquid::Block; end
              class BoxBlock < Base
              end
              module Loud
                def loud(text)
                  text.upcase
                end

                private

                def hidden; end
              end
              class Maker < Generator
              end
            end
            Liquid::Template.register_tag('shiny', Jekyll::ShinyTag)
            Liquid::Template.register_tag "box", Jekyll::BoxBlock
            Liquid::Template.register_filter(Jekyll::Loud)
            Jekyll::Hooks.register [:posts, :pages], :post_render do |doc|
            end
            # Liquid::Template.register_tag('old', Old)
            == a.html
            ---
            ---
            {% shiny %}{{ 'a' | loud }}
            """);
        Assert.Equal(
            ["Block box BoxBlock", "Filter loud Loud", "Generator Maker Maker", "Hook posts,pages:post_render ", "Tag shiny ShinyTag"],
            report.RubyPlugins[0].Parts.Select(p => $"{p.Kind} {p.Name} {p.RubyClass}").Order(StringComparer.Ordinal));
        string said = Assert.Single(Said(report, AuditIds.RubyPlugin));
        Assert.Contains("the tag 'shiny' (used once: a.html(3,1))", said, StringComparison.Ordinal);
        Assert.Contains("the block 'box' (not used)", said, StringComparison.Ordinal);
        Assert.Contains("_plugins/shiny.rb(19) defines it in Ruby", Assert.Single(Said(report, AuditIds.UnknownTag)), StringComparison.Ordinal);
        Assert.Contains("_plugins/shiny.rb(8) defines it in Ruby", Assert.Single(Said(report, AuditIds.UnknownFilter)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gem_that_is_not_built_in_is_found_with_its_uses()
    {
        AuditReport report = await AuditAsync("== _config.yml\nplugins:\n  - jekyll-scholar\n  - jekyll-compose\n== a.html\n---\n---\n{% cite x %}");
        Assert.Equal(
            ["_config.yml(2,5): JKS6001: The plugin 'jekyll-scholar' is not built in: Bibliographies and citations are missing. Used: cite (once, at a.html(3,1))."],
            Said(report, DiagnosticIds.PluginUnknown));
        Assert.Equal([PluginStatus.Unknown, PluginStatus.NotNeeded], report.Plugins.Select(p => p.Status));
    }

    [Fact]
    public async Task Missing_includes_and_layouts_are_found_even_where_nothing_reaches_them()
    {
        AuditReport report = await AuditAsync("== a.html\n---\nlayout: pots\n---\n{% if false %}\n{% include gone.html %}{% include \"b.html\" %}{% endif %}\n== _layouts/post.html\n---\nlayout: base\n---\n");
        Assert.Equal(
            ["a.html(5,1): JKS3006: The included file 'gone.html' does not exist; nothing that is built reaches it.", "a.html(5,24): JKS3006: The included file \"b.html\" does not exist: Jekyll takes the quotes for a part of the name. Write b.html; nothing that is built reaches it."],
            Said(report, DiagnosticIds.IncludeMissing));
        Assert.All(report.Findings.Where(f => f.Id == DiagnosticIds.IncludeMissing), f => Assert.Equal(DiagnosticSeverity.Info, f.Severity));
        Assert.Equal(2, Said(report, DiagnosticIds.LayoutMissing).Count());
    }

    [Fact]
    public async Task A_missing_tag_that_no_page_needs_is_a_note()
    {
        AuditReport report = await AuditAsync("== a.html\nx\n== _includes/old.html\n{% shiny %}\n{% include {{ page.x }} %}\n== _includes/new.html\n{% bright %}\n== b.html\n---\n---\n{% include new.html %}");
        Assert.Equal(
            ["_includes/new.html(1,1): JKS8004: The tag 'bright' does not exist; the build fails. Used once.", "_includes/old.html(1,1): JKS8004: The tag 'shiny' does not exist; nothing that is built reaches it. Used once."],
            Said(report, AuditIds.UnknownTag));
        Assert.Equal([DiagnosticSeverity.Error, DiagnosticSeverity.Info], report.Findings.Where(f => f.Id == AuditIds.UnknownTag).Select(f => f.Severity));
    }

    [Fact]
    public async Task Every_link_tag_that_leads_nowhere_is_found_though_the_build_ends_at_the_first()
    {
        AuditReport report = await AuditAsync(
            """
            == _posts/2024-01-01-here.md
            ---
            ---
            x
            == _posts/in/2024-01-02-there.md
            ---
            ---
            x
            == a.html
            ---
            ---
            {% link gone.html %}
            {% link a.html %}{% link {{ page.x }} %}{% post_url 2024-01-01-here %}{% post_url in/2024-01-02-there %}{% post_url 2024-01-02-there %}
            {% post_url 2024-01-01-hare %}
            {% link b.htm %}
            == b.html
            x
            """);
        Assert.Equal(["a.html(3,1)", "a.html(4,18)", "a.html(5,1)", "a.html(6,1)"], report.Findings.Where(f => f.Id == DiagnosticIds.LiquidRender).Select(f => f.Location.ToString()));
        Assert.EndsWith("Did you mean '2024-01-01-here'? The build fails where this is reached.", report.Findings[2].Message, StringComparison.Ordinal);
    }

    /// <summary>A build ends at the first error, of whatever kind; an audit says them all, and what is wrong elsewhere.</summary>
    [Theory]
    [InlineData("== style.scss\n---\n---\na { color: $none; }", "style.scss(3,12): JKS5001")]
    [InlineData("== b.html\n---\n---\n{% if %}", "b.html(3,1): JKS3001")]
    [InlineData("== b.html\n---\n---\n{{ 1 | divided_by: 0 }}", "b.html(3,1): JKS3002")]
    [InlineData("== b.html\n---\n---\n{% for i in (1..3) %}{% include gone.html %}{% endfor %}", "b.html(3,22): JKS3006")]
    [InlineData("== _includes/bad.html\n{% if %}\n== b.html\n---\n---\n{% include bad.html %}", "_includes/bad.html(1,1): JKS3001")]
    [InlineData("== _layouts/bad.html\n{% if %}{{ content }}\n== b.html\n---\nlayout: bad\n---\nx", "_layouts/bad.html(1,1): JKS3001")]
    [InlineData("== _posts/2020-01-01-p.md\n---\n---\n{% post_url 2019-01-01-q %}", "_posts/2020-01-01-p.md(3,1): JKS3002")]
    public async Task One_mistake_hides_no_dead_link_elsewhere(string files, string error)
    {
        AuditReport report = await AuditAsync(
            $"""
            == _config.yml
            timezone: Etc/UTC
            == a.html
            ---
            ---
            <a href="gone.html">x</a> <a href="c.html#gone">x</a><img src="gone.png">
            == c.html
            ---
            ---
            x
            {files}
            """);
        Assert.Equal([error], report.Findings.Where(static f => f.Severity == DiagnosticSeverity.Error).Select(static f => $"{f.Location}: {f.Id}"));
        Assert.Equal(
            ["a.html(3,10): JKS8009: 'gone.html' leads to no file.", "a.html(3,36): JKS8010: 'c.html#gone': c.html has no element with that id.", "a.html(3,64): JKS8011: The image 'gone.png' does not exist."],
            report.Findings.Where(static f => f.Severity == DiagnosticSeverity.Warning).Select(static f => $"{f.Location}: {f.Id}: {f.Message}"));
        Assert.False(report.Builds);
    }

    [Fact]
    public async Task One_mistake_in_a_layout_is_told_once_and_the_rest_of_its_pages_is_looked_at()
    {
        string pages = string.Concat(Enumerable.Range(0, 20).Select(static i => $"== p{i}.html\n---\nlayout: x\n---\n<a href='gone{i}.html'>x</a><a href='#foot'>x</a><a href='#none'>x</a>{(i == 7 ? "{{ 1 | modulo: 0 }}{% include gone.html %}" : "")}\n"));
        AuditReport report = await AuditAsync(
            "== _config.yml\ntimezone: Etc/UTC\n== _includes/foot.html\n<p id='foot'>{% if %}\n== _layouts/x.html\n<a href='menu.html'>x</a>{{ content }}{% include foot.html %}\n" + pages);
        Assert.Equal(
            ["_includes/foot.html(1,14)", "p7.html(4,69)", "p7.html(4,88)"],
            report.Findings.Where(static f => f.Severity == DiagnosticSeverity.Error).Select(static f => f.Location!.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(21, Said(report, AuditIds.DeadLink).Count());

        // What the broken file would have offered is not known, nor what the rest of a broken page has.
        string[] anchors = [.. Said(report, AuditIds.DeadAnchor)];
        Assert.Equal(19, anchors.Length);
        Assert.All(anchors, static a => Assert.Contains("'#none'", a, StringComparison.Ordinal));
        Assert.DoesNotContain(anchors, static a => a.StartsWith("p7.html", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_data_file_that_cannot_be_read_hides_no_other()
    {
        AuditReport report = await AuditAsync("== _data/a.yml\na: 1\n b: 2\n== _data/b.csv\na\n\"1\n== _data/c.yml\n- [1\n== a.html\n---\n---\n<a href='gone'>x</a>");
        Assert.Equal(["_data/a.yml", "_data/b.csv", "_data/c.yml"], report.Findings.Where(f => f.Id == DiagnosticIds.DataFileInvalid).Select(f => f.Location!.Value.Path));
        Assert.Contains("Close the '[' of line 1.", Said(report, DiagnosticIds.DataFileInvalid).Last(), StringComparison.Ordinal);
        Assert.Single(Said(report, AuditIds.DeadLink));
    }

    [Fact]
    public async Task Addresses_on_the_sites_host_may_be_of_another_repository()
    {
        AuditReport report = await AuditAsync(
            """
            == _config.yml
            url: https://x.example
            timezone: Etc/UTC
            == docs/a.html
            <a href="https://x.example/project/page">1</a> <a href="//x.example/docs/gone">2</a>
            <a href="http://x.example/docs/gone.html">3</a> <a href="/project/gone">4</a> <a href="http://x.example/docs/a.html">5</a>
            == b.html
            <a href="(https://y.example)">6</a>
            """);
        Assert.Equal(
            [
                (DiagnosticSeverity.Warning, "b.html(1,1)"), (DiagnosticSeverity.Warning, "docs/a.html(1,48)"),
                (DiagnosticSeverity.Warning, "docs/a.html(2,1)"), (DiagnosticSeverity.Warning, "docs/a.html(2,49)"), (DiagnosticSeverity.Info, "docs/a.html(1,1)"),
            ],
            report.Findings.Where(f => f.Id == AuditIds.DeadLink).Select(f => (f.Severity, f.Location.ToString()!)));
    }

    [Fact]
    public async Task The_wrong_links_of_a_copied_file_are_one_finding()
    {
        string links = string.Concat(Enumerable.Range(1, 20).Select(i => $"<a href='#p{i}'>x</a>\n"));
        AuditReport report = await AuditAsync($"== lib/a.html\n{links}\n== own.html\n---\n---\n{links}");
        Diagnostic copied = Assert.Single(report.Findings, f => f.Location?.Path == "lib/a.html");
        Assert.Equal("20 links of this file lead to an element that does not exist, first '#p1'. The file is copied as it is.", copied.Message);
        Assert.Equal(10, copied.Related.Count);
        Assert.Equal(20, report.Findings.Count(f => f.Location?.Path == "own.html"));
    }

    [Fact]
    public async Task What_is_fatal_hides_nothing_else()
    {
        AuditReport report = await AuditAsync("== _config.yml\ntheme: nowhere\nmarkdown: redcarpet\n== a.html\n---\njust text\n---\n== b.html\n---\n- x\n---\n== c.html\n---\n---\n<a href='gone'>x</a>");
        Assert.False(report.Builds);
        Assert.Single(Said(report, DiagnosticIds.ThemeMissing));
        Assert.StartsWith("_config.yml(2,1): ", Assert.Single(Said(report, DiagnosticIds.MarkdownEngine)), StringComparison.Ordinal);
        Assert.Equal(2, Said(report, DiagnosticIds.FrontMatterNotMapping).Count());
        Assert.Single(Said(report, AuditIds.DeadLink));
    }

    [Fact]
    public async Task A_remote_theme_without_its_plugin_does_not_count_and_one_that_is_missing_is_said_once()
    {
        AuditReport without = await AuditAsync("== _config.yml\nremote_theme: owner/name\n== a.html\nx");
        Assert.Equal("_config.yml(1,1)", Assert.Single(without.Findings, f => f.Id == AuditIds.RemoteTheme).Location.ToString());
        AuditReport missing = await AuditAsync("== _config.yml\nremote_theme: owner/name\nplugins: [jekyll-remote-theme]\n== a.html\n---\n---\n<a href='gone'>x</a>");
        Assert.Single(Said(missing, DiagnosticIds.ThemeMissing));
        Assert.Single(Said(missing, AuditIds.DeadLink));
    }

    [Fact]
    public async Task A_relative_include_is_missing_only_beside_the_page_that_asks_for_it()
    {
        AuditReport report = await AuditAsync(
            "== _includes/chapter.html\n{% include_relative _part.md %}\n== _layouts/l.html\n{% include_relative _part.md %}\n"
            + "== de/index.html\n---\nlayout: l\n---\n{% include chapter.html %}{% if false %}{% include_relative _gone.md %}{% endif %}\n== de/_part.md\nx");
        Assert.Equal(["de/index.html(4,41): JKS3006: The included file '_gone.md' does not exist; nothing that is built reaches it."], Said(report, DiagnosticIds.IncludeMissing));
    }

    [Fact]
    public async Task A_site_that_needs_its_ruby_files_is_not_built_by_github_pages()
    {
        const string Lock = "== Gemfile.lock\nGEM\n  specs:\n    github-pages (232)\n";
        const string Plugins = "== _plugins/a.rb\nclass Shiny < Liquid::Tag\nend\nLiquid::Template.register_tag('shiny', Shiny)\n== _plugins/b.rb\nclass G < Jekyll::Generator\nend\n";
        AuditReport needs = await AuditAsync(Lock + Plugins + "== a.html\n---\n---\n{% shiny %}");
        Assert.All(needs.Findings.Where(static f => f.Id == AuditIds.RubyPlugin), static f => Assert.Equal(DiagnosticSeverity.Warning, f.Severity));
        Assert.Equal(2, Said(needs, AuditIds.RubyPlugin).Count(static s => s.Contains("Ruby is not executed: ", StringComparison.Ordinal)));
        AuditReport not = await AuditAsync(Lock + Plugins + "== a.html\n---\n---\nx");
        Assert.Equal(2, Said(not, AuditIds.RubyPlugin).Count(static s => s.Contains("as GitHub Pages and safe mode do not execute it either", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task One_wrong_link_of_a_layout_is_one_finding()
    {
        AuditReport report = await AuditAsync("== _layouts/l.html\n<a href=\"/gone/\">x</a>\n== a.html\n---\nlayout: l\n---\n== b.html\n---\nlayout: l\n---\n");
        Assert.Equal(["_layouts/l.html(1,10): JKS8009: '/gone/' leads to no file. In 2 pages, first a.html(1)."], Said(report, AuditIds.DeadLink));
    }

    [Fact]
    public async Task Links_anchors_and_images_are_told_apart()
    {
        AuditReport report = await AuditAsync("== b.md\n---\n---\n# Here\n== a.md\n---\n---\n[x](b.html#there) [y](B.html)\n![z](z.png)\n");
        Assert.Equal(["a.md(3,5): JKS8010: 'b.html#there': b.html has no element with that id."], Said(report, AuditIds.DeadAnchor));
        Assert.Single(Said(report, AuditIds.FragileLink));
        Assert.Equal(["a.md(4,6): JKS8011: The image 'z.png' does not exist."], Said(report, AuditIds.MissingImage));
    }

    [Fact]
    public async Task Names_that_differ_by_case_and_shared_destinations_are_found()
    {
        AuditReport report = await AuditAsync("== About.txt\nx\n== about.txt\ny\n== one.html\n---\npermalink: /same/\n---\n== two.html\n---\npermalink: /same/\n---\n");
        Assert.Contains("About.txt, about.txt", Said(report, AuditIds.CaseCollision).First(), StringComparison.Ordinal);
        Assert.Single(Said(report, DiagnosticIds.DestinationConflict));
    }

    [Fact]
    public async Task Dates_line_ends_marks_and_kinds_are_looked_at()
    {
        var site = new SiteInMemory("== _posts/2024-06-01-near.md\n---\n---\nx\n== _posts/2030-01-01-far.md\n---\n---\nx\n== a.coffee\n---\n---\nx = 1\n== w.md\n---\n---\nx");
        site.Files.WriteAllBytes("/site/w.md", "---\r\n---\r\nx"u8);
        AuditReport report = await SiteAudit.RunAsync(Options(site));
        Assert.StartsWith("_posts/2024-06-01-near.md", Assert.Single(Said(report, AuditIds.DateNearNow)), StringComparison.Ordinal);
        Assert.StartsWith("_posts/2030-01-01-far.md", Assert.Single(Said(report, DiagnosticIds.FutureDate)), StringComparison.Ordinal);
        Assert.StartsWith("w.md: JKS8007: 1 file has line ends of Windows", Assert.Single(Said(report, AuditIds.LineEnds)), StringComparison.Ordinal);
        Assert.StartsWith("a.coffee: JKS8013", Assert.Single(Said(report, AuditIds.NoConverter)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Locked_versions_are_compared_with_those_that_are_followed()
    {
        AuditReport report = await AuditAsync("== Gemfile.lock\nGEM\n  specs:\n    jekyll (4.3.2)\n    rouge (4.1.0)\n== a.html\nx");
        Assert.Equal([("jekyll", "4.3.2"), ("rouge", "4.1.0")], report.Versions);
        Assert.Contains("rouge 4.1.0; the output follows 3.30", Assert.Single(Said(report, AuditIds.Version)), StringComparison.Ordinal);
        Assert.Equal(CompatibilityProfile.Jekyll4, report.Profile);
    }

    [Theory]
    [InlineData("    jekyll (4.3.2)\n    kramdown (2.5.2)", 0)]
    [InlineData("    jekyll (4.3.2)\n    kramdown (2.4.0)", 0)]
    [InlineData("    jekyll (4.3.2)\n    kramdown (2.3.2)", 1)]
    [InlineData("    github-pages (228)\n    kramdown (2.5.2)", 1)]
    public async Task Versions_of_kramdown_that_are_followed_are_no_finding(string locked, int findings)
    {
        AuditReport report = await AuditAsync($"== Gemfile.lock\nGEM\n  specs:\n{locked}\n== a.html\nx");
        Assert.Equal(findings, Said(report, AuditIds.Version).Count(s => s.Contains("kramdown", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("    jekyll (4.2.0)\n    jekyll-sass-converter (2.1.0)", "built by LibSass")]
    [InlineData("    jekyll (3.9.0)\n    jekyll-sass-converter (1.5.2)", "built by Ruby Sass")]
    public async Task The_compiler_of_a_site_s_stylesheets_is_named(string locked, string said)
    {
        AuditReport report = await AuditAsync($"== Gemfile.lock\nGEM\n  specs:\n{locked}\n== a.scss\n---\n---\na {{ b: c }}");
        Assert.Contains(said, Assert.Single(Said(report, AuditIds.Difference)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written()
    {
        var site = new SiteInMemory("== a.html\n---\n---\nx");
        int files = site.Files.Files.Count;
        await SiteAudit.RunAsync(Options(site));
        Assert.Equal(files, site.Files.Files.Count);
    }

    [Fact]
    public async Task Json_and_sarif_hold_the_findings_with_their_places()
    {
        AuditReport report = await AuditAsync("== a b.html\n---\n---\n{% shiny %}\n");
        using var json = new MemoryStream();
        AuditJson.Write(report, json);
        JsonElement finding = JsonDocument.Parse(json.ToArray()).RootElement.GetProperty("findings")[0];
        Assert.Equal(("JKS8004", "error", "a b.html", 3), (finding.GetProperty("id").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("path").GetString(), finding.GetProperty("line").GetInt32()));

        using var sarif = new MemoryStream();
        SarifLog.Write(report.Findings, sarif);
        JsonElement run = JsonDocument.Parse(sarif.ToArray()).RootElement.GetProperty("runs")[0];
        JsonElement result = run.GetProperty("results")[0];
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(("JKS8004", "error", "a%20b.html", 3), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString(), place.GetProperty("artifactLocation").GetProperty("uri").GetString(), place.GetProperty("region").GetProperty("startLine").GetInt32()));

        using var text = new StringWriter { NewLine = "\n" };
        AuditText.Write(report, text);
        Assert.Contains("a b.html(3,1): error JKS8004", text.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("The site does not build before the error is mended.\n1 error, 0 warnings, 1 note\n", text.ToString(), StringComparison.Ordinal);
    }

    /// <summary>GitHub refuses a log with a result without a place, and shows files from the repository on.</summary>
    [Fact]
    public void Every_result_in_sarif_has_a_place()
    {
        Diagnostic[] findings =
        [
            new() { Id = "JKS8016", Severity = DiagnosticSeverity.Info, Message = "x" },
            new() { Id = "JKS3006", Severity = DiagnosticSeverity.Error, Message = "y", Location = new SourceLocation("/gems/a theme/_layouts/l.html", 2, 3), Related = [new RelatedLocation(new SourceLocation("a.md", 4), "z")] },
        ];
        using var sarif = new MemoryStream();
        SarifLog.Write(findings, sarif, "docs");
        JsonElement root = JsonDocument.Parse(sarif.ToArray()).RootElement;
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        JsonElement run = root.GetProperty("runs")[0];
        Assert.Equal("JekyllSharp", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.Equal(["JKS3006", "JKS8016"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(static r => r.GetProperty("id").GetString()));
        Assert.All(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(), static rule => Assert.All(
            (string[])["shortDescription", "fullDescription", "help"], member => Assert.EndsWith(".", rule.GetProperty(member).GetProperty("text").GetString(), StringComparison.Ordinal)));
        static string? Place(JsonElement location) => location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(["docs/_config.yml", "file:///gems/a%20theme/_layouts/l.html"], results.Select(static r => Place(Assert.Single(r.GetProperty("locations").EnumerateArray()))));
        Assert.Equal("docs/a.md", Place(Assert.Single(results[1].GetProperty("relatedLocations").EnumerateArray())));
        Assert.Equal(["x", "y"], results.Select(static r => r.GetProperty("message").GetProperty("text").GetString()));
    }

    /// <summary>GitHub shows what each rule is about.</summary>
    [Fact]
    public void Every_identifier_has_a_sentence_in_sarif()
    {
        string[] ids = [.. new[] { typeof(DiagnosticIds), typeof(AuditIds) }.SelectMany(static t => t.GetFields()).Select(static f => (string)f.GetRawConstantValue()!)];
        Assert.True(ids.Length > 50, $"{ids.Length}");
        using var sarif = new MemoryStream();
        SarifLog.Write([.. ids.Select(static id => new Diagnostic { Id = id, Severity = DiagnosticSeverity.Info, Message = "x" })], sarif);
        JsonElement rules = JsonDocument.Parse(sarif.ToArray()).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(rules.EnumerateArray(), static r => Assert.NotEqual(r.GetProperty("id").GetString(), r.GetProperty("shortDescription").GetProperty("text").GetString()));
    }

    private static Task<AuditReport> AuditAsync(string text) => SiteAudit.RunAsync(Options(new SiteInMemory(text)));

    private static BuildOptions Options(SiteInMemory site) =>
        new() { Source = "/site", Files = site.Files, Time = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero) };

    private static IEnumerable<string> Said(AuditReport report, string id) =>
        report.Findings.Where(f => f.Id == id).Select(f => $"{f.Location}: {f.Id}: {f.Message}");
}
