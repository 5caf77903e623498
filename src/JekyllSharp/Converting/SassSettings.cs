using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;
using JekyllSharp.Sass;

namespace JekyllSharp.Converting;

/// <summary>The <c>sass</c> part of the configuration.</summary>
internal sealed class SassSettings
{
    private readonly Site _site;
    private readonly DataMap _values;
    private readonly bool _sourceMap;

    public SassSettings(Site site)
    {
        _values = site.Config.Values["sass"] as DataMap ?? new DataMap();
        _site = site;
        Style = Word("style") switch
        {
            "compressed" => SassStyle.Compressed,
            "expanded" => SassStyle.Expanded,
            "nested" when UsesLibSass => SassStyle.Nested,
            _ => UsesLibSass ? SassStyle.Compact : SassStyle.Expanded,
        };
        Verbose = Flag("verbose") || site.Config.Flag("verbose");
        _sourceMap = site.Rules.WritesSourceMaps && Word("sourcemap") switch
        {
            "never" => false,
            "development" => site.EnvironmentName == "development",
            _ => true,
        };
        LoadPaths = FindLoadPaths(site);
    }

    /// <summary><c>implementation: sassc</c>: the system's libsass, wrapped as jekyll-sass-converter 2 does.</summary>
    public bool UsesLibSass => _values["implementation"] is "sassc";

    /// <summary>The form of the CSS; for Dart Sass <c>nested</c> and <c>compact</c> mean expanded.</summary>
    public SassStyle Style { get; }

    /// <summary><c>add_charset</c> of jekyll-sass-converter 2.</summary>
    public bool AddsCharset => Flag("add_charset");

    /// <summary>True to report each deprecation.</summary>
    public bool Verbose { get; }

    /// <summary>An installed compiler; null for the one that comes with the library.</summary>
    public string? CompilerPath => _values["dart_sass_path"] as string;

    /// <summary>The directories of partials, those of the site before the theme's.</summary>
    public IReadOnlyList<string> LoadPaths { get; }

    /// <summary>True where the site or its theme has a directory of partials.</summary>
    public bool HasPartials => LoadPaths.Count > 0;

    /// <summary>Where the compiler takes the stylesheet of an item to be: beside that it looks for imports first.</summary>
    public string? PathOf(ContentItem? item) => item switch
    {
        // jekyll-sass-converter 2 takes every stylesheet for one in the source directory itself.
        Page page when UsesLibSass => SitePath.Join(_site.Source, page.Name),

        // No stylesheet is beside this name, so that only the load paths count.
        Page page when !_site.Rules.ImportsBesideStylesheets => SitePath.Join(_site.Source, ".jekyll-cache/" + page.RelativePath),
        _ => item?.SourcePath,
    };

    /// <summary>The request for a text.</summary>
    public SassRequest Request(string text, ContentItem? item, SassSyntax syntax) => new()
    {
        Text = text,
        Path = PathOf(item),
        Syntax = syntax,
        Style = Style,
        SourceMap = _sourceMap && item is Page,
        Charset = item is not null,
        LoadPaths = LoadPaths,
        QuietDependencies = Flag("quiet_deps"),
        Verbose = Verbose,
        SilenceDeprecations = Words("silence_deprecations"),
        FatalDeprecations = Words("fatal_deprecations"),
        FutureDeprecations = Words("future_deprecations"),
    };

    private List<string> FindLoadPaths(Site site)
    {
        string own = _values["sass_dir"] as string is { Length: > 0 } directory ? directory : "_sass";
        IEnumerable<string> more = RubyPlain.ToArray(_values["load_paths"]).OfType<string>();
        // jekyll-sass-converter: the directory of partials is one of the site's, even where its name begins with a slash.
        own = site.InSource(own);
        more = more.Select(p => site.Config.Safe || !p.StartsWith('/') ? site.InSource(p) : SitePath.Normalize(p));
        var paths = new List<string>();
        foreach (string pattern in UsesLibSass ? more.Append(own) : more.Prepend(own))
        {
            paths.AddRange(Glob.Find(site.Files, pattern).Where(site.Files.DirectoryExists));
        }

        if (site.Theme?.Sass is { } theme)
        {
            paths.Add(theme);
        }

        return paths;
    }

    /// <summary>A word, which may be written as a symbol with a leading colon.</summary>
    private string Word(string key) => (_values[key] as string ?? "").TrimStart(':');

    private bool Flag(string key) => _values[key] is not (null or false);

    private List<string> Words(string key) => [.. RubyPlain.ToArray(_values[key]).OfType<string>()];
}
