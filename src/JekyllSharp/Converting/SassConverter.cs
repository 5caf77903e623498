using System.Collections.Concurrent;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;
using JekyllSharp.Sass;

namespace JekyllSharp.Converting;

/// <summary>Stylesheets as jekyll-sass-converter 3 makes them: Dart Sass's CSS, a comment that names its map, the map as a page.</summary>
internal sealed class SassConverter : IForeseeingConverter
{
    /// <summary>No real stylesheet takes a tenth of this; one that never ends must not hold the build for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Site _site;
    private readonly SassSettings _settings;
    private readonly ISassCompiler _compiler;
    private readonly SassSyntax _syntax;
    private readonly Action<ContentItem> _start;
    private readonly ConcurrentDictionary<Page, Page> _maps = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, (string Text, Task<SassResult> Result)> _started = new(StringComparer.Ordinal);

    /// <param name="site">The site.</param>
    /// <param name="settings">Its settings under <c>sass</c>.</param>
    /// <param name="compiler">The compiler.</param>
    /// <param name="start">Starts the compiler, where a page will need it.</param>
    /// <param name="syntax">The syntax.</param>
    public SassConverter(Site site, SassSettings settings, ISassCompiler compiler, Action<ContentItem> start, SassSyntax syntax)
    {
        _site = site;
        _settings = settings;
        _compiler = compiler;
        _start = start;
        _syntax = syntax;
    }

    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Low;

    /// <inheritdoc />
    public bool Matches(string extension) =>
        extension.Equals(_syntax == SassSyntax.Scss ? ".scss" : ".sass", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public string OutputExtension(string extension) => ".css";

    /// <summary>Starts to compile a page whose text is foreseen; for another, only the compiler is started.</summary>
    public void Prepare(ContentItem item, string? text)
    {
        if (text is null)
        {
            _start(item);
        }
        else if (!_started.ContainsKey(item.RelativePath))
        {
            _started[item.RelativePath] = (text, Task.Run(() => CompileAsync(text, item)));
        }
    }

    /// <summary>Dart Sass has a map for each stylesheet that it compiles.</summary>
    public bool TryAddPages(ContentItem item)
    {
        if (!_settings.UsesLibSass && item is Page page && _settings.Request("", page, _syntax).SourceMap)
        {
            Page map = AddMap(page);
            map.IsUnfinished = true;
            _maps[page] = map;
        }

        return !_settings.UsesLibSass;
    }

    /// <inheritdoc />
    public bool IsReady(ContentItem item) => _started.TryGetValue(item.RelativePath, out (string Text, Task<SassResult> Result) started) && started.Result.IsCompleted;

    /// <inheritdoc />
    public string Convert(string content, ContentItem? item)
    {
        bool isStarted = item is not null & _started.TryRemove(item?.RelativePath ?? "", out (string Text, Task<SassResult> Result) started);
        SassResult result = (isStarted && started.Text == content ? started.Result : CompileAsync(content, item)).GetAwaiter().GetResult();
        Report(result.Messages, item);
        if (result.Error is { } error)
        {
            throw new SiteBuildException(Diagnose(error, DiagnosticSeverity.Error, DiagnosticIds.SassError, item));
        }

        string css = result.Css!;
        if (_settings.UsesLibSass && css.StartsWith('\uFEFF'))
        {
            // jekyll-sass-converter 2: the mark is taken away, or becomes a rule.
            css = (_settings.AddsCharset ? "@charset \"UTF-8\";" : "") + css[1..];
        }

        if (item is not Page page || result.SourceMap.Length == 0)
        {
            return css;
        }

        if (!_maps.TryRemove(page, out Page? map))
        {
            map = AddMap(page);
        }

        map.Content = _settings.UsesLibSass ? result.SourceMap : SourceMap.Rewrite(result.SourceMap, page, _site);
        map.Output = map.Content;
        map.IsUnfinished = false;
        return _settings.UsesLibSass ? css : css + (_settings.Style == SassStyle.Compressed ? "" : "\n\n") + $"/*# sourceMappingURL={map.Name} */";
    }

    private async Task<SassResult> CompileAsync(string content, ContentItem? item)
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            return await _compiler.CompileAsync(_settings.Request(content, item, _syntax), patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            string message = $"the stylesheet was not compiled after {Patience.TotalMinutes} minutes. Look for a @while loop, a function or a mixin without end.";
            return new SassResult { Error = new SassMessage(SassMessageKind.Error, message, null, 0, 0, null) };
        }
        catch (SassUnavailableException e)
        {
            return new SassResult { Error = new SassMessage(SassMessageKind.Error, e.Message, null, 0, 0, null) };
        }
    }

