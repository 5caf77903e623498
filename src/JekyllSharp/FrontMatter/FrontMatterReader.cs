namespace JekyllSharp.FrontMatter;

/// <summary>Splits a file into its front matter and its body, by Jekyll's rule for the two fences.</summary>
public static class FrontMatterReader
{
    /// <summary>
    /// Finds the front matter: a first line <c>---</c> and a later line that starts with <c>---</c> or <c>...</c>,
    /// each followed by blanks only. All blank lines after the second fence belong to it.
    /// </summary>
    /// <param name="text">The whole file, without a byte order mark.</param>
    /// <param name="block">The YAML between the fences, the first fence included, so that lines count from the file's start.</param>
    /// <param name="bodyStart">Where the body begins.</param>
    /// <returns>False where the file has no front matter; the body is then the whole text.</returns>
    public static bool TrySplit(string text, out string block, out int bodyStart)
    {
        block = "";
        bodyStart = 0;
        if (!text.StartsWith("---", StringComparison.Ordinal))
        {
            return false;
        }

        int line = EndOfFence(text, 3, mayEndText: false);
        while (line >= 0 && line < text.Length)
        {
            if (IsFence(text, line))
            {
                int end = EndOfFence(text, line + 3, mayEndText: true);
                if (end >= 0)
                {
                    block = text[..line];
                    bodyStart = end;
                    return true;
                }
            }

            int next = text.IndexOf('\n', line);
            line = next < 0 ? -1 : next + 1;
        }

        return false;
    }

    /// <summary>True where the first bytes of a file say that it has front matter: <c>---</c>, blanks, a line feed.</summary>
    public static bool HasHeader(ReadOnlySpan<byte> start)
    {
        if (!start.StartsWith("---"u8))
        {
            return false;
        }

        int lineFeed = start.IndexOf((byte)'\n');
        return lineFeed >= 0 && start[3..lineFeed].IndexOfAnyExcept(" \t\r\v\f"u8) < 0;
    }

    private static bool IsFence(string text, int at) =>
        string.CompareOrdinal(text, at, "---", 0, 3) == 0 || string.CompareOrdinal(text, at, "...", 0, 3) == 0;

    /// <summary>After the last line feed of the blanks that follow a fence; -1 where something else follows.</summary>
    private static int EndOfFence(string text, int at, bool mayEndText)
    {
        int lastLineFeed = -1;
        int i = at;
        while (i < text.Length && text[i] is ' ' or (>= '\t' and <= '\r'))
        {
            if (text[i] == '\n')
            {
                lastLineFeed = i;
            }

            i++;
        }

        if (mayEndText && i == text.Length)
        {
            return i;
        }

        return lastLineFeed < 0 ? -1 : lastLineFeed + 1;
    }
}
