using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using JekyllSharp.Plugins;

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
    public void Its_list_of_gems_is_what_is_built_in()
    {
        string section = Readme[Readme.IndexOf("The gems whose work is", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("Any other plugin", StringComparison.Ordinal)];
        string[] named = [.. Gem().Matches(section).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(BuiltInPlugins.All.Select(p => p.Name).Order(StringComparer.Ordinal), named);
    }

    private static string Here([CallerFilePath] string file = "") => file;

    [GeneratedRegex("```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("\\]\\((?<target>[^)\\s]+)\\)")]
    private static partial Regex Link();

    [GeneratedRegex("(?:jekyll|jemoji)[a-z0-9-]*")]
    private static partial Regex Gem();
}
