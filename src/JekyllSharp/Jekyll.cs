using JekyllSharp.Diagnostics;
using JekyllSharp.IO;

namespace JekyllSharp;

/// <summary>Builds Jekyll sites.</summary>
public static class Jekyll
{
    /// <summary>Builds a site. What is wrong with the site is in the result, not thrown.</summary>
    /// <param name="options">How.</param>
    /// <param name="cancel">Stops the build.</param>
    /// <exception cref="OperationCanceledException">The build was stopped.</exception>
    public static Task<BuildResult> BuildAsync(BuildOptions options, CancellationToken cancel = default) =>
        Task.Run(() => RunAsync(options, cancel), cancel);

    /// <summary>Builds a site with its own configuration.</summary>
    /// <param name="source">The directory of the site.</param>
    /// <param name="destination">Where it is written; null for the configuration's <c>destination</c>.</param>
    /// <param name="cancel">Stops the build.</param>
    /// <exception cref="OperationCanceledException">The build was stopped.</exception>
    public static Task<BuildResult> BuildAsync(string source, string? destination = null, CancellationToken cancel = default) =>
        BuildAsync(new BuildOptions { Source = source, Destination = destination }, cancel);

    /// <summary>Reads the configuration of a site, and where it would be written, without building it.</summary>
    /// <param name="options">How the site would be built.</param>
    /// <returns>The configuration, null where it cannot be read; the destination, absolute; the findings.</returns>
    public static (Configuration.SiteConfig? Config, string Destination, IReadOnlyList<Diagnostic> Diagnostics) ReadConfiguration(BuildOptions options)
    {
        var diagnostics = new DiagnosticBag(options.OnDiagnostic);
        try
        {
            (_, string destination, Configuration.SiteConfig config) = BuildPlan.Locate(options, diagnostics);
            return (config, destination, diagnostics.ToList());
        }
        catch (SiteBuildException e)
        {
            diagnostics.Add(e.Diagnostic);
            return (null, "", diagnostics.ToList());
        }
    }

    /// <summary>Deletes what builds have written and keep: the destination, <c>.jekyll-cache</c>, <c>.jekyll-metadata</c>, <c>.sass-cache</c>.</summary>
    /// <param name="options">How the site is built.</param>
    /// <returns>What was deleted; and the findings, where the configuration cannot be read: then nothing was.</returns>
    /// <exception cref="IOException">A file cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be deleted.</exception>
    public static (IReadOnlyList<string> Deleted, IReadOnlyList<Diagnostic> Diagnostics) Clean(BuildOptions options)
    {
        var diagnostics = new DiagnosticBag(options.OnDiagnostic);
        var deleted = new List<string>();
        try
        {
            (string source, string destination, Configuration.SiteConfig config) = BuildPlan.Locate(options, diagnostics);
            foreach (string path in (ReadOnlySpan<string>)
            [
                destination, SitePath.Sanitize(source, config.Text("cache_dir") ?? ".jekyll-cache"), source + "/.jekyll-metadata", source + "/.sass-cache",
            ])
            {
                if (path != source && Delete(options.Files, path))
                {
                    deleted.Add(path);
                }
            }
        }
        catch (SiteBuildException e)
        {
            diagnostics.Add(e.Diagnostic);
        }

        return (deleted, diagnostics.ToList());
    }

    /// <summary>Deletes a file, a directory with all in it, or a link, never what a link leads to; false where there is nothing.</summary>
    private static bool Delete(ISiteFileSystem files, string path)
    {
        bool isLink = files.IsSymbolicLink(path);
        if (!files.DirectoryExists(path))
        {
            if (!isLink && !files.FileExists(path))
            {
                return false;
            }

            files.DeleteFile(path);
            return true;
        }

        foreach (FileSystemEntry entry in isLink ? [] : files.List(path))
        {
            Delete(files, path + "/" + entry.Name);
        }

        files.DeleteDirectory(path);
        return true;
    }

    private static async Task<BuildResult> RunAsync(BuildOptions options, CancellationToken cancel)
    {
        var diagnostics = new DiagnosticBag(options.OnDiagnostic);
        try
        {
            BuildPlan plan = BuildPlan.Create(options, diagnostics);
            await using (plan.Engines.ConfigureAwait(false))
            {
                return new SiteBuild(plan).Run(cancel);
            }
        }
        catch (SiteBuildException e)
        {
            diagnostics.Add(e.Diagnostic);
            return new BuildResult { Succeeded = false, Diagnostics = diagnostics.ToList() };
        }
    }
}
