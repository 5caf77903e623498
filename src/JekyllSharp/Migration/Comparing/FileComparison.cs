using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Migration.Comparing;

/// <summary>What became of one file.</summary>
/// <param name="Path">Its path below the root of the site.</param>
/// <param name="Verdict">How it relates to what it was.</param>
/// <param name="Equivalences">The names of the equivalences without which it would differ more.</param>
/// <param name="Difference">The first difference of a file that differs; else null.</param>
public sealed record FileComparison(string Path, FileVerdict Verdict, IReadOnlyList<string> Equivalences, FirstDifference? Difference = null)
{
    /// <summary>The URL path of the file.</summary>
    public string Url => SiteTree.UrlOf(Path);
}
