using System.Collections.Concurrent;
using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Migration.Trees;
using JekyllSharp.Plugins.RubyFiles;
using JekyllSharp.Reading;
using JekyllSharp.Rendering;

namespace JekyllSharp.Migration.Auditing;

/// <summary>Looks at a site before it is moved: what will work, what will not, and what is wrong with it anyway.</summary>
public static class SiteAudit
{
    /// <summary>What the audit says with more detail than a build.</summary>
    private static readonly string[] SaidBetter = [DiagnosticIds.PluginUnknown, DiagnosticIds.RubyPlugin, DiagnosticIds.FilterUnknown];

    private const int MostFatal = 50;

    /// <summary>Reads the site, looks at its templates, then builds it in memory and follows its links. Nothing is written.</summary>
    /// <param name="options">How the site would be built.</param>
    /// <param name="cancel">Stops the audit.</param>
    /// <exception cref="OperationCanceledException">The audit was stopped.</exception>
    public static async Task<AuditReport> RunAsync(BuildOptions options, CancellationToken cancel = default)
    {
        options = SourceSetting.Apply(options);
        string source = SitePath.Normalize(options.Source);
        options = options with { Time = options.Time ?? options.Clock.GetUtcNow(), OnDiagnostic = null, OnProgress = null };
        (options, List<Diagnostic> fatal, Examination? read) = await WithoutWhatIsFatalAsync(options, source, cancel).ConfigureAwait(false);
        List<Diagnostic> findings = [.. read?.Findings ?? [], .. fatal];
        bool builds = read is not null && await BuildAsync(options, read, findings, fatal.Count > 0, cancel).ConfigureAwait(false);
        return new AuditReport
        {
            Source = source,
            Profile = read?.Profile ?? options.Profile ?? ProfileDetector.Detect(options.Files, options.WorkingDirectory ?? source),
            Versions = read?.Versions ?? [],
            Content = read?.Content ?? [],
            Plugins = read?.Plugins ?? [],
            RubyPlugins = read?.RubyPlugins ?? [],
            Findings = Sorted(findings),
            Builds = builds,
        };
    }

    /// <summary>What the site shows that was read, but not built. The site itself is not kept: the build reads it once more.</summary>
    private sealed record Examination
    {
        public required CompatibilityProfile Profile { get; init; }

        public required IReadOnlyList<(string Gem, string Version)> Versions { get; init; }

        public required IReadOnlyList<(string Kind, int Count)> Content { get; init; }

        public required IReadOnlyList<PluginUse> Plugins { get; init; }

        public required IReadOnlyList<RubyPluginFile> RubyPlugins { get; init; }

        /// <summary>The tags that nobody defines: true for those with a body.</summary>
        public required IReadOnlyDictionary<string, bool> MissingTags { get; init; }

        /// <summary>The tags that name a page or post which does not exist.</summary>
        public required IReadOnlyList<Diagnostic> LinkTags { get; init; }

        public required IReadOnlyList<Diagnostic> Findings { get; init; }
    }

    private static async Task<Examination> ExamineAsync(BuildPlan plan, BuildOptions options, CancellationToken cancel)
    {
        var findings = new List<Diagnostic>();
        if (plan.Site.Diagnostics.ToList().Any(static d => d.Id == DiagnosticIds.FutureDate))
        {
            findings.AddRange(await DatesOfTheFutureAsync(options, plan.Site, cancel).ConfigureAwait(false));
        }

        var audit = new AuditSite(plan.Site, plan.Engines.Templates.Environment);
        var knowledge = new PluginKnowledge(plan.Site);
        var gems = new PluginChecks(audit, knowledge, [.. options.Plugins.Select(p => p.Name)]);
        IReadOnlyList<PluginUse> plugins = gems.Gems();
        var files = new FileChecks(audit);
        findings.AddRange(gems.Run(plugins).Concat(new TemplateChecks(audit, knowledge).Run()).Concat(files.Run()));
        return new Examination
        {
            Profile = plan.Site.Profile,
            Versions = files.Versions(),
            Content = Content(plan.Site),
            Plugins = plugins,
            RubyPlugins = audit.RubyPlugins,
            MissingTags = audit.MissingTags(),
            LinkTags = [.. new LinkTagChecks(audit).Run()],
            Findings = findings,
        };
    }

