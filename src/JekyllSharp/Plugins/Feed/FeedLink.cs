namespace JekyllSharp.Plugins.Feed;

/// <summary>The link that <c>feed_meta</c> writes, which is the same on all pages of a build.</summary>
internal sealed class FeedLink
{
    /// <summary>The link; null before it was first asked for.</summary>
    public string? Text { get; set; }
}
