using System.Collections.Concurrent;
using JekyllSharp.Content;
using JekyllSharp.Converting;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid;
using JekyllSharp.Sass;
using JekyllSharp.Templating;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp;

/// <summary>The template library and the converters of a build; ends the Sass compiler when the build ends.</summary>
internal sealed class SiteEngines : IAsyncDisposable
{
    private readonly LazySassCompiler _sass;

    private SiteEngines(TemplateLibrary templates, LazySassCompiler sass)
    {
        Templates = templates;
        _sass = sass;
    }

    /// <summary>The parsed templates.</summary>
    public TemplateLibrary Templates { get; }

    /// <summary>Adds the built-in converters and those of plugins to the site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="plugins">The plugins.</param>
    /// <param name="liquid">The template language.</param>
    /// <param name="sassCompiler">A Sass compiler for where none lies beside the program; null for none.</param>
    public static SiteEngines Create(Site site, PluginRegistry plugins, LiquidEnvironment liquid, string? sassCompiler)
    {
        var markdown = new MarkdownConverter(site);
        var settings = new SassSettings(site);
        var process = new LazySassCompiler(() => settings.UsesLibSass
            ? new LibSassCompiler()
            : new DartSassCompiler(FindSass(settings.CompilerPath, sassCompiler)));
        CachedSassCompiler? cache = Cache(site, settings, process);
        ISassCompiler compiler = cache is null ? process : cache;
        void Start(ContentItem item)
        {
            if (cache?.Knows(item.SourcePath ?? "", settings.Style) != true)
            {
                process.Start();
            }
        }

        var scss = new SassConverter(site, settings, compiler, Start, SassSyntax.Scss);
        var sass = new SassConverter(site, settings, compiler, Start, SassSyntax.Indented);
        site.Converters.Add(markdown);
        site.Converters.Add(scss);
        site.Converters.Add(sass);
        foreach (IConverter converter in plugins.Converters)
        {
            site.Converters.Add(converter);
        }

        var services = new JekyllFilterServices
        {
            Url = site.Config.Text("url"),
            BaseUrl = site.Config.Text("baseurl"),
            Markdownify = Memoized(text => markdown.Convert(text, null)),
            Smartify = Memoized(static text => Kramdown.Smartify.ToHtml(text)),
            Scssify = Memoized(text => scss.Convert(text, null)),
            Sassify = Memoized(text => sass.Convert(text, null)),
            Choose = Random.Shared.Next,
        };
        return new SiteEngines(new TemplateLibrary(site, liquid, services), process);
    }

    private static DartSassExecutable FindSass(string? configured, string? other)
    {
        try
        {
            return DartSassExecutable.Find(configured, AppContext.BaseDirectory);
        }
        catch (SassUnavailableException) when (configured is null && other is not null)
        {
            return DartSassExecutable.Find(other, AppContext.BaseDirectory);
        }
    }

    /// <summary>Jekyll: nothing is kept on disk in safe mode, or where the site says so.</summary>
    private static CachedSassCompiler? Cache(Site site, SassSettings settings, LazySassCompiler process) =>
        site.Config.Safe || site.Config.Flag("disable_disk_cache")
            ? null
            : new CachedSassCompiler(
                process,
                site.Files,
                site.InSource(site.Config.Text("cache_dir") ?? ".jekyll-cache") + "/Sass",
                settings.UsesLibSass ? "libsass" : DartSassExecutable.Version + " " + settings.CompilerPath);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _sass.DisposeAsync();

    /// <summary>Texts are converted again and again: titles in lists, excerpts on archive pages.</summary>
    private static Func<string, string> Memoized(Func<string, string> convert)
    {
        var known = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        return text => known.GetOrAdd(text, convert);
    }
}
