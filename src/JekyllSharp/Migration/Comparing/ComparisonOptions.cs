using JekyllSharp.Diagnostics;

namespace JekyllSharp.Migration.Comparing;

/// <summary>How two sites are compared.</summary>
public sealed record ComparisonOptions
{
    /// <summary>What may differ, in the order in which it is tried.</summary>
    public IReadOnlyList<Equivalence> Equivalences { get; init; } = Comparing.Equivalences.All;

    /// <summary>True to compare highlighted code by its text alone: versions of a highlighter colour the same text differently.</summary>
    public bool IgnoreHighlighting { get; init; } = true;

    /// <summary>How the side that is the measure was built; null to read it from its files.</summary>
    public SideFacts? ExpectedFacts { get; init; }

    /// <summary>How the side that is judged was built; null to read it from its files.</summary>
    public SideFacts? ActualFacts { get; init; }

    /// <summary>Says of a path whether it is left out on both sides; null to compare everything.</summary>
    public Func<string, bool>? Ignore { get; init; }

    /// <summary>Finds the source of a difference: gets the path of the file, the words that are new, and the words around them. Null for none.</summary>
    public Func<string, IReadOnlyCollection<string>, IReadOnlyCollection<string>, SourceLocation?>? FindSource { get; init; }
}
