namespace JekyllSharp.Migration.Comparing;

/// <summary>How much two sites may differ; by default not at all, but for equivalences and layout.</summary>
public sealed record ComparisonBudget
{
    /// <summary>How many files may differ.</summary>
    public int Differing { get; init; }

    /// <summary>How many files may be missing.</summary>
    public int Missing { get; init; }

    /// <summary>How many files may be new.</summary>
    public int Extra { get; init; }

    /// <summary>How many URLs, anchors, redirects, canonical links and feed entries may be lost.</summary>
    public int Lost { get; init; }

    /// <summary>How many files may differ in their layout; null for any number.</summary>
    public int? Layout { get; init; }

    /// <summary>What is over the budget, in short phrases; nothing where the comparison is within it.</summary>
    public IReadOnlyList<string> Exceeded(ComparisonReport report)
    {
        var over = new List<string>();
        void Check(int count, int? allowed, string what)
        {
            if (count > allowed)
            {
                over.Add($"{count} {what}, {allowed} allowed");
            }
        }

        Check(report.Count(FileVerdict.Differs), Differing, "differ");
        Check(report.Count(FileVerdict.Missing), Missing, "missing");
        Check(report.Count(FileVerdict.Extra), Extra, "extra");
        Check(report.Count(FileVerdict.Layout), Layout, "differ in layout");
        Check(report.Losses.Count, Lost, "lost");
        return over;
    }
}
