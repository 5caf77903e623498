using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Migration.Comparing;

/// <summary>Finds what was lost between two versions of a file, or with it.</summary>
internal sealed class LossSearch(SiteTree expected, SiteTree actual, SideFacts expectedFacts, SideFacts actualFacts, bool ignoreSourceMaps)
{
    /// <summary>What was lost with a file that is not there any more.</summary>
    public IEnumerable<Loss> WithFile(string path)
    {
        if (path.Split('/').Any(static n => n.StartsWith('.')) || (ignoreSourceMaps && path.EndsWith(".css.map", StringComparison.Ordinal)))
        {
            // No URL: a server does not publish it, or nobody but a debugger asks for it.
            yield break;
        }

        string url = SiteTree.UrlOf(path);
        string? moved = actual.Find(url.TrimEnd('/')) is { } other ? SiteTree.UrlOf(other) : null;
        PublishedNames before = PublishedNames.Of(path, expected.ReadText(path));

        // The page of a redirect is nothing but the redirect: what was lost with it is one thing.
        yield return before.Redirect is { } target && moved is null
            ? new Loss(LossKind.Redirect, path, $"{url} to {Fold(target, expectedFacts)}")
            : new Loss(LossKind.Url, path, url, moved);

        foreach (string id in before.FeedIds)
        {
            yield return new Loss(LossKind.FeedEntry, path, id);
        }

        foreach ((string from, string to) in Tabled(before))
        {
            yield return new Loss(LossKind.Redirect, path, $"{from} to {to}");
        }
    }

    /// <summary>What a file that is still there has lost.</summary>
    public IEnumerable<Loss> InFile(string path)
    {
        PublishedNames before = PublishedNames.Of(path, Fold(expected.ReadText(path), expectedFacts));
        PublishedNames now = PublishedNames.Of(path, Fold(actual.ReadText(path), actualFacts));
        string url = SiteTree.UrlOf(path);
        foreach (string anchor in before.Anchors.Except(now.Anchors, StringComparer.Ordinal))
        {
            yield return new Loss(LossKind.Anchor, path, url + "#" + anchor);
        }

        if (before.Redirect is { } target && target != now.Redirect)
        {
            yield return new Loss(LossKind.Redirect, path, $"{url} to {target}", now.Redirect);
        }

        if (before.Canonical is { } canonical && canonical != now.Canonical)
        {
            yield return new Loss(LossKind.Canonical, path, canonical, now.Canonical);
        }

        foreach (string id in before.FeedIds.Except(now.FeedIds, StringComparer.Ordinal))
        {
            yield return new Loss(LossKind.FeedEntry, path, id);
        }

        foreach ((string from, string to) in Tabled(before))
        {
            string? other = now.Redirects.GetValueOrDefault(from);
            if (other != to)
            {
                yield return new Loss(LossKind.Redirect, path, $"{from} to {to}", other);
            }
        }
    }

    /// <summary>The redirects that a table alone makes: of one that has a page, the page tells what became of it.</summary>
    private IEnumerable<KeyValuePair<string, string>> Tabled(PublishedNames names) => names.Redirects.Where(r => expected.Find(r.Key) is null);

    /// <summary>The address of a machine stands for that of the site where one side was built by a server for its author.</summary>
    private string Fold(string text, SideFacts facts) =>
        expectedFacts.IsLocal != actualFacts.IsLocal ? Equivalences.LocalAddress.Fold("", text, facts) : text;
}
