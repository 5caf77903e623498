using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Migration.Verifying;

/// <summary>Decides which of two builds of a site a built site is nearer to, by what the two do not have in common.</summary>
internal static class EnvironmentVote
{
    private const int EnoughFiles = 40;

    /// <summary>True where the measure holds what only the second build has, and lacks what only the first has.</summary>
    /// <param name="measure">The site as it was.</param>
    /// <param name="first">One build.</param>
    /// <param name="second">The other.</param>
    public static bool IsSecond(SiteTree measure, SiteTree first, SiteTree second)
    {
        int vote = 0;
        int seen = 0;
        foreach (string path in first.Paths.Union(second.Paths, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!first.Contains(path) || !second.Contains(path))
            {
                vote += measure.Contains(path) == second.Contains(path) ? 1 : -1;
            }
            else if (measure.Contains(path) && !first.Read(path).AsSpan().SequenceEqual(second.Read(path)))
            {
                vote += Vote(Pieces(measure.ReadText(path)), Pieces(first.ReadText(path)), Pieces(second.ReadText(path)));
                if (++seen == EnoughFiles)
                {
                    break;
                }
            }
        }

        return vote > 0;
    }

    private static int Vote(HashSet<string> measure, HashSet<string> first, HashSet<string> second) =>
        second.Where(p => !first.Contains(p)).Sum(p => measure.Contains(p) ? 1 : -1)
        - first.Where(p => !second.Contains(p)).Sum(p => measure.Contains(p) ? 1 : -1);

    /// <summary>Lines, and tags where a whole page is one line.</summary>
    private static HashSet<string> Pieces(string text) =>
        new(text.Split(['\n', '<', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
