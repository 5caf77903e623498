using JekyllSharp.Cli.Commands;
using JekyllSharp.IO;

namespace JekyllSharp.Cli.Serving;

/// <summary>Builds a site again whenever its files change.</summary>
internal static class Rebuilding
{
    /// <summary>Builds a site, and says how it goes.</summary>
    public static async Task<BuildResult> BuildAsync(BuildOptions options, BuildReport report, bool profile, CancellationToken cancel)
    {
        report.Start(options);
        BuildResult result = await Jekyll.BuildAsync(options, cancel).ConfigureAwait(false);
        report.Finish(result, profile);
        return result;
    }

    /// <summary>Waits for changes until it is cancelled.</summary>
    /// <param name="options">How the site is built.</param>
    /// <param name="source">The directory of the site.</param>
    /// <param name="destination">Where it is written.</param>
    /// <param name="report">Says how builds go.</param>
    /// <param name="output">Where the names of changed files go.</param>
    /// <param name="built">Called after each build that succeeded, with the files that changed, relative to the source.</param>
    /// <param name="cancel">Ends it; that is no failure.</param>
    public static async Task RunAsync(BuildOptions options, string source, string destination, BuildReport report, TextWriter output, Action<IReadOnlyList<string>> built, CancellationToken cancel)
    {
        using var watcher = new SourceWatcher([source, SitePath.Normalize(options.WorkingDirectory ?? source)], destination, options.ThemeDirectory);
        try
        {
            while (true)
            {
                IReadOnlyList<string> changed = await watcher.NextAsync(cancel).ConfigureAwait(false);
                string first = SitePath.RelativeTo(changed[0], source);
                await output.WriteLineAsync($"      Regenerating: {first}{(changed.Count > 1 ? $" and {changed.Count - 1} more" : "")}").ConfigureAwait(false);
                BuildResult result = await BuildAsync(options, report, false, cancel).ConfigureAwait(false);
                if (result.Succeeded)
                {
                    built([.. changed.Select(c => SitePath.RelativeTo(c, source))]);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C ends a server; that is no failure.
        }
    }
}
