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
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string[]> _anchors = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HashSet<string>> _sets = new(StringComparer.Ordinal);
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
        var found = new List<Suspect>[pages.Length];
        var parallel = new ParallelOptions { CancellationToken = cancel };
        Parallel.For(0, pages.Length, parallel, i => found[i] = check.Page(pages[i]));

        // Only when all pages were seen are all anchors known.
        Parallel.For(0, pages.Length, parallel, i => found[i].RemoveAll(s => s.Fragment is { } fragment && check.HasAnchor(s.Problem.File!, fragment)));
        return [.. found.SelectMany(static f => f).Select(static s => s.Problem)];
    }

    /// <summary>What is wrong with a link; with a fragment, only where the file has no such anchor.</summary>
    private readonly record struct Suspect(LinkProblem Problem, string? Fragment);

    /// <summary>The page that is looked at: of its tree of elements, nothing is kept.</summary>
    private sealed record Place(string Path, Uri Address, bool HasBase, HashSet<string> Anchors);

    private List<Suspect> Page(string path)
    {
        PageNames page = PageNames.Of(_tree.ReadText(path));

        // Most pages of a site name and link to the same: their texts are held once.
        string[] anchors = [.. page.Anchors.Select(Shared)];
        _anchors[path] = anchors;
        Place place = At(path, page.BaseAddress, anchors);
        var suspects = new List<Suspect>();
        var seen = new HashSet<(string Element, string Target)>();
        foreach (PageLink link in page.Outgoing)
        {
            // One wrong link in a menu is one finding for a page, however often the page has it.
            if (seen.Add((link.Element, link.Target)) && Check(place, link) is { } suspect)
            {
                suspects.Add(suspect);
            }
        }

        suspects.TrimExcess();
        return suspects;
    }

    private Place At(string path, string? baseHref, string[] anchors)
    {
        var here = new Uri("http://site.invalid" + (_baseUrl == "/" ? "" : _baseUrl) + Escape(SiteTree.UrlOf(path)));
        return new Place(
            path,
            baseHref is not null && Uri.TryCreate(here, baseHref, out Uri? moved) ? moved : here,
            baseHref is not null,
            new HashSet<string>(anchors, StringComparer.Ordinal));
    }

    private string Shared(string text) => _texts.GetOrAdd(text, text);

    private Suspect? Check(Place place, PageLink link)
    {
        if (!place.HasBase && (link.Target.Length == 0 || link.Target.StartsWith('#')))
        {
            return CheckAnchor(place, link, place.Path, link.Target);
        }

        if (HasForeignScheme(link.Target))
        {
            return null;
        }

        if (!Uri.TryCreate(place.Address, link.Target, out Uri? target))
        {
            return Wrong(place, link, LinkProblemKind.Malformed);
        }

        if (target.Host != place.Address.Host || target.Scheme is not ("http" or "https"))
        {
            // A site that moved to https still links to itself by http.
            if (_url is null || !target.Host.Equals(_url.Host, StringComparison.OrdinalIgnoreCase) || !(target.IsDefaultPort ? _url.IsDefaultPort : target.Port == _url.Port))
            {
                return null;
            }

            if (_baseUrl == "/" && IsElsewhere(Uri.UnescapeDataString(target.AbsolutePath)))
            {
                return Wrong(place, link, LinkProblemKind.Elsewhere);
            }
        }

        return CheckPath(place, link, Uri.UnescapeDataString(target.AbsolutePath), target.Fragment);
    }

    private Suspect Wrong(Place place, PageLink link, LinkProblemKind kind, string? file = null, string? fragment = null) =>
        new(new LinkProblem(place.Path, link.Line, link.Column, link.Element, Shared(link.Target), kind, file), fragment);

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

    private Suspect? CheckPath(Place place, PageLink link, string absolute, string fragment)
    {
        if (!TryBelowBase(absolute, out string relative))
        {
            // The host may hold other things than this site. A file of that very name is a forgotten baseurl.
            return _tree.Find(absolute) is { } meant && absolute != "/" ? Wrong(place, link, LinkProblemKind.OutsideBaseUrl, meant) : null;
        }

        if (_tree.Find(relative) is { } file)
        {
            return HtmlPage.IsHtml(file) ? CheckAnchor(place, link, file, fragment) : null;
        }

        string name = relative.TrimStart('/');
        foreach (string candidate in (ReadOnlySpan<string>)[name, name + ".html", name.TrimEnd('/') + "/index.html"])
        {
            if (_byLowerCase.Value.TryGetValue(candidate, out string? other))
            {
                return Wrong(place, link, LinkProblemKind.CaseDiffers, other);
            }
        }

        // A directory without an index is listed by no server that matters here.
        return Wrong(place, link, link.Element is "img" or "source" ? LinkProblemKind.MissingImage : LinkProblemKind.MissingFile);
    }

    private Suspect? CheckAnchor(Place place, PageLink link, string file, string fragment)
    {
        // Without a name, and "top", mean the start of the page; text fragments, hash-bangs and routes are the page's own affair.
        string raw = fragment.TrimStart('#');
        if (raw.Length == 0 || raw.Equals("top", StringComparison.OrdinalIgnoreCase) || raw[0] is '!' or '/' || raw.StartsWith(":~:", StringComparison.Ordinal))
        {
            return null;
        }

        if (file != place.Path)
        {
            return Wrong(place, link, LinkProblemKind.MissingAnchor, file, Shared(raw));
        }

        return Has(place.Anchors, raw) ? null : Wrong(place, link, LinkProblemKind.MissingAnchor, file);
    }

    private bool HasAnchor(string file, string fragment) =>
        Has(_sets.GetOrAdd(file, f => new HashSet<string>(_anchors[f], StringComparer.Ordinal)), fragment);

    private static bool Has(HashSet<string> anchors, string fragment) =>
        anchors.Contains(fragment) || anchors.Contains(Uri.UnescapeDataString(fragment));

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
