namespace JekyllSharp.Reading;

/// <summary>What to do about the mistakes that occur most often in front matter.</summary>
internal static class YamlAdvice
{
    /// <summary>A sentence with a trailing blank, or nothing.</summary>
    /// <param name="lines">The front matter.</param>
    /// <param name="line">Where the parser stopped, from 1.</param>
    public static string For(string[] lines, int line)
    {
        if (line < 1 || line > lines.Length)
        {
            return "";
        }

        string text = lines[line - 1].TrimEnd('\r');
        if (text.Contains('\t', StringComparison.Ordinal))
        {
            return "Replace the tab by blanks. ";
        }

        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        string value = colon < 0 ? "" : text[(colon + 2)..].Trim();
        if (value.Length > 0 && value[0] is not ('"' or '\'' or '[' or '{' or '|' or '>')
            && (value.Contains(": ", StringComparison.Ordinal) || value[0] is '@' or '`' or '%' or '*' or '&' or '!'))
        {
            return "Put the value in quotes. ";
        }

        return value.Length > 0 && value[0] is '"' or '\'' ? "Check the quotes. " : "";
    }
}
