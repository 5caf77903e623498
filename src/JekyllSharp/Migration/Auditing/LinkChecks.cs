using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Migration.Comparing;
using JekyllSharp.Migration.Links;
using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Migration.Auditing;

/// <summary>Follows the links of the built site, and finds the line of the source that each wrong one comes from.</summary>
internal static class LinkChecks
{
    /// <summary>The links that lead nowhere; one finding for a link in a layout, however many pages have it.</summary>
    public static IEnumerable<Diagnostic> Run(Site site, SiteTree tree, CancellationToken cancel)
    {
        var locator = new SourceLocator(site);
        IReadOnlyList<LinkProblem> problems = LinkCheck.Run(tree, site.Config.Text("url"), site.Config.Text("baseurl"), cancel);
        foreach (var same in problems.GroupBy(p => (Source: Place(site, locator, p), p.Kind, p.Target, p.File)))
        {
            LinkProblem first = same.First();
            SourceLocation location = same.Key.Source ?? Source(site, locator, same);
            string where = same.Count() > 1 ? $" In {same.Count()} pages, first {first.Page}({first.Line})."
                : same.Key.Source is null ? $" In {first.Page}({first.Line})." : "";
            yield return new Diagnostic
            {
                Id = first.Kind switch
                {
                    LinkProblemKind.MissingAnchor => AuditIds.DeadAnchor,
                    LinkProblemKind.MissingImage => AuditIds.MissingImage,
                    LinkProblemKind.CaseDiffers or LinkProblemKind.OutsideBaseUrl => AuditIds.FragileLink,
                    _ => AuditIds.DeadLink,
                },
                Severity = DiagnosticSeverity.Warning,
                Message = char.ToUpperInvariant(first.Explanation[0]) + first.Explanation[1..] + "." + where,
                Location = location,
            };
        }
    }

    /// <summary>The place of a link; of one that a template puts together, the place of the part behind the site's address.</summary>
    private static SourceLocation? Place(Site site, SourceLocator locator, LinkProblem problem)
    {
        if (locator.FindText(problem.Page, problem.Target) is { } place)
        {
            return place;
        }

        string target = problem.Target;
        foreach (string key in (ReadOnlySpan<string>)["url", "baseurl"])
        {
            string start = (site.Config.Text(key) ?? "").TrimEnd('/');
            target = start.Length > 0 && target.StartsWith(start, StringComparison.Ordinal) ? target[start.Length..] : target;
        }

        return (target != problem.Target && target.Length > 1 ? locator.FindText(problem.Page, target) : null)
            ?? (target.StartsWith('/') && target.Length > 2 ? locator.FindText(problem.Page, target[1..]) : null);
    }

    /// <summary>Where the link itself is made by a template: the layout that all of its pages share, else the file that the first is made of; the page where there is none.</summary>
    private static SourceLocation Source(Site site, SourceLocator locator, IEnumerable<LinkProblem> same)
    {
        string[] pages = [.. same.Select(static p => p.Page).Distinct(StringComparer.Ordinal)];
        string? file = (pages.Length > 1 ? locator.SharedLayout(pages) : null) ?? locator.SourceOf(pages[0]);
        return new SourceLocation(file is null ? pages[0] : site.DisplayPath(file));
    }
}
