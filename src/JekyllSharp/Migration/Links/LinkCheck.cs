using System.Collections.Concurrent;
using JekyllSharp.Migration.Pages;
using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Migration.Links;

/// <summary>Follows the links inside a built site. Links to other hosts are not followed: nothing is asked of the network.</summary>
public sealed class LinkCheck
{
    private static readonly System.Buffers.SearchValues<char> SchemeCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    private readonly SiteTree _tree;
    private readonly Uri? _url;
    private readonly string _baseUrl;
    private readonly ConcurrentDictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _byLowerCase;
    private readonly Lazy<HashSet<string>> _folders;

    private LinkCheck(SiteTree tree, string? url, string? baseUrl)
    {
        _tree = tree;
        _url = Uri.TryCreate(url, UriKind.Absolute, out Uri? own) ? own : null;
        _baseUrl = "/" + (baseUrl ?? "").Trim('/');
        _folders = new(() => tree.Paths.Select(static p => p.Split('/', 2)[0]).ToHashSet(StringComparer.OrdinalIgnoreCase));
        _byLowerCase = new(() =>
        {
            var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (string path in tree.Paths)
            {
                names.TryAdd(path, path);
            }

            return names;
        });
    }

    /// <summary>Finds the links that lead nowhere, page by page.</summary>
    /// <param name="tree">The built site.</param>
    /// <param name="url">The site's <c>url</c>: links to its host are links inside the site.</param>
    /// <param name="baseUrl">The site's <c>baseurl</c>.</param>
    /// <param name="cancel">Stops the search.</param>
    public static IReadOnlyList<LinkProblem> Run(SiteTree tree, string? url = null, string? baseUrl = null, CancellationToken cancel = default)
    {
        var check = new LinkCheck(tree, url, baseUrl);
        string[] pages = [.. tree.Paths.Where(HtmlPage.IsHtml)];
        var found = new List<LinkProblem>[pages.Length];
        Parallel.For(0, pages.Length, new ParallelOptions { CancellationToken = cancel }, i => found[i] = check.Page(pages[i]));
        return [.. found.SelectMany(static f => f)];
    }

