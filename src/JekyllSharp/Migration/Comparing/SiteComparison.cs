using JekyllSharp.IO;
using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Migration.Comparing;

/// <summary>Compares a built site with what it was: bytes, then text, then elements; and what others rely on.</summary>
public sealed class SiteComparison
{
    private const string Highlighting = "highlighter";

    /// <summary>Files of this many bytes are compared without what they share.</summary>
    private const int Large = 16 << 20;

    private readonly SiteTree _expected;
    private readonly SiteTree _actual;
    private readonly SideFacts _expectedFacts;
    private readonly SideFacts _actualFacts;
    private readonly ComparisonOptions _options;
    private readonly LossSearch _losses;

    private SiteComparison(SiteTree expected, SiteTree actual, ComparisonOptions options)
    {
        _expected = expected;
        _actual = actual;
        _expectedFacts = options.ExpectedFacts ?? SideFacts.Detect(expected);
        _actualFacts = options.ActualFacts ?? SideFacts.Detect(actual);
        bool isLocal = _expectedFacts.IsLocal != _actualFacts.IsLocal;
        _options = options with { Equivalences = [.. options.Equivalences.Where(e => e != Equivalences.LocalAddress || isLocal)] };
        _losses = new LossSearch(expected, actual, _expectedFacts, _actualFacts, options.Equivalences.Contains(Equivalences.SourceMaps));
    }

    /// <summary>Compares two sites.</summary>
    /// <param name="expected">The measure: the site as it was.</param>
    /// <param name="actual">The site that is judged.</param>
    /// <param name="options">Null for the usual ones.</param>
    /// <param name="cancel">Stops the comparison.</param>
    public static ComparisonReport Run(SiteTree expected, SiteTree actual, ComparisonOptions? options = null, CancellationToken cancel = default)
    {
        var comparison = new SiteComparison(expected, actual, options ?? new ComparisonOptions());
        return comparison.Run(cancel);
    }

