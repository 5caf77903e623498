using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Migration.Comparing;

/// <summary>What a comparison of two sites found.</summary>
public sealed record ComparisonReport
{
    /// <summary>The site that is the measure.</summary>
    public required SiteTree Expected { get; init; }

    /// <summary>The site that is judged.</summary>
    public required SiteTree Actual { get; init; }

    /// <summary>How the measure was built.</summary>
    public required SideFacts ExpectedFacts { get; init; }

    /// <summary>How the judged site was built.</summary>
    public required SideFacts ActualFacts { get; init; }

    /// <summary>Every file of either side, in ordinal order.</summary>
    public required IReadOnlyList<FileComparison> Files { get; init; }

    /// <summary>What others rely on and is gone, in the order of the files.</summary>
    public required IReadOnlyList<Loss> Losses { get; init; }

    /// <summary>How many files have a verdict.</summary>
    public int Count(FileVerdict verdict) => Files.Count(f => f.Verdict == verdict);

    /// <summary>How many files needed each equivalence, the most needed first.</summary>
    public IReadOnlyList<(string Name, int Files)> EquivalencesUsed =>
        [.. Files.SelectMany(f => f.Equivalences).GroupBy(n => n).Select(g => (g.Key, g.Count())).OrderByDescending(p => p.Item2).ThenBy(p => p.Key, StringComparer.Ordinal)];
}
