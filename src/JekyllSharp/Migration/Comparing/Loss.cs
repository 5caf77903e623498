namespace JekyllSharp.Migration.Comparing;

/// <summary>Something that others rely on and that is not there any more.</summary>
/// <param name="Kind">What was lost.</param>
/// <param name="Path">The file that had it.</param>
/// <param name="What">Its name: the URL, the anchor, the target, the identifier.</param>
/// <param name="Now">What is there instead; null for nothing.</param>
public sealed record Loss(LossKind Kind, string Path, string What, string? Now = null)
{
    /// <summary>What was lost, in a sentence.</summary>
    public override string ToString() => Kind switch
    {
        LossKind.Url => $"URL lost: {What}" + (Now is null ? "" : $" (now at {Now})"),
        LossKind.Anchor => $"anchor lost: {What}",
        LossKind.Redirect => Now is null ? $"redirect lost: {What}" : $"redirect changed: {What}, now to {Now}",
        LossKind.Canonical => Now is null ? $"canonical link lost: {Path}: {What}" : $"canonical link changed: {Path}: {What}, now {Now}",
        _ => $"feed entry lost: {Path}: {What}",
    };
}

/// <summary>What must not be lost when a site moves: bookmarks, search engines and feed readers rely on it.</summary>
public enum LossKind
{
    /// <summary>A file, and with it a URL.</summary>
    Url,

    /// <summary>A place in a page that a fragment named.</summary>
    Anchor,

    /// <summary>A redirect, or its target.</summary>
    Redirect,

    /// <summary>A canonical link, or its target.</summary>
    Canonical,

    /// <summary>The identifier of an entry of a feed: readers would show the entry as new.</summary>
    FeedEntry,
}
