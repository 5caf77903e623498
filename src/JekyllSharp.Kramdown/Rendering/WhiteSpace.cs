using System.Text;

namespace JekyllSharp.Kramdown.Rendering;

/// <summary>Makes blanks and tabs of code visible, for the class <c>show-whitespaces</c>.</summary>
internal static class WhiteSpace
{
    public static bool IsWanted(string classes)
    {
        int i = classes.IndexOf("show-whitespaces", StringComparison.Ordinal);
        int end = i + "show-whitespaces".Length;
        return i >= 0 && (i == 0 || !IsWord(classes[i - 1])) && (end == classes.Length || !IsWord(classes[end]));
    }

    public static void Append(StringBuilder output, string escaped)
    {
        int p = 0;
        while (p < escaped.Length)
        {
            if (escaped[p] is not (' ' or '\t'))
            {
                output.Append(escaped[p++]);
                continue;
            }

            int end = p;
            while (end < escaped.Length && escaped[end] is ' ' or '\t')
            {
                end++;
            }

            string suffix = p == 0 || escaped[p - 1] == '\n' ? "-l"
                : end == escaped.Length || escaped[end] == '\n' ? "-r" : "";
            for (; p < end; p++)
            {
                output.Append(escaped[p] == '\t' ? "<span class=\"ws-tab" : "<span class=\"ws-space").Append(suffix)
                    .Append("\">").Append(escaped[p] == '\t' ? "\t" : "&#8901;").Append("</span>");
            }
        }
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