    /// <summary>Those of the posts that are left out for now which another zone would publish.</summary>
    private static async Task<IEnumerable<Diagnostic>> DatesOfTheFutureAsync(BuildOptions options, Site site, CancellationToken cancel)
    {
        DataMap overrides = options.Overrides.Clone();
        overrides.Set("future", true);
        BuildPlan plan = Plan(options with { Overrides = overrides }, SitePath.Normalize(options.Source));
        await using (plan.Engines.ConfigureAwait(false))
        {
            new SiteReader(plan.Site).Read(cancel);
            HashSet<string> published = [.. site.Posts.Documents.Select(static p => p.RelativePath)];
            plan.Site.Posts.Documents.RemoveAll(p => published.Contains(p.RelativePath));
            return [.. FileChecks.Dates(plan.Site)];
        }
    }

    /// <summary>
    /// One mistake ends a build. So that it hides no other, what is fatal is taken away - a theme that is not there, an
    /// unknown Markdown engine, a file that cannot be read - and the rest is looked at.
    /// </summary>
    private static async Task<(BuildOptions Options, List<Diagnostic> Fatal, Examination? Read)> WithoutWhatIsFatalAsync(BuildOptions options, string source, CancellationToken cancel)
    {
        var fatal = new List<Diagnostic>();
        while (fatal.Count < MostFatal)
        {
            BuildPlan? plan = null;
            try
            {
                plan = Plan(options, source);
                await using (plan.Engines.ConfigureAwait(false))
                {
                    new SiteReader(plan.Site).Read(cancel);
                    return (options, fatal, await ExamineAsync(plan, options, cancel).ConfigureAwait(false));
                }
            }
            catch (SiteBuildException e)
            {
                if (fatal.Any(f => f.Id == e.Diagnostic.Id && f.Message == e.Diagnostic.Message && f.Location == e.Diagnostic.Location))
                {
                    break;
                }

                fatal.Add(e.Diagnostic);
                if (Without(options, e.Diagnostic, plan?.Site) is not { } next)
                {
                    break;
                }

                options = next;
            }
        }

        return (options, fatal, null);
    }

    private static BuildOptions? Without(BuildOptions options, Diagnostic fatal, Site? site)
    {
        DataMap overrides = options.Overrides.Clone();
        switch (fatal.Id)
        {
            case DiagnosticIds.ThemeMissing:
                overrides.Set("theme", false);
                overrides.Set("remote_theme", false);
                return options with { Overrides = overrides, ThemeDirectory = null };
            case DiagnosticIds.MarkdownEngine:
                overrides.Set("markdown", "kramdown");
                return options with { Overrides = overrides };
            case var _ when site is not null && fatal.Location is { Path.Length: > 0 } at && site.Files.FileExists(site.InSource(at.Path)):
                return options with { Files = new OverlayFileSystem(options.Files, site.InSource(at.Path)) };
            default:
                return null;
        }
    }

    private static BuildPlan Plan(BuildOptions options, string source) =>
        BuildPlan.Create(options with { Destination = SitePath.Join(source, "_site"), Files = Overlay(options, source) }, new DiagnosticBag());

