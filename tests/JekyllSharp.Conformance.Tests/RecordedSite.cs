using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Conformance.Tests;

/// <summary>One site of the folder Sites: its source, the arguments of the build, what Jekyll wrote.</summary>
internal sealed class RecordedSite(string name)
{
    public static string Root { get; } = Path.Join(ProjectDirectory, "Sites");

    /// <summary>The directory of this project, in which sites and samples are found.</summary>
    public static string ProjectDirectory => typeof(RecordedSite).Assembly
        .GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>()
        .Single(a => a.Key == "ProjectDirectory").Value!;

    /// <summary>The moment at which the sites were recorded.</summary>
    public static DateTimeOffset Time { get; } = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public string Source => Path.Join(Root, name, "source");

    /// <summary>The folder of the site, its source, what was recorded and its themes.</summary>
    public string Folder => Path.Join(Root, name);

    public string Expected => Path.Join(Root, name, "expected");

    public IReadOnlyList<string> Arguments => File.ReadAllLines(Path.Join(Root, name, "arguments.txt"));

    /// <summary>Whose output was recorded.</summary>
    public CompatibilityProfile Profile => Path.Join(Root, name, "profile.txt") is var file && !File.Exists(file) ? CompatibilityProfile.Jekyll4
        : File.ReadAllText(file).Trim() == "jekyll-3" ? CompatibilityProfile.Jekyll3
        : CompatibilityProfile.GitHubPages;

    /// <summary>Builds as the command line would, with a pinned clock.</summary>
    public static async Task<int> BuildAsync(string source, string destination, IReadOnlyList<string> arguments, TextWriter messages, CompatibilityProfile profile = CompatibilityProfile.Jekyll4, int? parallelism = null, RecordedThemes? themes = null)
    {
        var overrides = new DataMap();
        List<string>? config = null;
        for (int i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--config":
                    config = [.. arguments[++i].Split(',').Select(c => Path.Join(source, c))];
                    break;
                case "--drafts":
                    overrides.Set("show_drafts", true);
                    break;
                case "--future" or "--unpublished":
                    overrides.Set(arguments[i][2..], true);
                    break;
                default:
                    throw new ArgumentException("Unknown argument in arguments.txt: " + arguments[i], nameof(arguments));
            }
        }

        BuildResult result = await Jekyll.BuildAsync(new BuildOptions
        {
            Source = source,
            Destination = destination,
            ConfigFiles = config,
            Overrides = overrides,
            Time = Time,
            Profile = profile,
            Parallelism = parallelism,
            GemDirectories = themes is null ? [] : [themes.Gems],
            ThemeStore = themes?.Store,
        });
        result.Diagnostics.WriteTo(messages);
        return result.Succeeded ? 0 : 1;
    }

    /// <summary>Copies a site; its files then have the time that they had when it was recorded.</summary>
    public static void CopyTree(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string directory in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Join(to, Path.GetRelativePath(from, directory)));
        }

        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Join(to, Path.GetRelativePath(from, file));
            File.Copy(file, copy);
            File.SetLastWriteTimeUtc(copy, Time.UtcDateTime);
        }
    }
}
