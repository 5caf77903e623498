namespace JekyllSharp.Reading;

/// <summary>What to do about the mistakes that occur most often in front matter.</summary>
internal static class YamlAdvice
{
    private const string Tabs = "Replace the tab by blanks. ";

    /// <summary>A sentence with a trailing blank, or nothing.</summary>
    /// <param name="lines">The front matter.</param>
    /// <param name="line">Where the parser stopped, from 1.</param>
    public static string For(string[] lines, int line)
    {
        if (line < 1 || line > lines.Length)
        {
            return "";
        }

        // The parser stops at the end of the line before the tab that it does not take.
        string text = lines[line - 1].TrimEnd('\r');
        if (line < lines.Length && lines[line].StartsWith('\t'))
        {
            return Tabs;
        }

        if (text.Contains('\t', StringComparison.Ordinal))
        {
            return Tabs;
        }

        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        string value = colon < 0 ? "" : text[(colon + 2)..].Trim();
        if (value.Length > 0 && value[0] is not ('"' or '\'' or '[' or '{' or '|' or '>')
            && (value.Contains(": ", StringComparison.Ordinal) || value[0] is '@' or '`' or '%' or '*' or '&' or '!'))
        {
            return "Put the value in quotes. ";
        }

        if (value.Length > 0 && value[0] is '"' or '\'')
        {
            return "Check the quotes. ";
        }

        return Bracket(lines, line) is { } open ? $"Close the '{open.Bracket}' of line {open.Line}. " : "";
    }

    /// <summary>The last bracket that is opened in a value before a line and not closed there.</summary>
    private static (char Bracket, int Line)? Bracket(string[] lines, int line)
    {
        for (int i = Math.Min(line, lines.Length) - 1; i >= 0; i--)
        {
            string text = lines[i];
            if (text.LastIndexOfAny(['[', '{']) is var at and >= 0)
            {
                char close = text[at] == '[' ? ']' : '}';
                return text.IndexOf(close, at) < 0 ? (text[at], i + 1) : null;
            }
        }

        return null;
    }
}
