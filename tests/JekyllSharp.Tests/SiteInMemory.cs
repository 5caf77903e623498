using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;

namespace JekyllSharp.Tests;

/// <summary>A whole site in a string: files begin with a line <c>== path</c>.</summary>
internal sealed class SiteInMemory
{
    public SiteInMemory(string text)
    {
        string? path = null;
        var content = new System.Text.StringBuilder();
        foreach (string line in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                Add(path, content);
                path = line[3..].Trim();
                content.Clear();
            }
            else
            {
                content.Append(line).Append('\n');
            }
        }

        Add(path, content);
    }

    public MemoryFileSystem Files { get; } = new();

    public async Task<BuildResult> BuildAsync(Func<BuildOptions, BuildOptions>? change = null)
    {
        var options = new BuildOptions
        {
            Source = "/site",
            Destination = "/out",
            Files = Files,
            Time = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero),
            Profile = CompatibilityProfile.Jekyll4,
        };
        return await Jekyll.BuildAsync(change is null ? options : change(options));
    }

    /// <summary>The text of a written file.</summary>
    public string Output(string path) => SiteText.Decode(Files.ReadAllBytes("/out/" + path), out _);

    /// <summary>Builds, expects a failure with one error, and gives that error.</summary>
    public async Task<Diagnostic> ErrorAsync(Func<BuildOptions, BuildOptions>? change = null, bool checkOutput = true)
    {
        BuildResult result = await BuildAsync(change);
        Assert.False(result.Succeeded);
        Assert.DoesNotContain(Files.Files, f => checkOutput && f.StartsWith("/out/", StringComparison.Ordinal));
        return Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    private void Add(string? path, System.Text.StringBuilder content)
    {
        if (path is not null)
        {
            Files.Add("/site/" + path, content.ToString());
        }
    }
}
