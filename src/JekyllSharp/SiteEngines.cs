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
    public static SiteEngines Create(Site site, PluginRegistry plugins, LiquidEnvironment liquid)
    {
        var markdown = new MarkdownConverter(site);
        var settings = new SassSettings(site);
        var compiler = new LazySassCompiler(settings.CompilerPath);
        var scss = new SassConverter(site, settings, compiler, SassSyntax.Scss);
        var sass = new SassConverter(site, settings, compiler, SassSyntax.Indented);
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
        return new SiteEngines(new TemplateLibrary(site, liquid, services), compiler);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _sass.DisposeAsync();

    /// <summary>Texts are converted again and again: titles in lists, excerpts on archive pages.</summary>
    private static Func<string, string> Memoized(Func<string, string> convert)
    {
        var known = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        return text => known.GetOrAdd(text, convert);
    }
}
