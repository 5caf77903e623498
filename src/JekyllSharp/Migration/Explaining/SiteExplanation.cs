using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Migration.Auditing;
using JekyllSharp.Migration.Trees;
using JekyllSharp.Migration.Verifying;
using JekyllSharp.Reading;
using JekyllSharp.Templating.Mentions;
using JekyllSharp.Writing;

namespace JekyllSharp.Migration.Explaining;

/// <summary>Explains one file of a site: why it is or is not published, where its data come from, what it is made of.</summary>
public sealed class SiteExplanation
{
    private readonly BuildOptions _options;
    private readonly Site _site;
    private readonly Dictionary<string, object> _outputs;
    private readonly SiteTree _tree;

    private SiteExplanation(BuildOptions options, Site site, SiteTree tree)
    {
        _options = options;
        _site = site;
        _tree = tree;
        _outputs = OutputMap.From(site).Items.ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Builds the site in memory and explains a file of it.</summary>
    /// <param name="options">How the site is built.</param>
    /// <param name="pathOrUrl">A file of the site, below its source or absolute; or a URL, which begins with a slash or a scheme.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The explanation; null where the site does not build, and then the findings say why.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<(Explanation? Explanation, IReadOnlyList<Diagnostic> Findings)> RunAsync(
        BuildOptions options, string pathOrUrl, CancellationToken cancel = default)
    {
        options = options with { Time = options.Time ?? options.Clock.GetUtcNow(), OnDiagnostic = null };
        (BuildResult result, OverlayFileSystem files) = await SiteVerification.BuildInMemoryAsync(options, cancel).ConfigureAwait(false);
        if (result is not { Succeeded: true, Site: { } site })
        {
            return (null, result.Diagnostics);
        }

        var explanation = new SiteExplanation(options, site, SiteTree.FromBuild(result, files));
        return (await explanation.ExplainAsync(pathOrUrl, cancel).ConfigureAwait(false), result.Diagnostics);
    }

