using JekyllSharp.Migration.Comparing;

namespace JekyllSharp.Migration.Reporting;

/// <summary>A comparison as text for a terminal or a log.</summary>
public static class ComparisonText
{
    /// <summary>Writes the counts, everything that was lost, and the files that are not the same.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="most">How many files of each kind are shown.</param>
    public static void Write(ComparisonReport report, TextWriter writer, int most = 20)
    {
        writer.WriteLine($"expected: {report.Expected.Name} ({report.ExpectedFacts})");
        writer.WriteLine($"actual:   {report.Actual.Name} ({report.ActualFacts})");
        foreach (FileVerdict verdict in Enum.GetValues<FileVerdict>())
        {
            writer.WriteLine($"{Name(verdict),12} {report.Count(verdict),6}");
        }

        if (report.EquivalencesUsed.Count > 0)
        {
            writer.WriteLine("equivalences: " + string.Join(", ", report.EquivalencesUsed.Select(e => $"{e.Name} in {e.Files}")));
        }

        Section(writer, "lost", report.Losses, most, static (w, loss) => w.WriteLine("  " + loss));
        foreach (FileVerdict verdict in (ReadOnlySpan<FileVerdict>)[FileVerdict.Missing, FileVerdict.Extra, FileVerdict.Differs, FileVerdict.Layout])
        {
            Section(writer, Name(verdict), [.. report.Files.Where(f => f.Verdict == verdict)], most, WriteFile);
        }
    }

    /// <summary>The word for a verdict.</summary>
    public static string Name(FileVerdict verdict) => verdict switch
    {
        FileVerdict.Same => "same",
        FileVerdict.Equivalent => "equivalent",
        FileVerdict.Layout => "layout",
        FileVerdict.Differs => "differs",
        FileVerdict.Missing => "missing",
        _ => "extra",
    };

    private static void WriteFile(TextWriter writer, FileComparison file)
    {
        if (file.Difference is not { } difference)
        {
            writer.WriteLine("  " + file.Path);
            return;
        }

        string place = difference.ActualLine > 0 ? $"({difference.ActualLine})" : "";
        string source = difference.Source is { } location ? $", from {location}" : "";
        string where = difference.Where.Length > 0 ? $": {difference.Where}" : "";
        writer.WriteLine($"  {file.Path}{place}{source}{where}");
        writer.WriteLine("    - " + OneLine(difference.Expected));
        writer.WriteLine("    + " + OneLine(difference.Actual));
    }

    private static void Section<T>(TextWriter writer, string title, IReadOnlyList<T> items, int most, Action<TextWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine($"{title} ({items.Count}):");
        foreach (T item in items.Take(most))
        {
            write(writer, item);
        }

        if (items.Count > most)
        {
            writer.WriteLine($"  … and {items.Count - most} more");
        }
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ');
}
