using JekyllSharp.Diagnostics;

namespace JekyllSharp.Migration.Comparing;

/// <summary>Finds the first difference of two texts and says it in words.</summary>
internal static class DifferenceSearch
{
    private const int Around = 40;
    private const int LongestWord = 30;
    private const int Near = 400;

    /// <summary>The first difference of two markup files, by their tokens; by their lines where the tokens are equal.</summary>
    /// <param name="path">The file.</param>
    /// <param name="pair">What it was and what it is.</param>
    /// <param name="findSource">Finds the source; null for none.</param>
    public static FirstDifference Find(
        string path,
        MarkupPair pair,
        Func<string, IReadOnlyCollection<string>, IReadOnlyCollection<string>, SourceLocation?>? findSource)
    {
        (int line, string before, string now) = FirstLine(pair.Before, pair.Now);
        int oldLine = line;
        string where = "";
        if (pair is { Old: { } old, New: { } current })
        {
            int at = 0;
            while (at < old.Count && at < current.Count && old[at].Value == current[at].Value)
            {
                at++;
            }

            if (at < old.Count || at < current.Count)
            {
                MarkupToken place = at < current.Count ? current[at] : old[at];
                (before, now) = (Show(old, at), Show(current, at));
                where = place.Where();
                (oldLine, line) = (LineOf(old, at) ?? oldLine, LineOf(current, at) ?? line);
            }
        }

        (string wasPart, string isPart) = Shorten(before, now);
        return new FirstDifference(where, wasPart, isPart, oldLine, line)
        {
            Source = Source(path, before, now, findSource),
        };
    }

    /// <summary>The words of a text, in lower case, without tags and punctuation.</summary>
    public static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isLetter = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isLetter && start < 0)
            {
                start = i;
            }
            else if (!isLetter && start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    /// <summary>A compressed stylesheet is one line: of a long text, what is near the difference says where it comes from.</summary>
    private static SourceLocation? Source(
        string path, string before, string now, Func<string, IReadOnlyCollection<string>, IReadOnlyCollection<string>, SourceLocation?>? findSource)
    {
        (int start, int end) = Shared(before, now);
        (int from, int to) = (start, now.Length - end);

        // Only a word that is cut is taken whole: one that merely stands beside a new one is not new.
        bool isCutBefore = from == to || char.IsLetterOrDigit(now[from]);
        bool isCutAfter = from == to || char.IsLetterOrDigit(now[to - 1]);
        for (int i = 0; isCutBefore && i < LongestWord && from > 0 && char.IsLetterOrDigit(now[from - 1]); i++)
        {
            from--;
        }

        for (int i = 0; isCutAfter && i < LongestWord && to < now.Length && char.IsLetterOrDigit(now[to]); i++)
        {
            to++;
        }

        HashSet<string> near = Words(now[Math.Max(0, from - Near)..Math.Min(now.Length, to + Near)]);
        HashSet<string> changed = Words(now[from..to]);
        return findSource?.Invoke(path, changed.Count > 0 ? changed : near, near);
    }

    /// <summary>The line of the element that is, or holds, a token; null for XML and past the end.</summary>
    private static int? LineOf(IReadOnlyList<MarkupToken> tokens, int at) =>
        at < tokens.Count ? tokens[at].Place?.SourceReference?.Position.Line : null;

    private static string Show(IReadOnlyList<MarkupToken> tokens, int at) =>
        at >= tokens.Count ? "(end)" : tokens[at].IsText ? tokens[at].Value : "<" + tokens[at].Value + ">";

    private static (int Line, string Expected, string Actual) FirstLine(string expected, string actual)
    {
        string[] old = expected.Split('\n');
        string[] now = actual.Split('\n');
        int at = 0;
        while (at < old.Length && at < now.Length && old[at] == now[at])
        {
            at++;
        }

        return (at + 1, at < old.Length ? old[at] : "(end)", at < now.Length ? now[at] : "(end)");
    }

    /// <summary>How many characters both texts begin and end with.</summary>
    private static (int Start, int End) Shared(string expected, string actual)
    {
        int start = expected.AsSpan().CommonPrefixLength(actual);
        int end = 0;
        while (end < expected.Length - start && end < actual.Length - start && expected[^(end + 1)] == actual[^(end + 1)])
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>Cuts what both texts begin and end with, down to whole words with some characters around.</summary>
    private static (string Expected, string Actual) Shorten(string expected, string actual)
    {
        (int start, int end) = Shared(expected, actual);
        for (int i = 0; i < LongestWord && start > 0 && !char.IsWhiteSpace(actual[start - 1]); i++)
        {
            start--;
        }

        for (int i = 0; i < LongestWord && end > 0 && !char.IsWhiteSpace(actual[^end]); i++)
        {
            end--;
        }

        return (Cut(expected, start, end), Cut(actual, start, end));
    }

    private static string Cut(string text, int start, int end)
    {
        int from = Math.Max(0, start - Around);
        int to = Math.Min(text.Length, text.Length - end + Around);
        const int longest = 240;
        string middle = text[from..Math.Min(to, from + longest)];
        return (from > 0 ? "…" : "") + middle + (from + middle.Length < text.Length ? "…" : "");
    }
}
