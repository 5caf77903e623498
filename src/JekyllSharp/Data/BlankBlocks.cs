namespace JekyllSharp.Data;

/// <summary>Texts behind <c>|</c> and <c>&gt;</c> that have no line but blank ones, with white space in them.</summary>
internal static class BlankBlocks
{
    // Psych: such a text is empty, whatever white space its lines have.

    /// <summary>The text without that white space; null where there is none.</summary>
    public static string? Empty(string text)
    {
        string[] lines = text.Split('\n');
        bool isChanged = false;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!IsHeader(lines[i]))
            {
                continue;
            }

            int next = i + 1;
            while (next < lines.Length && string.IsNullOrWhiteSpace(lines[next]))
            {
                next++;
            }

            if (next == lines.Length || Indent(lines[next]) <= Indent(lines[i]))
            {
                for (int blank = i + 1; blank < next; blank++)
                {
                    isChanged |= lines[blank].Length > 0;
                    lines[blank] = "";
                }
            }
        }

        return isChanged ? string.Join('\n', lines) : null;
    }

    private static bool IsHeader(string line)
    {
        string text = line.TrimEnd().TrimEnd('+', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return text.Length > 2 && text[^1] is '|' or '>' && text[^2] == ' ' && text.AsSpan(0, text.Length - 2).TrimEnd() is [.., ':' or '-'];
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;
}
