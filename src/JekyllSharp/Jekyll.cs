using JekyllSharp.Diagnostics;

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
