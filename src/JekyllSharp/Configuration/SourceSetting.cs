using System.Text.RegularExpressions;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;

namespace JekyllSharp.Configuration;

/// <summary>The key <c>source</c> of a configuration: the site is built from that directory, all else stays where Jekyll runs.</summary>
public static partial class SourceSetting
{
    /// <summary>
    /// The options with the source that the configuration names, so that what has to know it before the build does; the same
    /// options where it names none, cannot be read, or was asked before.
    /// </summary>
    public static BuildOptions Apply(BuildOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.WorkingDirectory is not null)
        {
            return options;
        }

        string root = SitePath.Normalize(options.Source);
        IReadOnlyList<string> configs = options.ConfigFiles ?? [.. ConfigPlace.FileNames.Select(n => SitePath.Join(root, n))];
        if (!options.Overrides.ContainsKey("source") && !configs.Any(c => Mentions(options.Files, c)))
        {
            return options;
        }

        try
        {
            (_, _, SiteConfig config) = BuildPlan.Locate(options with { WorkingDirectory = root, OnDiagnostic = null }, new DiagnosticBag());
            return config.Text("source") is not { Length: > 0 } source ? options : options with
            {
                Source = SitePath.Normalize(Path.GetFullPath(source, root)),
                WorkingDirectory = root,
            };
        }
        catch (SiteBuildException)
        {
            // The build will meet it again, and say it.
            return options;
        }
    }

    private static bool Mentions(ISiteFileSystem files, string config) =>
        files.FileExists(config) && Key().IsMatch(SiteText.Decode(files.ReadAllBytes(config), out _));

    [GeneratedRegex(@"^\s*[""']?source[""']?\s*[:=]|\{\s*[""']?source[""']?\s*:", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