    private ComparisonReport Run(CancellationToken cancel)
    {
        string[] paths =
        [
            .. _expected.Paths.Union(_actual.Paths, StringComparer.Ordinal)
                .Where(p => _options.Ignore?.Invoke(p) != true)
                .Order(StringComparer.Ordinal),
        ];
        var files = new FileComparison[paths.Length];
        var losses = new IReadOnlyList<Loss>[paths.Length];
        Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancel }, i =>
        {
            files[i] = Compare(paths[i]);
            losses[i] = files[i].Verdict switch
            {
                FileVerdict.Missing => [.. _losses.WithFile(paths[i])],
                FileVerdict.Differs or FileVerdict.Layout => [.. _losses.InFile(paths[i])],
                _ => [],
            };
        });
        return new ComparisonReport
        {
            Expected = _expected,
            Actual = _actual,
            ExpectedFacts = _expectedFacts,
            ActualFacts = _actualFacts,
            Files = files,
            Losses = [.. losses.SelectMany(static l => l)],
        };
    }

    private FileComparison Compare(string path)
    {
        if (!_actual.Contains(path) || !_expected.Contains(path))
        {
            bool isOnlyMap = path.EndsWith(".css.map", StringComparison.Ordinal) && _options.Equivalences.Contains(Equivalences.SourceMaps);
            return isOnlyMap
                ? new FileComparison(path, FileVerdict.Equivalent, [Equivalences.SourceMaps.Name])
                : new FileComparison(path, _actual.Contains(path) ? FileVerdict.Extra : FileVerdict.Missing, []);
        }

        if (_actual.IsSame(path, _expected))
        {
            return new FileComparison(path, FileVerdict.Same, []);
        }

        byte[] before = _expected.Read(path);
        byte[] now = _actual.Read(path);
        return before.AsSpan().SequenceEqual(now) ? new FileComparison(path, FileVerdict.Same, [])
            : before.AsSpan().Contains((byte)0) || now.AsSpan().Contains((byte)0) ? Binary(path, before, now)
            : Math.Max(before.Length, now.Length) < Large ? CompareText(path, before, now)
            : CompareLarge(path, LargeFile.Reduce(before, now));
    }

    private FileComparison CompareLarge(string path, LargeFile file)
    {
        FileComparison found = CompareText(path, file.Before, file.Now);
        return found.Difference is { } difference ? found with { Difference = file.Whole(difference) } : found;
    }

    private FileComparison CompareText(string path, byte[] beforeBytes, byte[] nowBytes)
    {
        string before = Text(beforeBytes);
        string now = Text(nowBytes);
        IReadOnlyList<Equivalence> used = Used(path, before, now);
        (string foldedBefore, string foldedNow) = Fold(path, before, now, used);
        if (foldedBefore == foldedNow)
        {
            return new FileComparison(path, FileVerdict.Equivalent, Names(path, before, now, used, static (_, a, b) => a == b));
        }

        // The weakest likeness first: without it there is no stronger one, and each costs two parsed pages.
        MarkupPair pair = MarkupPair.Of(path, foldedBefore, foldedNow, _options.IgnoreHighlighting);
        if (!pair.IsSame)
        {
            FirstDifference found = DifferenceSearch.Find(path, pair, _options.FindSource);
            return new FileComparison(path, FileVerdict.Differs, [], used.Contains(Equivalences.Css)
                ? found with
                {
                    ExpectedLine = LineOf(before, b => Fold(path, b, "", used).Before),
                    ActualLine = LineOf(now, n => Fold(path, "", n, used).Now),
                }
                : found);

            int LineOf(string text, Func<string, string> fold) => FoldedLines.Of(text, fold, foldedBefore.AsSpan().CommonPrefixLength(foldedNow));
        }

        return _options.IgnoreHighlighting && !MarkupPair.Of(path, foldedBefore, foldedNow, false).IsSame
            ? new FileComparison(path, FileVerdict.Equivalent, [.. Names(path, before, now, used, static (p, a, b) => MarkupPair.Of(p, a, b, true).IsSame), Highlighting])
            : new FileComparison(path, FileVerdict.Layout, Names(path, before, now, used, static (p, a, b) => MarkupPair.Of(p, a, b, false).IsSame));
    }

    private static FileComparison Binary(string path, byte[] before, byte[] now) => new(
        path,
        FileVerdict.Differs,
        [],
        new FirstDifference("", $"{before.Length} bytes", $"{now.Length} bytes, the first other one at {before.AsSpan().CommonPrefixLength(now)}", 0, 0));

    /// <summary>The equivalences that change either side.</summary>
    private List<Equivalence> Used(string path, string before, string now)
    {
        var used = new List<Equivalence>();
        foreach (Equivalence equivalence in _options.Equivalences)
        {
            string a = equivalence.Fold(path, before, _expectedFacts);
            string b = equivalence.Fold(path, now, _actualFacts);
            if (a != before || b != now)
            {
                used.Add(equivalence);
                (before, now) = (a, b);
            }
        }

        return used;
    }

    private (string Before, string Now) Fold(string path, string before, string now, IEnumerable<Equivalence> with)
    {
        foreach (Equivalence equivalence in with)
        {
            before = equivalence.Fold(path, before, _expectedFacts);
            now = equivalence.Fold(path, now, _actualFacts);
        }

        return (before, now);
    }

    /// <summary>Only those without which the files would not be equal are named; the general ones at the end give way to the special ones.</summary>
    private List<string> Names(string path, string before, string now, IReadOnlyList<Equivalence> used, Func<string, string, string, bool> areEqual)
    {
        var needed = new List<Equivalence>(used);
        foreach (Equivalence candidate in used.Reverse())
        {
            (string a, string b) = Fold(path, before, now, needed.Where(e => e != candidate));
            if (areEqual(path, a, b))
            {
                needed.Remove(candidate);
            }
        }

        return [.. needed.Select(e => e.Name)];
    }

    /// <summary>A byte order mark is dropped in decoding: it is given back, so that only the equivalence that names it forgives it.</summary>
    private static string Text(byte[] bytes)
    {
        string text = SiteText.Decode(bytes, out _);
        return bytes.AsSpan().StartsWith("\uFEFF"u8) ? "\uFEFF" + text : text;
    }
}
