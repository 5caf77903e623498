using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.CoffeeScript;

/// <summary>Stands for jekyll-coffeescript: there is no CoffeeScript compiler here, and each page that wants one is told.</summary>
internal sealed class CoffeeScriptPlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "jekyll-coffeescript";

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        if (!registry.Converters.Any(c => c.Matches(".coffee")))
        {
            registry.OnSite(SiteHook.PostRead, Report);
        }
    }

    private static void Report(Site site)
    {
        foreach (Page page in site.Pages.Where(p => p.Extension == ".coffee" && site.Converters.For(p.Extension).Count == 0))
        {
            site.Diagnostics.Warning(
                DiagnosticIds.CoffeeScript,
                $"CoffeeScript is not compiled: {page.RelativePath} is written as it is. Compile it once (npx coffeescript --compile FILE) and keep the .js file, or add a converter for .coffee to the build.",
                site.LocationOf(page));
        }
    }
}
