using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;

namespace JekyllSharp.Tests.Configuration;

/// <summary>Values of a wrong kind end the build with the line of the key, where Jekyll ends in an error of Ruby.</summary>
public sealed class ConfigKindTests
{
    [Theory]
    [InlineData("plugins: a", "'plugins' should be set as an array, but was: a. Write it as a list: plugins: [a, b]")]
    [InlineData("plugins:", "'plugins' should be set as an array, but was: nothing. Write it as a list: plugins: [a, b]")]
    [InlineData("exclude: 5", "'exclude' should be set as an array, but was: 5. Write it as a list: exclude: [a, b]")]
    [InlineData("keep_files: a", "'keep_files' should be set as an array, but was: a. Write it as a list: keep_files: [a, b]")]
    [InlineData("source: [a]", "'source' should be text, but was: [\"a\"]. Write it as text, or leave it out: source: \"…\"")]
    [InlineData("destination: [a]", "'destination' should be text, but was: [\"a\"]. Write it as text, or leave it out: destination: \"…\"")]
    [InlineData("destination: false", "'destination' should be text, but was: false. Write it as text, or leave it out: destination: \"…\"")]
    [InlineData("permalink: false", "'permalink' should be text, but was: false. Write it as text, or leave it out: permalink: \"…\"")]
    [InlineData("timezone: 5", "'timezone' should be text, but was: 5. Write it as text, or leave it out: timezone: \"…\"")]
    [InlineData("data_dir: 2020-01-01", "'data_dir' should be text, but was: 2020-01-01. Write it as text, or leave it out: data_dir: \"…\"")]
    [InlineData("plugins_dir: {a: b}", "'plugins_dir' should be text or a list, but was: {\"a\"=>\"b\"}. Write it as text, or leave it out: plugins_dir: \"…\"")]
    [InlineData("limit_posts: ab", "'limit_posts' should be a number, but was: ab. Write a number: limit_posts: 10")]
    [InlineData("markdown: 1.5", "'markdown' should be text, but was: 1.5. Write it as text, or leave it out: markdown: \"…\"")]
    [InlineData("liquid: true", "'liquid' should be a mapping, but was: true. Write its keys below it, each on a line of its own that is indented: liquid: {name: value}")]
    [InlineData("kramdown : [a]", "'kramdown' should be a mapping, but was: [\"a\"]. Write its keys below it, each on a line of its own that is indented: kramdown: {name: value}")]
    public async Task A_value_of_another_kind_is_an_error_on_its_line(string line, string message)
    {
        Diagnostic error = await new SiteInMemory($"== _config.yml\ntitle: x\n\n{line}\n== a.html\n---\n---\n").ErrorAsync();
        Assert.Equal((DiagnosticIds.ConfigValue, message, new SourceLocation("_config.yml", 3, 1)), (error.Id, error.Message, error.Location!.Value));
    }

    [Fact]
    public async Task What_Jekyll_does_no_more_is_an_error()
    {
        Diagnostic error = await new SiteInMemory("== _config.yml\nrelative_permalinks: true\n== a.html\n---\n---\n").ErrorAsync();
        Assert.Equal((DiagnosticIds.ConfigValue, new SourceLocation("_config.yml", 1, 1)), (error.Id, error.Location!.Value));
        Assert.True((await new SiteInMemory("== _config.yml\nrelative_permalinks: false\n== a.html\n---\n---\n").BuildAsync()).Succeeded);
    }

    [Theory]
    [InlineData("math_engine: katex", "kramdown's math_engine 'katex' is not built in: formulas are written for MathJax.")]
    [InlineData("syntax_highlighter: coderay", "kramdown's syntax_highlighter 'coderay' is not built in: code has no colours. Rouge is.")]
    [InlineData("input: Markdown", "kramdown's input 'Markdown' is not built in: texts are read as GFM.")]
    [InlineData("input: kramdown", null)]
    [InlineData("math_engine: mathjax", null)]
    [InlineData("math_engine:", null)]
    public async Task Engines_that_are_not_built_in_are_told(string setting, string? message)
    {
        BuildResult result = await new SiteInMemory($"== _config.yml\nkramdown:\n  {setting}\n== a.md\n---\n---\n").BuildAsync();
        Diagnostic[] told = [.. result.Diagnostics.Where(d => d.Id == DiagnosticIds.MarkdownEngine)];
        Assert.Equal(message is null ? [] : [(message, new SourceLocation("_config.yml", 2, 3))], told.Select(d => (d.Message, d.Location!.Value)));
    }

    [Theory]
    [InlineData("keep_files:")]
    [InlineData("timezone: false")]
    [InlineData("encoding: false")]
    [InlineData("collections_dir: [a]")]
    [InlineData("kramdown:")]
    [InlineData("liquid:")]
    [InlineData("limit_posts:")]
    [InlineData("limit_posts: 1.5")]
    [InlineData("permalink:")]
    [InlineData("plugins_dir: [a]")]
    [InlineData("title: {a: b}")]
    public async Task What_Jekyll_takes_is_taken(string line) =>
        Assert.True((await new SiteInMemory($"== _config.yml\n{line}\n== a.html\n---\n---\n").BuildAsync()).Succeeded);

    [Fact]
    public async Task Jekyll_3_takes_lists_that_are_left_empty() => Assert.True((await new SiteInMemory("== _config.yml\nplugins:\ninclude:\n== a.html\n---\n---\n")
        .BuildAsync(static o => o with { Profile = CompatibilityProfile.Jekyll3 })).Succeeded);
}
