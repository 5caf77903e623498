namespace JekyllSharp.Migration.Comparing;

/// <summary>Where in a stylesheet something is that was found in its folded text, which has no lines.</summary>
internal static class FoldedLines
{
    /// <summary>The line, from 1: the first one with which the folded text is longer than what stands before the place.</summary>
    /// <param name="text">The stylesheet.</param>
    /// <param name="fold">What was done to it.</param>
    /// <param name="position">The place in the folded text.</param>
    public static int Of(string text, Func<string, string> fold, int position)
    {
        var ends = new List<int>();
        for (int at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            ends.Add(at + 1);
        }

        int first = 0;
        int last = ends.Count;
        while (first < last)
        {
            int middle = (first + last) / 2;
            if (fold(Closed(text[..ends[middle]])).Length > position)
            {
                last = middle;
            }
            else
            {
                first = middle + 1;
            }
        }

        return first + 1;
    }

    /// <summary>Without a comment that goes on behind the end.</summary>
    private static string Closed(string part)
    {
        int open = part.LastIndexOf("/*", StringComparison.Ordinal);
        return open >= 0 && part.IndexOf("*/", open, StringComparison.Ordinal) < 0 ? part[..open] : part;
    }
}
