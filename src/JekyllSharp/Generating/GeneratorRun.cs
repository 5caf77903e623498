using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Ruby;

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
            Run(site, generator);
        }

        foreach (Page page in site.Pages.Where(p => known?.Contains(p) == false))
        {
            site.ItemMade?.Invoke(page);
        }
    }

    /// <summary>What would have raised in Ruby, such as a setting of a wrong kind, ends the build there, too.</summary>
    private static void Run(Site site, IGenerator generator)
    {
        try
        {
            generator.Generate(site);
        }
        catch (RubyErrorException e)
        {
            string plugin = generator is ISitePlugin { Name: var name } ? $"The plugin '{name}'" : "A plugin";
            var failure = new SiteBuildException(DiagnosticIds.PluginMessage, $"{plugin} cannot go on: {e.Message}");
            if (site.Failures is null)
            {
                throw failure;
            }

            site.Diagnostics.Add(failure.Diagnostic);
        }
        catch (SiteBuildException e) when (site.Failures is not null)
        {
            site.Diagnostics.Add(e.Diagnostic);
        }
    }
}
