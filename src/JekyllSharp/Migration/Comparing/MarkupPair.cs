namespace JekyllSharp.Migration.Comparing;

/// <summary>Two versions of a file, each parsed once; the tokens are null where one is no markup.</summary>
internal sealed record MarkupPair(string Before, string Now, IReadOnlyList<MarkupToken>? Old, IReadOnlyList<MarkupToken>? New)
{
    /// <summary>True where both have the same elements, attributes and words.</summary>
    public bool IsSame { get; private init; }

    /// <summary>Parses both.</summary>
    /// <param name="path">The file.</param>
    /// <param name="before">What it was, folded.</param>
    /// <param name="now">What it is, folded.</param>
    /// <param name="foldCode">True where the colours of code do not count.</param>
    public static MarkupPair Of(string path, string before, string now, bool foldCode)
    {
        if (foldCode && FeedCode.IsFeed(path))
        {
            // Else the first colour would hide the first difference that counts.
            (before, now, foldCode) = (FeedCode.Fold(before), FeedCode.Fold(now), false);
            if (before == now)
            {
                return new MarkupPair(before, now, null, null) { IsSame = true };
            }
        }

        List<MarkupToken>? old = MarkupTokens.Of(path, before, foldCode);
        List<MarkupToken>? current = old is null ? null : MarkupTokens.Of(path, now, foldCode);
        bool isSame = current is not null && old!.Count == current.Count && old.Zip(current).All(static p => p.First.Value == p.Second.Value && p.First.IsText == p.Second.IsText);
        return new MarkupPair(before, now, current is null ? null : old, current) { IsSame = isSame };
    }
}
