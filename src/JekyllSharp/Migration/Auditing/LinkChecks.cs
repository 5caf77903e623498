using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Migration.Comparing;
using JekyllSharp.Migration.Links;
using JekyllSharp.Migration.Trees;
using JekyllSharp.Rendering;

namespace JekyllSharp.Migration.Auditing;

/// <summary>Follows the links of the built site, and finds the line of the source that each wrong one comes from.</summary>
internal static class LinkChecks
{
    /// <summary>Of a file that the site copies, as the pages of another documentation, so many wrong links are told one by one.</summary>
    private const int MostOfOneFile = 3;

    private const int MostPlaces = 10;

    /// <summary>The links that lead nowhere; one finding for a link in a layout, however many pages have it.</summary>
    public static IEnumerable<Diagnostic> Run(Site site, SiteTree tree, RenderFailures failures, CancellationToken cancel)
    {
        var locator = new SourceLocator(site);
        IReadOnlyList<LinkProblem> problems = LinkCheck.Run(tree, site.Config.Text("url"), site.Config.Text("baseurl"), cancel);
        problems = [.. problems.Where(new IncompletePages(failures, locator).IsCertain)];

        // A copied file is its own source.
        var copied = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (StaticFile file in site.StaticFiles.Where(static f => f.IsWritten))
        {
            copied[Uri.UnescapeDataString(file.Url).TrimStart('/')] = site.DisplayPath(file.SourcePath);
        }

        var bundles = problems.Where(p => copied.ContainsKey(p.Page) && Bundled(p.Kind) is not null).GroupBy(p => (p.Page, p.Kind)).Where(g => g.Count() > MostOfOneFile).ToList();
        foreach (IGrouping<(string Page, LinkProblemKind Kind), LinkProblem> bundle in bundles)
        {
            yield return OfOneFile(copied[bundle.Key.Page], bundle);
        }

        problems = [.. problems.Except(bundles.SelectMany(static b => b))];
        locator.FindInDocuments(
            [.. problems.Where(p => !copied.ContainsKey(p.Page)).SelectMany(p => Spellings(site, p.Target).TakeWhile(t => !locator.IsInTemplates(p.Page, t))).Distinct(StringComparer.Ordinal)],
            cancel);
        foreach (var same in problems.GroupBy(p => (Source: copied.TryGetValue(p.Page, out string? file) ? new SourceLocation(file, p.Line, p.Column) : Place(site, locator, p), p.Kind, p.Target, p.File)))
        {
            LinkProblem first = same.First();
            SourceLocation location = same.Key.Source ?? Source(site, locator, same);
            string where = same.Count() > 1 ? $" In {same.Count()} pages, first {first.Page}({first.Line})."
                : same.Key.Source is null ? $" In {first.Page}({first.Line})." : "";
            yield return new Diagnostic
            {
                Id = IdOf(first.Kind),
                Severity = first.Kind == LinkProblemKind.Elsewhere ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
                Message = char.ToUpperInvariant(first.Explanation[0]) + first.Explanation[1..] + "." + where,
                Location = location,
            };
        }
    }

    private static string IdOf(LinkProblemKind kind) => kind switch
    {
        LinkProblemKind.MissingAnchor => AuditIds.DeadAnchor,
        LinkProblemKind.MissingImage => AuditIds.MissingImage,
        LinkProblemKind.CaseDiffers or LinkProblemKind.OutsideBaseUrl => AuditIds.FragileLink,
        _ => AuditIds.DeadLink,
    };

    private static string? Bundled(LinkProblemKind kind) => kind switch
    {
        LinkProblemKind.MissingAnchor => "links of this file lead to an element that does not exist",
        LinkProblemKind.MissingImage => "images of this file do not exist",
        LinkProblemKind.MissingFile => "links of this file lead to no file",
        _ => null,
    };

    private static Diagnostic OfOneFile(string source, IGrouping<(string Page, LinkProblemKind Kind), LinkProblem> bundle)
    {
        SourceLocation PlaceOf(LinkProblem problem) => new(source, problem.Line, problem.Column);
        LinkProblem first = bundle.First();
        return new Diagnostic
        {
            Id = IdOf(bundle.Key.Kind),
            Severity = DiagnosticSeverity.Warning,
            Message = $"{bundle.Count()} {Bundled(bundle.Key.Kind)}, first '{first.Target}'. The file is copied as it is.",
            Location = PlaceOf(first),
            Related = [.. bundle.Skip(1).Take(MostPlaces).Select(p => new RelatedLocation(PlaceOf(p), $"'{p.Target}'"))],
        };
    }

    /// <summary>The place of a link; of one that a template puts together, the place of the part behind the site's address.</summary>
    private static SourceLocation? Place(Site site, SourceLocator locator, LinkProblem problem) =>
        Spellings(site, problem.Target).Select(t => locator.FindText(problem.Page, t)).FirstOrDefault(static p => p is not null);

    /// <summary>How a source may spell a link: as it is, without the site's address, without the slash in front.</summary>
    private static IEnumerable<string> Spellings(Site site, string target)
    {
        yield return target;
        string written = target;
        foreach (string key in (string[])["url", "baseurl"])
        {
            string start = (site.Config.Text(key) ?? "").TrimEnd('/');
            written = start.Length > 0 && written.StartsWith(start, StringComparison.Ordinal) ? written[start.Length..] : written;
        }

        if (written != target && written.Length > 1)
        {
            yield return written;
        }

        if (written.StartsWith('/') && written.Length > 2)
        {
            yield return written[1..];
        }
    }

    /// <summary>Where the link itself is made by a template: the layout that all of its pages share, else the file that the first is made of; the page where there is none.</summary>
    private static SourceLocation Source(Site site, SourceLocator locator, IEnumerable<LinkProblem> same)
    {
        string[] pages = [.. same.Select(static p => p.Page).Distinct(StringComparer.Ordinal)];
        string? file = (pages.Length > 1 ? locator.SharedLayout(pages) : null) ?? locator.SourceOf(pages[0]);
        return new SourceLocation(file is null ? pages[0] : site.DisplayPath(file));
    }
}