    /// <summary>Builds in memory, with stand-ins for missing tags; adds what the build finds, and the links that lead nowhere.</summary>
    private static async Task<bool> BuildAsync(BuildOptions options, Examination read, List<Diagnostic> findings, bool isMended, CancellationToken cancel)
    {
        IReadOnlyDictionary<string, bool> missing = read.MissingTags;
        var standIns = new MissingTags(missing);
        var failures = new RenderFailures();
        BuildOptions stand = options with { Plugins = [.. options.Plugins, standIns], Strict = false, Failures = failures };
        (BuildResult result, OverlayFileSystem files) = await BuildAsync(stand, cancel).ConfigureAwait(false);
        Diagnostic[] built = [.. result.Diagnostics.Where(d => Array.IndexOf(SaidBetter, d.Id) < 0 && !(isMended && d.Id == DiagnosticIds.ThemeMissing)).DistinctBy(d => (d.Id, d.Location, d.Message))];

        // Where the build meets the same missing file, its finding has the stack of includes.
        findings.RemoveAll(f => f.Id is DiagnosticIds.IncludeMissing or DiagnosticIds.LayoutMissing
            && built.Any(b => b.Id == f.Id && b.Location?.Path == f.Location?.Path && (b.Location?.Line == f.Location?.Line || f.Id == DiagnosticIds.LayoutMissing)));
        findings.AddRange(built.Select(b => WithAdvice(b, read.LinkTags)));
        if (result is { FilesWritten: > 0, Site: { } site })
        {
            if (result.Succeeded)
            {
                Unreached(findings, [.. missing.Keys.Except(standIns.Met)]);
            }

            findings.AddRange(LinkChecks.Run(site, SiteTree.FromBuild(result, files), failures, cancel));
        }
        else
        {
            findings.AddRange(read.LinkTags.Where(f => !built.Any(b => b.Location == f.Location)));
            findings.Add(new Diagnostic { Id = AuditIds.NotFollowed, Severity = DiagnosticSeverity.Info, Message = "The site does not build: its links were not followed." });
        }

        return result.Succeeded && !isMended;
    }

    /// <summary>What looked at the tags of links alone knows the closest name.</summary>
    private static Diagnostic WithAdvice(Diagnostic built, IReadOnlyList<Diagnostic> linkTags) =>
        built.Id == DiagnosticIds.LiquidRender && linkTags.FirstOrDefault(l => l.Location == built.Location) is { } advice
            ? built with { Message = advice.Message }
            : built;

    /// <summary>Builds in memory. What is written is what the site's items hold anyway, and is not held twice.</summary>
    private static async Task<(BuildResult Result, OverlayFileSystem Files)> BuildAsync(BuildOptions options, CancellationToken cancel)
    {
        string source = SitePath.Normalize(options.Source);
        string destination = options.Destination is { } own ? SitePath.Normalize(own) : SitePath.Join(source, "_site");
        var made = new ConcurrentDictionary<string, Func<byte[]>>(StringComparer.Ordinal);
        var files = new OverlayFileSystem(options.Files, destination) { Known = made.GetValueOrDefault };
        BuildResult result = await Jekyll.BuildAsync(
            options with
            {
                Destination = destination,
                Files = files,
                Keep = (item, bytes) => made[SitePath.Join(destination, item.DestinationPath.TrimStart('/'))] = () => bytes,
            },
            cancel).ConfigureAwait(false);
        return (result, files);
    }

    /// <summary>A build that went well shows that no page needs what is missing: that is worth a note, no more.</summary>
    private static void Unreached(List<Diagnostic> findings, string[] tags)
    {
        for (int i = 0; i < findings.Count; i++)
        {
            string? fails = findings[i].Id switch
            {
                DiagnosticIds.IncludeMissing => TemplateChecks.IncludeFails,
                AuditIds.UnknownTag when tags.Any(t => findings[i].Message.StartsWith($"The tag '{t}' ", StringComparison.Ordinal)) => TemplateChecks.TagFails,
                _ => null,
            };
            if (fails is not null)
            {
                findings[i] = findings[i] with
                {
                    Severity = DiagnosticSeverity.Info,
                    Message = findings[i].Message.Replace(fails, TemplateChecks.Unreached, StringComparison.Ordinal),
                };
            }
        }
    }

    private static OverlayFileSystem Overlay(BuildOptions options, string source) => new(options.Files, SitePath.Join(source, "_site"));

    private static List<(string Kind, int Count)> Content(Site site)
    {
        var content = new List<(string, int)> { ("pages", site.Pages.Count) };
        content.AddRange(site.Collections.Values.Select(c => (c.Label, c.Documents.Count)));
        content.Add(("layouts", site.Layouts.Count));
        content.Add(("static files", site.StaticFiles.Count));
        return content;
    }

    private static List<Diagnostic> Sorted(List<Diagnostic> findings) =>
    [
        .. findings
            .OrderByDescending(f => f.Severity)
            .ThenBy(f => f.Location?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(f => f.Location?.Line ?? 0)
            .ThenBy(f => f.Location?.Column ?? 0)
            .ThenBy(f => f.Id, StringComparer.Ordinal),
    ];
}