    private async Task<Explanation> ExplainAsync(string question, CancellationToken cancel)
    {
        string source = SitePath.Normalize(Path.GetFullPath(question, _site.Source));
        if (!_site.Files.FileExists(source))
        {
            // Where the configuration names the source, people say paths as seen from the configuration, too.
            source = SitePath.Normalize(Path.GetFullPath(question, _site.WorkingDirectory));
        }

        bool isFile = (SitePath.IsBelow(source, _site.Source) || !question.StartsWith('/')) && _site.Files.FileExists(source);
        if (isFile)
        {
            return await ExplainFileAsync(question, source, cancel).ConfigureAwait(false);
        }

        string path = Uri.TryCreate(question, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri.AbsolutePath : question.Split(['?', '#'])[0];
        string baseUrl = (_site.Config.Text("baseurl") ?? "").TrimEnd('/');
        if (baseUrl.Length > 0 && path.StartsWith(baseUrl + "/", StringComparison.Ordinal))
        {
            path = path[baseUrl.Length..];
        }

        return _tree.Find(Uri.UnescapeDataString(path)) is { } output && _outputs.TryGetValue(output, out object? item)
            ? Published(question, output, item)
            : new Explanation { Question = question, Kind = "nothing", Reasons = [$"There is no file {question} in the site, and no page of that URL."] };
    }

    private async Task<Explanation> ExplainFileAsync(string question, string source, CancellationToken cancel)
    {
        string relative = _site.DisplayPath(source);
        foreach ((string output, object item) in _outputs)
        {
            if (SourceOf(item) == source)
            {
                return Published(question, output, item);
            }
        }

        if (PathRules.Find(_site, relative) is { } rule)
        {
            return Other(question, relative, rule.Kind, [rule.Reason]);
        }

        if (await ReadAllAsync(cancel).ConfigureAwait(false) is not { } all)
        {
            return Other(question, relative, "file", ["The site cannot be read with its drafts and hidden posts."]);
        }

        ContentItem? hidden = all.Pages.Concat<ContentItem>(all.Collections.Values.SelectMany(c => c.Documents)).FirstOrDefault(i => i.SourcePath == source);
        return hidden is null ? Unread(question, source, relative) : Hidden(question, relative, hidden, all);
    }

    private Explanation Published(string question, string output, object item)
    {
        string url = SiteTree.UrlOf(output);
        if (item is not ContentItem content)
        {
            var file = (StaticFile)item;
            return new Explanation
            {
                Question = question,
                Kind = "static file",
                Source = _site.DisplayPath(file.SourcePath),
                Output = output,
                Url = url,
                Reasons = ["It has no front matter: it is copied as it is."],
            };
        }

        var reasons = new List<string> { content.SourcePath is null ? "A plugin makes it." : "It has front matter: it is rendered." };
        if (content is Page { Paginator: not null })
        {
            reasons.Add("It is a page of a pagination.");
        }

        foreach (object other in Conflicting(output, content))
        {
            reasons.Add($"{other} has the same destination; this one is written last.");
        }

        IReadOnlyList<string> layouts = Layouts(content);
        return new Explanation
        {
            Question = question,
            Kind = Kind(content),
            Source = content.SourcePath is { } path ? _site.DisplayPath(path) : null,
            Output = output,
            Url = url,
            Reasons = reasons,
            Data = DataOrigins.Of(_site, content),
            Layouts = layouts,
            Includes = Includes(layouts.Prepend(content.SourcePath is { } own ? _site.DisplayPath(own) : "")),
            Converters = [.. _site.Converters.For(content.Extension).Select(c => c.GetType().Name)],
        };
    }

    /// <summary>It is read, but not published: a date to come, <c>published: false</c>, a collection without output, another file at its place.</summary>
    private Explanation Hidden(string question, string relative, ContentItem item, Site all)
    {
        var reasons = new List<string>();
        var document = item as Document;
        if (document is { IsDraft: true } && !_site.Config.ShowDrafts)
        {
            reasons.Add("It is a draft: they are published only with --drafts or 'show_drafts'.");
        }

        if (!_site.MayBePublished(item))
        {
            reasons.Add("It says 'published: false'.");
        }

        if (document is not null && !_site.Config.Future && document.Date.UnixSeconds > _site.Time.UnixSeconds)
        {
            reasons.Add($"Its date, {RubyCompat.RubyPlain.ToS(document.Date)}, is after the time of the build, {RubyCompat.RubyPlain.ToS(_site.Time)}: build with --future, or set 'future'.");
        }

        if (document is { Collection.IsWritten: false })
        {
            reasons.Add($"The collection '{document.Collection.Label}' has no 'output: true'.");
        }

        string path = item.DestinationPath.TrimStart('/');
        if (reasons.Count == 0 && _outputs.TryGetValue(path, out object? winner))
        {
            reasons.Add($"{Name(winner)} is written to the same place, {path}, and after it.");
        }

        if (reasons.Count == 0 && _site.Config.LimitPosts > 0 && document is not null && document.Collection.Label == "posts")
        {
            reasons.Add($"'limit_posts' leaves only the newest {_site.Config.LimitPosts} posts.");
        }

        if (reasons.Count == 0)
        {
            reasons.Add("A plugin took it out of the site.");
        }

        return new Explanation { Question = question, Kind = Kind(item), Source = relative, Reasons = reasons, Data = DataOrigins.Of(all, item) };
    }

    private Explanation Unread(string question, string source, string relative)
    {
        string reason = !SitePath.IsBelow(source, _site.Source) ? "It is outside of the site."
            : _site.Files.IsSymbolicLink(source) ? "It is a symbolic link that is not followed."
            : "No rule of the paths leaves it out: a plugin took it out of the site, or its collection does.";
        return Other(question, relative, "file", [reason]);
    }

    private Explanation Other(string question, string relative, string kind, IReadOnlyList<string> reasons) => new()
    {
        Question = question,
        Kind = kind,
        Source = relative,
        Reasons = reasons,
        UsedBy = kind switch
        {
            "layout" => [.. _outputs.Where(o => o.Value is ContentItem item && Layouts(item).Contains(relative)).Select(o => SiteTree.UrlOf(o.Key))],
            "include" => [.. _outputs.Where(o => o.Value is ContentItem { SourcePath: { } path } item && Includes(Layouts(item).Prepend(_site.DisplayPath(path))).Contains(relative)).Select(o => SiteTree.UrlOf(o.Key))],
            _ => [],
        },
    };

    /// <summary>The site with everything that a build may hide.</summary>
    private async Task<Site?> ReadAllAsync(CancellationToken cancel)
    {
        DataMap overrides = _options.Overrides.Clone();
        foreach (string key in (ReadOnlySpan<string>)["future", "unpublished", "show_drafts"])
        {
            overrides.Set(key, true);
        }

        overrides.Set("limit_posts", 0L);
        try
        {
            BuildPlan plan = BuildPlan.Create(_options with { Overrides = overrides, Destination = _site.Destination, Files = _site.Files }, new DiagnosticBag());
            await using (plan.Engines.ConfigureAwait(false))
            {
                new SiteReader(plan.Site).Read(cancel);
                return plan.Site;
            }
        }
        catch (SiteBuildException)
        {
            return null;
        }
    }

    private IReadOnlyList<string> Layouts(ContentItem item)
    {
        var layouts = new List<string>();
        string? name = item.IsPlacedInLayout ? item.LayoutName : null;
        while (name is not null && _site.Layouts.TryGetValue(name, out Layout? layout) && !layouts.Contains(_site.DisplayPath(layout.SourcePath)))
        {
            layouts.Add(_site.DisplayPath(layout.SourcePath));
            name = layout.Data["layout"] is { } outer ? RubyCompat.RubyPlain.ToS(outer) : null;
        }

        return layouts;
    }

    private List<string> Includes(IEnumerable<string> templates)
    {
        var found = new List<string>();
        var open = new Queue<string>(templates);
        while (open.TryDequeue(out string? template))
        {
            string path = Path.IsPathFullyQualified(template) ? template : _site.InSource(template);
            if (template.Length == 0 || !_site.Files.FileExists(path))
            {
                continue;
            }

            foreach (TemplateMention mention in TemplateScan.Find(SiteText.Decode(_site.Files.ReadAllBytes(path), out _), template, 1))
            {
                string name = mention.Markup.Split([' ', '\n', '\t'], 2)[0];
                string? file = mention is { IsFilter: false, Name: "include" or "include_cached" } && name.Length > 0
                    ? _site.IncludeDirectories.Select(d => SitePath.Sanitize(d, name)).FirstOrDefault(_site.Files.FileExists)
                    : null;
                if (file is not null && !found.Contains(_site.DisplayPath(file)))
                {
                    found.Add(_site.DisplayPath(file));
                    open.Enqueue(_site.DisplayPath(file));
                }
            }
        }

        return found;
    }

    private IEnumerable<string> Conflicting(string output, ContentItem item) => _site.Pages
        .Concat<ContentItem>(_site.Collections.Values.SelectMany(c => c.Documents.Where(d => d.IsWritten)))
        .Where(other => other != item && other.DestinationPath.TrimStart('/') == output)
        .Select(Name);

    private string Name(object item) => SourceOf(item) is { } path ? _site.DisplayPath(path) : "a page of a plugin";

    private static string? SourceOf(object item) => item is ContentItem content ? content.SourcePath : ((StaticFile)item).SourcePath;

    private static string Kind(ContentItem item) => item is Document document
        ? document.IsDraft ? "draft" : document.Collection.Label == "posts" ? "post" : $"document of the collection '{document.Collection.Label}'"
        : "page";
}
