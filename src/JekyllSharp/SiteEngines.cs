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
    private readonly bool _needsSass;
    private readonly CachedSassCompiler? _cache;
    private Task? _ending;

    private SiteEngines(TemplateLibrary templates, LazySassCompiler sass, bool needsSass, CachedSassCompiler? cache)
    {
        Templates = templates;
        _sass = sass;
        _needsSass = needsSass;
        _cache = cache;
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
        var mirror = new StylesheetMirror(process, site);
        CachedSassCompiler? cache = Cache(site, settings, mirror);
        ISassCompiler compiler = cache is null ? mirror : cache;
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
            Markdownify = Memoized(text => markdown.Convert(text, null)),
            Smartify = Memoized(markdown.Smartify),
            Scssify = Memoized(text => scss.Convert(text, null)),
            Sassify = Memoized(text => sass.Convert(text, null)),
            Choose = Random.Shared.Next,
        };
        return new SiteEngines(new TemplateLibrary(site, liquid, services), process, cache is not { IsEmpty: false } && settings.HasPartials, cache);
    }

    /// <summary>Starts what the site will surely need. Partials are there for a stylesheet; if none is kept, it is compiled.</summary>
    public void Start()
    {
        if (_needsSass)
        {
            _sass.Start();
        }
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
    private static CachedSassCompiler? Cache(Site site, SassSettings settings, ISassCompiler compiler) =>
        site.Config.Safe || site.Config.Flag("disable_disk_cache")
            ? null
            : new CachedSassCompiler(
                compiler,
                site.Files,
                site.InSource(site.Config.Text("cache_dir") ?? ".jekyll-cache") + "/Sass",
                settings.UsesLibSass ? "libsass" : DartSassExecutable.Version + " " + settings.CompilerPath);

    /// <summary>Begins to end what runs beside the build; disposal waits for it.</summary>
    public void End() => _ending ??= EndAsync();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        End();
        await _ending!.ConfigureAwait(false);
    }

    private async Task EndAsync()
    {
        if (_cache is not null)
        {
            await _cache.DisposeAsync().ConfigureAwait(false);
        }

        await _sass.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Texts are converted again and again: titles in lists, excerpts on archive pages.</summary>
    private static Func<string, string> Memoized(Func<string, string> convert)
    {
        var known = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        return text => known.GetOrAdd(text, convert);
    }
}
