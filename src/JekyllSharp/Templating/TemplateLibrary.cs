using System.Collections.Concurrent;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp.Templating;

/// <summary>The parsed templates of a build: each include and layout is read and parsed once.</summary>
internal sealed class TemplateLibrary
{
    private readonly Site _site;
    private readonly ConcurrentDictionary<string, Lazy<LiquidTemplate>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _includes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Layout, Lazy<LiquidTemplate>> _layouts = new(ReferenceEqualityComparer.Instance);

    public TemplateLibrary(Site site, LiquidEnvironment environment, JekyllFilterServices services)
    {
        _site = site;
        Links = new SiteLinks(site);
        Services = services;
        Environment = environment;
    }

    /// <summary>URLs by path.</summary>
    public SiteLinks Links { get; }

    /// <summary>What filters need of the site.</summary>
    public JekyllFilterServices Services { get; }

    /// <summary>Tags and filters.</summary>
    public LiquidEnvironment Environment { get; }

    /// <summary>A layout's template.</summary>
    /// <exception cref="LiquidSyntaxException">It does not parse.</exception>
    public LiquidTemplate Layout(Layout layout) => _layouts.GetOrAdd(
        layout,
        l => new Lazy<LiquidTemplate>(() => Parse(l.Content, l.SourcePath, l.BodyLine))).Value;

    /// <summary>The path of an include by its name; null where no include directory has it.</summary>
    /// <exception cref="SiteBuildException">It is a link that leads out of its directory.</exception>
    public string? FindInclude(string name) => _includes.GetOrAdd(name, n => Locate(n, _site.IncludeDirectories));

    /// <summary>The path of a file in one of some directories; null where none has it.</summary>
    /// <exception cref="SiteBuildException">It is a link that leads out of site and theme.</exception>
    public string? Locate(string name, IEnumerable<string> directories)
    {
        foreach (string directory in directories)
        {
            string path = SitePath.Sanitize(directory, name);
            if (_site.Files.FileExists(path))
            {
                RequireInside(path);
                return path;
            }
        }

        return null;
    }

    /// <summary>The template of a file.</summary>
    /// <exception cref="LiquidSyntaxException">It does not parse.</exception>
    public LiquidTemplate File(string path) => _files.GetOrAdd(
        path,
        p => new Lazy<LiquidTemplate>(() => Parse(Read(p), p, 1))).Value;

    /// <summary>Parses a text that stands in a file.</summary>
    /// <param name="text">The template.</param>
    /// <param name="path">The file, for messages.</param>
    /// <param name="firstLine">The line of the file on which the text starts, from 1.</param>
    /// <exception cref="LiquidSyntaxException">It does not parse.</exception>
    public LiquidTemplate Parse(string text, string path, int firstLine) => LiquidTemplate.Parse(text, new LiquidParseOptions(Environment)
    {
        TemplateName = path,
        LineOffset = firstLine - 1,
        OnWarning = Report,
        OnUnknownFilter = (name, position) => ReportUnknownFilter(name, path, position),
    });

    /// <summary>The text of a file that may be included; it is read once. Empty where it cannot be read.</summary>
    public string Text(string path)
    {
        try
        {
            return Read(path);
        }
        catch (SiteBuildException)
        {
            // Who includes it is told.
            return "";
        }
    }

    private string Read(string path) => _texts.GetOrAdd(path, ReadFile);

    private string ReadFile(string path)
    {
        try
        {
            return SiteText.Decode(_site.Files.ReadAllBytes(path), _site.Config.Encoding, out _);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SiteBuildException(DiagnosticIds.FileUnreadable, $"The included file cannot be read: {e.Message}", new SourceLocation(_site.DisplayPath(path)));
        }
    }

    /// <summary>Nothing outside of source and theme is read, links or not.</summary>
    private void RequireInside(string path)
    {
        string? real = _site.Files.RealPath(path);
        string source = _site.Files.RealPath(_site.Source) ?? _site.Source;
        string? theme = _site.Theme is null ? null : _site.Files.RealPath(_site.Theme.Root);
        bool inside = real is not null && (SitePath.IsBelow(real, source) || (theme is not null && SitePath.IsBelow(real, theme)));
        if (!inside)
        {
            throw new SiteBuildException(
                DiagnosticIds.IncludeMissing,
                $"The included file is a symbolic link that leads out of the site: {_site.DisplayPath(path)}. Copy the file into the site.",
                new SourceLocation(_site.DisplayPath(path)));
        }
    }

    private readonly ConcurrentDictionary<(string, string, SourcePosition), bool> _unknownFilters = [];

    private void ReportUnknownFilter(string name, string path, SourcePosition position)
    {
        if (!Environment.StrictFilters && _unknownFilters.TryAdd((name, path, position), true))
        {
            _site.Diagnostics.Warning(
                DiagnosticIds.FilterUnknown,
                $"There is no filter '{name}': the value goes through unchanged.{Suggestion.For(name, Environment.FilterNames)}",
                new SourceLocation(_site.DisplayPath(path), position.Line, position.Column));
        }
    }

    private void Report(LiquidWarning warning) => _site.Diagnostics.Warning(
        DiagnosticIds.LiquidWarning,
        "Liquid Warning: " + warning.Message,
        new SourceLocation(_site.DisplayPath(warning.TemplateName ?? ""), warning.Position.Line, warning.Position.Column));
}
