using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using JekyllSharp.Highlighting;
using JekyllSharp.Migration.Auditing;
using JekyllSharp.Plugins;
using JekyllSharp.Testing;

namespace JekyllSharp.Packages.Tests;

/// <summary>What the README says is what there is.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Root = Path.GetFullPath("../..", Path.GetDirectoryName(Here())!);
    private static readonly string Readme = File.ReadAllText(Path.Join(Root, "README.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("samples/build-script/build.cs")]
    [InlineData("samples/snapshot-tests/HandbookTests.cs")]
    public void Its_code_is_that_of_the_samples(string sample) =>
        Assert.Contains("```csharp\n" + File.ReadAllText(Path.Join(Root, sample)).ReplaceLineEndings("\n").TrimEnd() + "\n```", Readme, StringComparison.Ordinal);

    [Fact]
    public void The_packages_readmes_show_the_same_code()
    {
        string testing = File.ReadAllText(Path.Join(Root, "src/JekyllSharp.Testing/README.md")).ReplaceLineEndings("\n");
        string sample = File.ReadAllText(Path.Join(Root, "samples/snapshot-tests/HandbookTests.cs")).ReplaceLineEndings("\n");
        foreach (string line in CodeBlock().Match(testing).Groups["code"].Value.Split('\n'))
        {
            Assert.Contains(line, sample, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Its_links_lead_somewhere()
    {
        foreach (string page in Directory.GetFiles(Path.Join(Root, "docs"), "*.md").Append(Path.Join(Root, "README.md")))
        {
            foreach (Match link in Link().Matches(File.ReadAllText(page)))
            {
                string target = link.Groups["target"].Value;
                if (!target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
                {
                    Assert.True(Path.Exists(Path.GetFullPath(target, Path.GetDirectoryName(page)!)), $"{page}: {target}");
                }
            }
        }
    }

    [Fact]
    public void Its_list_of_gems_is_what_is_built_in() =>
        Assert.Equal(BuiltInPlugins.All.Select(p => p.Name).Order(StringComparer.Ordinal), Row("Gems whose work is done").Split(", "));

    [Fact]
    public void Its_list_of_plugins_for_Ruby_files_is_what_is_built_in()
    {
        Assert.Equal(BuiltInPlugins.OnRequest, Row("Built-in plugins for Ruby files that many sites have, off until asked for").Split(", "));
        string page = File.ReadAllText(Path.Join(Root, "docs/ruby-files.md"));
        Assert.All(BuiltInPlugins.OnRequest, name => Assert.Contains($"| `{name}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_built_in_is_what_the_audit_calls_lost()
    {
        string[] gems = Row("Gems whose work is not done; the audit says what is lost").Split(", ");
        string source = Directory.CreateTempSubdirectory("jekyllsharp-readme-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Join(source, "_config.yml"), $"plugins: [{string.Join(", ", gems)}]\n");
            AuditReport report = await SiteAudit.RunAsync(new BuildOptions { Source = source });
            Assert.Equal(gems, report.Plugins.Where(p => p is { Status: PluginStatus.Unknown, Note.Length: > 0 }).Select(p => p.Name).Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(source, recursive: true);
        }
    }

    [Fact]
    public void Its_number_of_languages_is_that_of_the_lexers()
    {
        string[] lexers = [.. Directory.GetFiles(Path.Join(Root, "tests/JekyllSharp.Highlighting.Tests/Cases"), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!)];
        Assert.All(lexers, l => Assert.NotNull(Highlighter.FindLexer(l)));
        Assert.Contains($"Rouge's classes for {lexers.Length} languages;", Row("Highlighting"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redcarpet, rdiscount, maruku")]
    public async Task Engines_that_are_not_built_in_are_named(string row)
    {
        Assert.Contains("not built in", Row(row), StringComparison.Ordinal);
        foreach (string engine in row.Split(", "))
        {
            TestBuild build = TestSite.FromText($"== _config.yml\nmarkdown: {engine}\n== index.md\n---\n---\n*a*\n").Build();
            Assert.Contains(build.Result.Diagnostics, d => d.Message.Contains(engine, StringComparison.Ordinal));
        }
    }

    private static string Row(string part)
    {
        string line = Readme.Split('\n').Single(l => l.StartsWith($"| {part} |", StringComparison.Ordinal));
        return line.Split('|')[2].Trim();
    }

    private static string Here([CallerFilePath] string file = "") => file;

    [GeneratedRegex("```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("\\]\\((?<target>[^)\\s]+)\\)")]
    private static partial Regex Link();
}
