using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.Highlighting;
using JekyllSharp.Kramdown;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Converting;

/// <summary>Markdown to HTML by kramdown, with Rouge's classes in code.</summary>
internal sealed class MarkdownConverter : IConverter
{
    private readonly Site _site;
    private readonly HashSet<string> _extensions;
    private readonly KramdownOptions _options;
    private readonly bool _showWarnings;
    private readonly CommonMarkOptions? _commonMark;

    public MarkdownConverter(Site site)
    {
        _site = site;
        _extensions = (site.Config.Text("markdown_ext") ?? "").Split(',')
            .Select(e => "." + e.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        DataMap config = Complete(site.Config);
        _showWarnings = config["show_warnings"] is not (null or false);
        HighlightOptions highlight = HighlightOptions.FromConfig(ConfigPairs.From(config["syntax_highlighter_opts"] as DataMap)) with
        {
            OnUnimplementedLexer = site.ReportMissingLexer,
        };
        KramdownHighlight? highlighter = config["syntax_highlighter"] is "rouge" or ":rouge"
            ? code => Highlight(code, highlight)
            : null;
        _options = KramdownOptions.FromConfig(ConfigPairs.From(config)) with { Highlight = highlighter, Version = Version(site) };
        _commonMark = CommonMark(site) is { } commonMark ? commonMark with { Highlight = highlighter } : null;
        if (_commonMark is null)
        {
            ReportMissingEngines(config);
        }
    }

    /// <summary>Engines that are gems of their own, which kramdown loads, and its other input languages: none is built in.</summary>
    private void ReportMissingEngines(DataMap config)
    {
        foreach ((string key, string? instead) in (ReadOnlySpan<(string, string?)>)
        [
            ("math_engine", config["math_engine"] is string math and not "mathjax" ? $"'{math}' is not built in: formulas are written for MathJax" : null),
            ("syntax_highlighter", config["syntax_highlighter"] is "coderay" or "minted" ? $"'{config["syntax_highlighter"]}' is not built in: code has no colours. Rouge is" : null),
            ("input", config["input"] is string input && input.ToLowerInvariant() is not ("gfm" or "kramdown") ? $"'{input}' is not built in: texts are read as GFM" : null),
        ])
        {
            if (instead is not null)
            {
                _site.Diagnostics.Warning(DiagnosticIds.MarkdownEngine, $"kramdown's {key} {instead}.", ConfigPlace.Of(_site, key));
            }
        }
    }

    /// <summary>The version that the site's <c>Gemfile.lock</c> names; GitHub Pages has 2.4.</summary>
    internal static KramdownVersion Version(Site site) =>
        site.Profile == CompatibilityProfile.GitHubPages
        || !System.Version.TryParse(ProfileDetector.LockedVersion(site.Files, site.WorkingDirectory, "kramdown"), out Version? version) ? KramdownVersion.V2_4
        : version >= new Version(2, 5) ? KramdownVersion.V2_5
        : version >= new Version(2, 0) && version < new Version(2, 3, 1) ? KramdownVersion.V2_3
        : KramdownVersion.V2_4;

    /// <summary>True for kramdown, which most sites have.</summary>
    public bool IsKramdown => _commonMark is null;

    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Low;

    /// <inheritdoc />
    public bool Matches(string extension) => _extensions.Contains(extension.ToLowerInvariant());

    /// <inheritdoc />
    public string OutputExtension(string extension) => ".html";

    /// <inheritdoc />
    public string Convert(string content, ContentItem? item)
    {
        if (_commonMark is not null)
        {
            return CommonMarkDocument.ToHtml(content, _commonMark);
        }

        KramdownResult result = KramdownDocument.ToHtml(content, _options);
        if (_showWarnings)
        {
            foreach (KramdownWarning warning in result.Warnings)
            {
                Report(warning, item);
            }
        }

        return result.Html;
    }

    /// <summary>Typographic quotes, dashes and dots, as the site's kramdown options want them; for the filter <c>smartify</c>.</summary>
    public string Smartify(string text) => Kramdown.Smartify.ToHtml(text, _options);

    /// <summary>The options of the engines jekyll-commonmark and jekyll-commonmark-ghpages; null for kramdown.</summary>
    private static CommonMarkOptions? CommonMark(Site site)
    {
        SiteConfig config = site.Config;
        string engine = config.Text("markdown") ?? "kramdown";
        List<KeyValuePair<string, object?>> own = ConfigPairs.From(config.Values["commonmark"] as DataMap);
        return engine.ToLowerInvariant() switch
        {
            "kramdown" => null,
            "commonmark" => CommonMarkOptions.FromConfig(own),
            "commonmarkghpages" => CommonMarkOptions.FromConfig(own, CommonMarkOptions.GhPages),
            _ => throw new SiteBuildException(
                DiagnosticIds.MarkdownEngine,
                $"Invalid Markdown processor given: {engine}. Built in are kramdown, CommonMark and CommonMarkGhPages; set 'markdown: kramdown' or remove the line.",
                ConfigPlace.Of(site, "markdown:")),
        };
    }

    private void Report(KramdownWarning warning, ContentItem? item) => _site.Diagnostics.Warning(
        DiagnosticIds.MarkdownWarning,
        "kramdown warning: " + warning.Message,
        item is null ? null : _site.LocationOf(item) with { Line = item.BodyLine + warning.Line - 1, Column = warning.Column });

    private static string? Highlight(KramdownCode code, HighlightOptions options) => code.IsBlock
        ? Highlighter.KramdownBlock(code.Text, code.Language, code.LanguageOptions, options)
        : Highlighter.KramdownSpan(code.Text, code.Language, options);

    /// <summary>The site's <c>kramdown</c> settings with what Jekyll adds about highlighting.</summary>
    private static DataMap Complete(SiteConfig config)
    {
        DataMap kramdown = (config.Values["kramdown"] as DataMap ?? new DataMap()).Clone();
        if (kramdown["syntax_highlighter"] is null or false)
        {
            kramdown.Set("syntax_highlighter", config.Values["highlighter"] is { } own and not false ? own : "rouge");
        }

        DataMap options = (kramdown["syntax_highlighter_opts"] as DataMap ?? new DataMap()).Clone();
        if (options["default_lang"] is null or false)
        {
            options.Set("default_lang", "plaintext");
        }

        options.Set("guess_lang", kramdown["guess_lang"]);
        AddCodeRay(options, kramdown["coderay"] as DataMap);
        kramdown.Set("syntax_highlighter_opts", options);
        return kramdown;
    }

    /// <summary>
    /// Jekyll: what old configurations say of CodeRay is said to any highlighter, with CodeRay's own defaults, of which Rouge
    /// knows two: the lines of all code are numbered unless the configuration says otherwise.
    /// </summary>
    private static void AddCodeRay(DataMap options, DataMap? codeRay)
    {
        if (codeRay is null || codeRay.Count == 0)
        {
            return;
        }

        const string prefix = "coderay_";
        options.Set("line_numbers", "inline");
        options.Set("wrap", "div");
        foreach ((object? key, object? value) in codeRay)
        {
            string name = RubyCompat.RubyPlain.ToS(key);
            options.Set(name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name, value);
        }
    }
}
