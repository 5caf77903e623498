using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Converting;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Kramdown;
using JekyllSharp.Templating.Mentions;
using JekyllSharp.Writing;

namespace JekyllSharp.Migration.Auditing;

/// <summary>Looks at the files of a site: line ends, names, dates, kinds that nothing converts, and what differs on purpose.</summary>
internal sealed class FileChecks(AuditSite audit)
{
    /// <summary>No zone is further from UTC than this.</summary>
    private const int ZoneSeconds = 14 * 3600;

    private static readonly string[] Unconverted = [".coffee", ".textile", ".haml", ".slim", ".adoc", ".asciidoc", ".org", ".rst", ".less", ".styl", ".erb"];
    private static readonly string[] TextFiles = [".md", ".markdown", ".html", ".htm", ".xml", ".scss", ".sass", ".css", ".js", ".txt"];
    private static readonly string[] OutputGems = ["jekyll", "github-pages", "liquid", "kramdown", "kramdown-parser-gfm", "rouge", "jekyll-sass-converter", "sassc", "sass-embedded", "commonmarker", "jekyll-theme-primer"];

    private readonly Site _site = audit.Site;

    /// <summary>The locked versions that matter to the output.</summary>
    public IReadOnlyList<(string Gem, string Version)> Versions() =>
    [
        .. OutputGems.Select(g => (g, ProfileDetector.LockedVersion(_site.Files, _site.WorkingDirectory, g))).Where(p => p.Item2 is not null).Select(p => (p.g, p.Item2!)),
    ];

    /// <summary>What was found.</summary>
    public IEnumerable<Diagnostic> Run() =>
        VersionFindings().Concat(LineEnds()).Concat(Encodings()).Concat(CaseCollisions()).Concat(Dates()).Concat(Kinds()).Concat(Differences());

    private IEnumerable<Diagnostic> VersionFindings()
    {
        bool is3 = _site.Profile != CompatibilityProfile.Jekyll4;
        foreach ((string gem, string version) in Versions())
        {
            string? followed = gem switch
            {
                "jekyll" => is3 ? "3.10." : "4.3.",
                "kramdown" => MarkdownConverter.Version(_site) switch { KramdownVersion.V2_5 => "2.5.", KramdownVersion.V2_3 => "2.3.", _ => "2.4." },
                "rouge" => "3.30.",
                _ => null,
            };
            if (followed is not null && !version.StartsWith(followed, StringComparison.Ordinal))
            {
                yield return Info(
                    AuditIds.Version,
                    $"The site is locked to {gem} {version}; the output follows {followed.TrimEnd('.')}. Run 'jekyllsharp verify' against what is published to see whether that shows.",
                    new SourceLocation("Gemfile.lock"));
            }
        }
    }

    private IEnumerable<Diagnostic> LineEnds()
    {
        string? first = null;
        int count = 0;
        foreach (string path in audit.TextFiles())
        {
            if (_site.Files.ReadAllBytes(path).AsSpan().IndexOf("\r\n"u8) >= 0)
            {
                first ??= path;
                count++;
            }
        }

        if (first is not null)
        {
            yield return Info(
                AuditIds.LineEnds,
                $"{count} file{(count == 1 ? " has" : "s have")} line ends of Windows (CR LF), which some pages keep: a checkout with other line ends gives other bytes. Fix them in .gitattributes.",
                new SourceLocation(_site.DisplayPath(first)));
        }
    }

    private IEnumerable<Diagnostic> Encodings()
    {
        foreach (string path in _site.StaticFiles.Select(static f => f.SourcePath).Concat(audit.TextFiles()).Distinct(StringComparer.Ordinal))
        {
            if (Array.IndexOf(TextFiles, Path.GetExtension(path).ToLowerInvariant()) >= 0 && _site.Files.ReadPrefix(path, 2) is [0xFF, 0xFE] or [0xFE, 0xFF])
            {
                yield return new Diagnostic
                {
                    Id = AuditIds.Encoding,
                    Severity = DiagnosticSeverity.Warning,
                    Message = "The file is UTF-16, in which Jekyll finds no front matter: it is copied as it is. Save it as UTF-8.",
                    Location = new SourceLocation(_site.DisplayPath(path)),
                };
            }
        }
    }

