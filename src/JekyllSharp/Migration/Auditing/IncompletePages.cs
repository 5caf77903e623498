using JekyllSharp.Content;
using JekyllSharp.Migration.Comparing;
using JekyllSharp.Migration.Links;
using JekyllSharp.Rendering;

namespace JekyllSharp.Migration.Auditing;

/// <summary>The pages of which an error left something out: what that would have offered is not known.</summary>
internal sealed class IncompletePages
{
    private readonly SourceLocator _sources;

    /// <summary>Page by page, the layouts and includes that are missing; null where the page's own text is.</summary>
    private readonly Dictionary<string, string[]?> _pages = new(StringComparer.Ordinal);

    public IncompletePages(RenderFailures failures, SourceLocator sources)
    {
        _sources = sources;
        foreach ((ContentItem item, IEnumerable<string> files) in failures.Items)
        {
            string[] missing = [.. files];
            _pages[item.DestinationPath.TrimStart('/')] = Array.IndexOf(missing, item.SourcePath ?? item.RelativePath) >= 0 ? null : missing;
        }
    }

    /// <summary>False for the link to a part of a page which may be in what is missing.</summary>
    public bool IsCertain(LinkProblem problem)
    {
        if (problem.Kind != LinkProblemKind.MissingAnchor || !_pages.TryGetValue(problem.File ?? problem.Page, out string[]? missing))
        {
            return true;
        }

        string name = problem.Target[(problem.Target.IndexOf('#', StringComparison.Ordinal) + 1)..];
        return missing is not null && !missing.Any(f => _sources.TextOf(f).Contains(name, StringComparison.Ordinal));
    }
}
