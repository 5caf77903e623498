using System.Text;
using YamlDotNet.Core;

namespace JekyllSharp.Data;

/// <summary>
/// Quoted texts that go on, in the next line, further left than YAML allows. White space at the start of such a line does
/// not count, so that indenting it changes nothing but that it can be read.
/// </summary>
internal static class QuotedLines
{
    // Psych: a quoted text may go on at any column, but not with "---" or "..." at the start of a line.

    /// <summary>The text with the lines of one quoted text indented; null where that is not what is wrong.</summary>
    /// <param name="text">The file.</param>
    /// <param name="failure">Why it could not be read.</param>
    public static string? Indent(string text, YamlException failure)
    {
        int start = (int)failure.Start.Index;
        if (!failure.Message.Contains("wrong indentation", StringComparison.Ordinal) || start >= text.Length || text[start] is not ('"' or '\''))
        {
            return null;
        }

        int end = End(text, start);
        string indent = new(' ', (int)failure.Start.Column);
        var indented = new StringBuilder(text.Length + (8 * indent.Length)).Append(text, 0, start);
        int at = start;
        while (text.IndexOf('\n', at, end - at) is var lineEnd and >= 0)
        {
            indented.Append(text, at, lineEnd + 1 - at).Append(indent);
            at = lineEnd + 1;
            if (at + 3 <= text.Length && text.AsSpan(at, 3) is "---" or "..." && (at + 3 == text.Length || char.IsWhiteSpace(text[at + 3])))
            {
                return null;
            }
        }

        return indented.Length == start ? null : indented.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The position of the closing quote; the end of the file where there is none.</summary>
    private static int End(string text, int start)
    {
        char quote = text[start];
        int at = start + 1;
        while (at < text.Length)
        {
            if (text[at] == quote && (quote == '"' || at + 1 >= text.Length || text[at + 1] != quote))
            {
                return at;
            }

            // Two single quotes are one, of the text.
            at += text[at] == quote || (quote == '"' && text[at] == '\\') ? 2 : 1;
        }

        return text.Length;
    }
}