    private IEnumerable<Diagnostic> CaseCollisions()
    {
        IEnumerable<(string Path, string Source)> sources = audit.Items.Select(i => i.SourcePath)
            .Concat(_site.StaticFiles.Select(f => f.SourcePath)).OfType<string>().Select(p => (_site.DisplayPath(p), _site.DisplayPath(p)));
        IEnumerable<(string Path, string Source)> outputs = OutputMap.From(_site).Items
            .Select(o => (o.Key, _site.DisplayPath(o.Value is ContentItem item ? item.SourcePath ?? item.RelativePath : ((StaticFile)o.Value).SourcePath)));
        foreach ((string what, IEnumerable<(string Path, string Source)> paths) in new[] { ("names", sources), ("destinations", outputs) })
        {
            foreach (var same in paths.Distinct().GroupBy(p => p.Path, StringComparer.OrdinalIgnoreCase))
            {
                string[] spellings = [.. same.Select(p => p.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
                if (spellings.Length > 1)
                {
                    yield return new Diagnostic
                    {
                        Id = AuditIds.CaseCollision,
                        Severity = DiagnosticSeverity.Warning,
                        Message = $"These {what} differ only by case, and are one file on Windows and macOS: {string.Join(", ", spellings)}.",
                        Location = new SourceLocation(same.First().Source),
                    };
                }
            }
        }
    }

    private IEnumerable<Diagnostic> Dates() => Dates(_site);

    /// <summary>The posts of which the zone or the hour decides whether they are published.</summary>
    /// <param name="site">The site, or the same with the posts of the future.</param>
    public static IEnumerable<Diagnostic> Dates(Site site)
    {
        // Where the site names its zone, that of the machine does not matter, and what is past stays so.
        bool isPinned = site.Config.Text("timezone") is not null;
        foreach (Document post in site.Posts.Documents)
        {
            if ((!isPinned || post.Date.UnixSeconds > site.Time.UnixSeconds) && Math.Abs(post.Date.UnixSeconds - site.Time.UnixSeconds) < ZoneSeconds)
            {
                yield return Info(
                    AuditIds.DateNearNow,
                    isPinned
                        ? "The date of this post is in the next fourteen hours: whether it is published depends on the hour of the build."
                        : "The date of this post is less than fourteen hours from now: whether it is published depends on the hour and the zone of the build.",
                    site.LocationOf(post, "date"));
            }
        }
    }

    private IEnumerable<Diagnostic> Kinds()
    {
        foreach (var kind in audit.Items
            .Where(i => Array.IndexOf(Unconverted, i.Extension.ToLowerInvariant()) >= 0 && _site.Converters.For(i.Extension).Count == 0)
            .GroupBy(i => i.Extension.ToLowerInvariant(), StringComparer.Ordinal))
        {
            ContentItem first = kind.First();
            yield return new Diagnostic
            {
                Id = AuditIds.NoConverter,
                Severity = DiagnosticSeverity.Warning,
                Message = $"Nothing converts {kind.Key}: {(kind.Count() == 1 ? "one file is written as it is" : $"{kind.Count()} files are written as they are")}. Add a converter to the build.",
                Location = _site.LocationOf(first),
            };
        }
    }

    private IEnumerable<Diagnostic> Differences()
    {
        if (_site.Config.Text("timezone") is null && _site.Posts.Documents.Count > 0)
        {
            yield return Info(
                AuditIds.Difference,
                "The site names no 'timezone': dates without a zone are read in that of the machine, as in Jekyll. Set it to get the same site everywhere.",
                _site.Files.FileExists(SitePath.Join(_site.Source, "_config.yml")) ? new SourceLocation("_config.yml") : null);
        }

        TemplateMention gist = audit.Mentions.FirstOrDefault(m => m is { IsFilter: false, Name: "gist" });
        if (gist.Name is not null && audit.Environment.TagNames.Contains("gist"))
        {
            yield return Info(AuditIds.Difference, "'gist' writes its script only: the gem also asks the network for the gist's text.", gist.Location);
        }

        string? converter = ProfileDetector.LockedVersion(_site.Files, _site.WorkingDirectory, "jekyll-sass-converter");
        bool isOld = converter is ['1' or '2', '.', ..] || (converter is null && _site.Profile != CompatibilityProfile.Jekyll4);
        Page? sheet = _site.Pages.FirstOrDefault(p => p.Extension is ".scss" or ".sass");
        if (isOld && sheet is not null)
        {
            yield return Info(
                AuditIds.Difference,
                $"Stylesheets are compiled by Dart Sass; this site was built by {(converter is ['2', '.', ..] ? "LibSass" : "Ruby Sass")}, whose white space and rounding differ. 'verify' counts that under 'css'.",
                _site.LocationOf(sheet));
        }
    }

    private static Diagnostic Info(string id, string message, SourceLocation? at) =>
        new() { Id = id, Severity = DiagnosticSeverity.Info, Message = message, Location = at };
}
