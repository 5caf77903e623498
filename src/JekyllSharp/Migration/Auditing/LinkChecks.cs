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
        foreach (var same in problems.GroupBy(p => (Source: locator.FindText(p.Page, p.Target), p.Kind, p.Target, p.File)))
        {
            LinkProblem first = same.First();
            SourceLocation location = same.Key.Source ?? Source(site, locator, first);
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

    /// <summary>The file that a page is made of, where the link itself is made by a template; the page where there is none.</summary>
    private static SourceLocation Source(Site site, SourceLocator locator, LinkProblem problem) =>
        new(locator.SourceOf(problem.Page) is { } file ? site.DisplayPath(file) : problem.Page);
}
