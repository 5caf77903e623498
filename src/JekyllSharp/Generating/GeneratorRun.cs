using JekyllSharp.Content;
using JekyllSharp.Extensibility;

namespace JekyllSharp.Generating;

/// <summary>Runs generators, the higher priority first.</summary>
internal static class GeneratorRun
{
    /// <summary>Runs them all.</summary>
    public static void Run(Site site, IEnumerable<IGenerator> generators, CancellationToken cancel)
    {
        foreach (IGenerator generator in generators.OrderByDescending(g => (int)g.Priority))
        {
            cancel.ThrowIfCancellationRequested();
            generator.Generate(site);
        }
    }
}
