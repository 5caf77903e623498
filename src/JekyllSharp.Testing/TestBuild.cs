using AngleSharp.Html.Dom;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Migration.Links;
using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Testing;

/// <summary>A site that was built in memory: its files by URL, and what must hold for it.</summary>
public sealed class TestBuild
{
    private readonly Dictionary<string, TestPage> _byPath = new(StringComparer.Ordinal);
    private readonly SiteTree _tree;

    internal TestBuild(BuildResult result, ISiteFileSystem files)
    {
        Result = result;
        _tree = SiteTree.FromBuild(result.Succeeded ? result : result with { Files = [] }, files);
        foreach (string path in _tree.Paths)
        {
            _byPath[path] = new TestPage(SiteTree.UrlOf(path), path, () => _tree.Read(path));
        }

        Pages = [.. _byPath.Values.OrderBy(p => p.Url, StringComparer.Ordinal)];
    }

    /// <summary>What the build said.</summary>
    public BuildResult Result { get; }

    /// <summary>Its findings, in the order in which they came.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>All files, in the ordinal order of their URLs; none where the build failed.</summary>
    public IReadOnlyList<TestPage> Pages { get; }

    /// <summary>The URLs of all HTML pages, in ordinal order: made for <c>MemberData</c> and its kin.</summary>
    /// <exception cref="SiteAssertionException">The build failed: without pages, some test frameworks would run no test and say nothing.</exception>
    public IReadOnlyList<string> HtmlUrls
    {
        get
        {
            AssertSucceeded();
            return [.. Pages.Where(p => p.IsHtml).Select(p => p.Url)];
        }
    }

    /// <summary>The text of a file.</summary>
    /// <param name="url">As in <see cref="Page"/>.</param>
    /// <exception cref="SiteAssertionException">There is no such file, or the build failed.</exception>
    public string this[string url] => Page(url).Text;

    /// <summary>A file by its URL, as a web server finds it: <c>/about/</c>, <c>/about</c> and <c>about/index.html</c> are one.</summary>
    /// <exception cref="SiteAssertionException">There is no such file, or the build failed.</exception>
    public TestPage Page(string url)
    {
        AssertSucceeded();
        string path = url.IndexOfAny(['?', '#']) is >= 0 and int end ? url[..end] : url;
        return _tree.Find(path) is { } file ? _byPath[file]
            : _tree.Find(Uri.UnescapeDataString(path)) is { } decoded ? _byPath[decoded]
            : throw new SiteAssertionException($"The site has no page {url}.{Near(path)}");
    }

    /// <summary>True where the site has a file of this URL.</summary>
    public bool Has(string url) => _tree.Find(url) is not null;

    /// <summary>A page parsed as HTML.</summary>
    /// <param name="url">As in <see cref="Page"/>.</param>
    /// <exception cref="SiteAssertionException">There is no such file, or the build failed.</exception>
    public IHtmlDocument Dom(string url) => Page(url).Dom;

    /// <summary>Fails where the build failed.</summary>
    /// <exception cref="SiteAssertionException">It failed; the message has its errors.</exception>
    public void AssertSucceeded()
    {
        if (!Result.Succeeded)
        {
            throw new SiteAssertionException("The build failed:\n" + Print(Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        }
    }

    /// <summary>Fails where the build had an error or a warning.</summary>
    /// <param name="except">Identifiers of warnings that are accepted.</param>
    /// <exception cref="SiteAssertionException">There were some; the message has them, each with file, line and column.</exception>
    public void AssertNoDiagnostics(params IReadOnlyList<string> except)
    {
        Diagnostic[] found = [.. Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info && !except.Contains(d.Id))];
        if (found.Length > 0)
        {
            throw new SiteAssertionException($"{found.Length} diagnostics:\n{Print(found)}");
        }
    }

    /// <summary>Fails where a link inside the site leads nowhere: to no file, no anchor, no image. Other hosts are not asked.</summary>
    /// <param name="accept">Says for a finding that it is no problem; null to accept none.</param>
    /// <exception cref="SiteAssertionException">Some do; the message has each with its page, line and column.</exception>
    public void AssertLinks(Func<LinkProblem, bool>? accept = null)
    {
        LinkProblem[] problems = [.. LinkProblems().Where(p => accept?.Invoke(p) != true)];
        if (problems.Length > 0)
        {
            throw new SiteAssertionException($"{problems.Length} links lead nowhere:\n{string.Join('\n', problems.Select(p => "  " + p))}");
        }
    }

    /// <summary>
    /// What <see cref="AssertNoDiagnostics"/> and <see cref="AssertLinks"/> find, for a snapshot of what is known: a line for
    /// each, in ordinal order. Links are without their line and column, which change with every word above them.
    /// </summary>
    /// <exception cref="SiteAssertionException">The build failed.</exception>
    public IReadOnlyList<string> Findings() =>
    [
        .. LinkProblems().Select(p => $"{p.Page}: {p.Explanation}")
            .Concat(Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => d.ToString()))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private IReadOnlyList<LinkProblem> LinkProblems()
    {
        AssertSucceeded();
        return LinkCheck.Run(_tree, Result.Site?.Config.Text("url"), Result.Site?.Config.Text("baseurl"));
    }

    private static string Print(IEnumerable<Diagnostic> diagnostics)
    {
        using var text = new StringWriter { NewLine = "\n" };
        diagnostics.WriteTo(text);
        return text.ToString();
    }

    /// <summary>URLs that end alike, for a typing error or a forgotten folder.</summary>
    private string Near(string path)
    {
        string name = path.TrimEnd('/').Split('/')[^1];
        name = name.EndsWith(".html", StringComparison.Ordinal) ? name[..^5] : name;
        string[] near = name.Length < 2 ? [] : [.. Pages.Select(p => p.Url).Where(u => u.Contains(name, StringComparison.OrdinalIgnoreCase)).Take(5)];
        return near.Length == 0 ? $" It has {Pages.Count} files." : " It has " + string.Join(", ", near) + ".";
    }
}
