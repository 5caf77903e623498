using JekyllSharp.Content;
using JekyllSharp.Extensibility;

namespace JekyllSharp.Generating;

/// <summary>Runs generators, the higher priority first.</summary>
internal static class GeneratorRun
{
    /// <summary>Runs them all.</summary>
    public static void Run(Site site, IEnumerable<IGenerator> generators, CancellationToken cancel)
    {
        HashSet<Page>? known = site.ItemMade is null ? null : [.. site.Pages];
        foreach (IGenerator generator in generators.OrderByDescending(g => (int)g.Priority))
        {
            cancel.ThrowIfCancellationRequested();
            generator.Generate(site);
        }

        foreach (Page page in site.Pages.Where(p => known?.Contains(p) == false))
        {
            site.ItemMade?.Invoke(page);
        }
    }
}
