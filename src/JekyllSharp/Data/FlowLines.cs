using System.Text;

namespace JekyllSharp.Data;

/// <summary>
/// Lists and maps in brackets that go on, in the next line, further left than YAML allows. White space at the start of
/// such a line does not count, so that indenting it changes nothing but that it can be read.
/// </summary>
internal static class FlowLines
{
    // Psych: what is in brackets may go on at any column.

    /// <summary>The text with all lines indented that begin inside of brackets; null where there is none.</summary>
    public static string? Indent(string text)
    {
        var indented = new StringBuilder(text.Length + 64);
        int depth = 0;
        int lineStart = 0;
        string indent = "";
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            indented.Append(c);
            if (c == '\n')
            {
                lineStart = at + 1;
                if (depth > 0 && text.AsSpan(lineStart) is ['-', '-', '-', ..] or ['.', '.', '.', ..])
                {
                    // The end of the document, in brackets or not.
                    return null;
                }

                indented.Append(depth > 0 ? indent : "");
            }
            else if (c is '"' or '\'' && IsStart(text, at, lineStart, depth))
            {
                int end = EndOfQuoted(text, at);
                indented.Append(text, at + 1, end - at);
                at = end;
            }
            else if (c == '#' && (at == 0 || char.IsWhiteSpace(text[at - 1])))
            {
                int end = text.IndexOf('\n', at);
                end = end < 0 ? text.Length : end;
                indented.Append(text, at + 1, end - at - 1);
                at = end - 1;
            }
            else if (c is '[' or '{' && (depth > 0 || IsStart(text, at, lineStart, depth)))
            {
                indent = depth++ == 0 ? new string(' ', at - lineStart + 1) : indent;
            }
            else if (c is ']' or '}' && depth > 0)
            {
                depth--;
            }
        }

        return indented.Length == text.Length ? null : indented.ToString();
    }

    /// <summary>True where a value may begin: in brackets, behind <c>key: </c> and <c>- </c>, or at the start of a line.</summary>
    private static bool IsStart(string text, int at, int lineStart, int depth)
    {
        ReadOnlySpan<char> before = text.AsSpan(lineStart, at - lineStart).TrimEnd(' ');
        return before.IsEmpty || (depth > 0 && before[^1] is '[' or '{' or ',')
            || (before[^1] is ':' or '-' or '?' && lineStart + before.Length < at);
    }

    private static int EndOfQuoted(string text, int start)
    {
        char quote = text[start];
        for (int at = start + 1; at < text.Length; at++)
        {
            if (quote == '"' && text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == quote)
            {
                // Two single quotes are one, of the text.
                if (quote == '"' || at + 1 >= text.Length || text[at + 1] != quote)
                {
                    return at;
                }

                at++;
            }
        }

        return text.Length - 1;
    }
}