    /// <summary>Jekyll: the map has the data of its stylesheet, its permalink among them, which makes both one file.</summary>
    private Page AddMap(Page page)
    {
        var map = new Page(_site, page.UrlDirectory, page.Basename + ".css.map")
        {
            Data = page.Data,
            DefaultsPath = page.RelativePath,
        };
        _site.Pages.Add(map);
        return map;
    }

    private void Report(IReadOnlyList<SassMessage> messages, ContentItem? item)
    {
        foreach (SassMessage message in messages.Where(m => m.Kind != SassMessageKind.Deprecation && !IsCountOfOmitted(m)))
        {
            DiagnosticSeverity severity = message.Kind == SassMessageKind.Warning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
            _site.Diagnostics.Add(Diagnose(message, severity, DiagnosticIds.SassWarning, item));
        }

        foreach (IGrouping<string?, SassMessage> kind in messages.Where(m => m.Kind == SassMessageKind.Deprecation).GroupBy(m => m.Deprecation))
        {
            SassMessage first = kind.First();
            if (_settings.Verbose)
            {
                foreach (SassMessage message in kind)
                {
                    _site.Diagnostics.Add(Diagnose(message, DiagnosticSeverity.Info, DiagnosticIds.SassWarning, item));
                }
            }
            else
            {
                Diagnostic summary = Diagnose(first, DiagnosticSeverity.Info, DiagnosticIds.SassWarning, item);
                _site.Diagnostics.Add(summary with
                {
                    Message = $"Sass deprecation '{kind.Key}' in {Places(kind.Count())}, first here: {OneLine(first.Text)} Build with --verbose to see all.",
                });
            }
        }
    }

    /// <summary>Without --verbose the compiler names five places of a kind, and then says how many it left out.</summary>
    private static string Places(int count) => count switch { 1 => "one place", >= 5 => "5 places or more", _ => $"{count} places" };

    private static bool IsCountOfOmitted(SassMessage message) =>
        message.Kind == SassMessageKind.Warning && message.Text.Contains("repetitive deprecation warning", StringComparison.Ordinal);

    /// <summary>The advice is on the lines after the first.</summary>
    private static string OneLine(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.EndsWith('.') ? line : line + ".";
    }

    private Diagnostic Diagnose(SassMessage message, DiagnosticSeverity severity, string id, ContentItem? item)
    {
        bool isEntry = IsEntry(message, item);
        SourceLocation? at = isEntry
            ? item is null ? null : _site.LocationOf(item) with { Line = message.Line == 0 ? 0 : message.Line + item.BodyLine - 1, Column = message.Column }
            : new SourceLocation(_site.DisplayPath(SitePath.Normalize(message.Path!)), message.Line, message.Column);
        return new Diagnostic
        {
            Id = id,
            Severity = severity,
            Message = "Sass: " + message.Text,
            Location = at,
            SourceLine = SourceLine(isEntry ? item?.SourcePath : message.Path, at?.Line ?? 0),
            Related = !isEntry && item is not null ? [new RelatedLocation(_site.LocationOf(item), "imported by this stylesheet")] : [],
        };
    }

    /// <summary>True for the rendered text of the page; a stylesheet that imports itself is read with its front matter.</summary>
    private bool IsEntry(SassMessage message, ContentItem? item)
    {
        if (message.Path is null)
        {
            return true;
        }

        string path = SitePath.Normalize(message.Path);
        if (item?.SourcePath is not { } entry || (path != entry && path != _settings.PathOf(item)))
        {
            return false;
        }

        return message.SourceLine is not { } line
            || SourceLine(entry, message.Line + item.BodyLine - 1) == line
            || SourceLine(entry, message.Line) != line;
    }

    private string? SourceLine(string? path, int line)
    {
        if (path is null || line < 1 || !_site.Files.FileExists(path))
        {
            return null;
        }

        string[] lines = SiteText.Decode(_site.Files.ReadAllBytes(path), out _).Split('\n');
        return line <= lines.Length ? lines[line - 1].TrimEnd('\r') : null;
    }
}