    private List<LinkProblem> Page(string path)
    {
        HtmlPage page = HtmlPage.Parse(_tree.ReadText(path));
        _anchors.TryAdd(path, [.. page.Anchors()]);
        string? baseHref = page.Document.QuerySelector("base[href]")?.GetAttribute("href");
        var problems = new List<LinkProblem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (PageLink link in page.Outgoing())
        {
            // One wrong link in a menu is one finding for a page, however often the page has it.
            if (seen.Add(link.Element + " " + link.Target) && Check(path, baseHref, link) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return problems;
    }

    private LinkProblem? Check(string path, string? baseHref, PageLink link)
    {
        LinkProblem Problem(LinkProblemKind kind, string? file = null) =>
            new(path, link.Line, link.Column, link.Element, link.Target, kind, file);

        if (baseHref is null && (link.Target.Length == 0 || link.Target.StartsWith('#')))
        {
            return CheckAnchor(path, link.Target, Problem);
        }

        if (HasForeignScheme(link.Target))
        {
            return null;
        }

        string own = SiteTree.UrlOf(path);
        var here = new Uri("http://site.invalid" + (_baseUrl == "/" ? "" : _baseUrl) + Escape(own));
        if (baseHref is not null && Uri.TryCreate(here, baseHref, out Uri? moved))
        {
            here = moved;
        }

        if (!Uri.TryCreate(here, link.Target, out Uri? target))
        {
            return Problem(LinkProblemKind.Malformed);
        }

        if (target.Host != here.Host || target.Scheme is not ("http" or "https"))
        {
            // A site that moved to https still links to itself by http.
            if (_url is null || !target.Host.Equals(_url.Host, StringComparison.OrdinalIgnoreCase) || !(target.IsDefaultPort ? _url.IsDefaultPort : target.Port == _url.Port))
            {
                return null;
            }

            if (_baseUrl == "/" && IsElsewhere(Uri.UnescapeDataString(target.AbsolutePath)))
            {
                return Problem(LinkProblemKind.Elsewhere);
            }
        }

        return CheckPath(Uri.UnescapeDataString(target.AbsolutePath), target, link, Problem);
    }

    /// <summary>
    /// True for a path whose first folder the site does not have. A host holds more than one site: that of a user, and
    /// below it those of the user's projects.
    /// </summary>
    private bool IsElsewhere(string path)
    {
        string[] names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return names.Length > 0 && (names.Length > 1 || !names[0].Contains('.', StringComparison.Ordinal))
            && _tree.Find(path) is null && !_folders.Value.Contains(names[0]) && !_byLowerCase.Value.ContainsKey(names[0] + ".html");
    }

    private LinkProblem? CheckPath(string absolute, Uri target, PageLink link, Func<LinkProblemKind, string?, LinkProblem> problem)
    {
        if (!TryBelowBase(absolute, out string relative))
        {
            // The host may hold other things than this site. A file of that very name is a forgotten baseurl.
            return _tree.Find(absolute) is { } meant && absolute != "/" ? problem(LinkProblemKind.OutsideBaseUrl, meant) : null;
        }

        if (_tree.Find(relative) is { } file)
        {
            return HtmlPage.IsHtml(file) ? CheckAnchor(file, target.Fragment, problem) : null;
        }

        string name = relative.TrimStart('/');
        foreach (string candidate in (ReadOnlySpan<string>)[name, name + ".html", name.TrimEnd('/') + "/index.html"])
        {
            if (_byLowerCase.Value.TryGetValue(candidate, out string? other))
            {
                return problem(LinkProblemKind.CaseDiffers, other);
            }
        }

        // A directory without an index is listed by no server that matters here.
        return problem(link.Element is "img" or "source" ? LinkProblemKind.MissingImage : LinkProblemKind.MissingFile, null);
    }

    private LinkProblem? CheckAnchor(string file, string fragment, Func<LinkProblemKind, string?, LinkProblem> problem)
    {
        // Without a name, and "top", mean the start of the page; text fragments, hash-bangs and routes are the page's own affair.
        string raw = fragment.TrimStart('#');
        if (raw.Length == 0 || raw.Equals("top", StringComparison.OrdinalIgnoreCase) || raw[0] is '!' or '/' || raw.StartsWith(":~:", StringComparison.Ordinal))
        {
            return null;
        }

        HashSet<string> anchors = _anchors.GetOrAdd(file, f => [.. HtmlPage.Parse(_tree.ReadText(f)).Anchors()]);
        return anchors.Contains(raw) || anchors.Contains(Uri.UnescapeDataString(raw)) ? null : problem(LinkProblemKind.MissingAnchor, file);
    }

    private bool TryBelowBase(string path, out string relative)
    {
        relative = path;
        if (_baseUrl == "/")
        {
            return true;
        }

        if (path.StartsWith(_baseUrl, StringComparison.Ordinal) && (path.Length == _baseUrl.Length || path[_baseUrl.Length] == '/'))
        {
            relative = path[_baseUrl.Length..];
            return true;
        }

        return false;
    }

    private static bool HasForeignScheme(string target)
    {
        int colon = target.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || target.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0)
        {
            return false;
        }

        // What cannot be a scheme is the start of a path: "(https://…" in an address written in brackets.
        ReadOnlySpan<char> scheme = target.AsSpan(0, colon);
        if (!char.IsAsciiLetter(scheme[0]) || scheme.ContainsAnyExcept(SchemeCharacters))
        {
            return false;
        }

        return !scheme.Equals("http", StringComparison.OrdinalIgnoreCase) && !scheme.Equals("https", StringComparison.OrdinalIgnoreCase);
    }

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
