using System.Text;
using System.Text.RegularExpressions;

namespace JekyllSharp.Plugins.RelativeLinks;

/// <summary>Finds the links of a Markdown text by their look alone: also those in code, as the gem does.</summary>
internal static partial class LinkRewriter
{
    /// <summary>Beyond this a text has so many brackets that looking for links would not end.</summary>
    private const int MostMilliseconds = 2000;

    /// <summary>Replaces the targets that have a URL.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="url">Gives the URL of a path; null leaves the link as it is.</param>
    /// <exception cref="RegexMatchTimeoutException">The text has too many brackets.</exception>
    public static string Rewrite(string markdown, Func<string, string?> url)
    {
        StringBuilder? result = null;
        int copied = 0;
        for (int at = Candidate(markdown, 0); at >= 0;)
        {
            Match link = Link().Match(markdown, at);
            if (!link.Success)
            {
                at = Candidate(markdown, at + 1);
                continue;
            }

            int end = link.Index + link.Length;
            if (url(link.Groups["path"].Value) is { } target)
            {
                result ??= new StringBuilder(markdown.Length + 64);
                string text = link.Groups["text"].Value;
                string rest = target + link.Groups["fragment"].Value + link.Groups["title"].Value;
                result.Append(markdown, copied, link.Index - copied)
                    .Append(link.Groups["inline"].Success ? $"[{text}]({rest})" : $"\n[{text}]: {rest}");
                copied = end;
            }

            at = Candidate(markdown, end);
        }

        return result?.Append(markdown, copied, markdown.Length - copied).ToString() ?? markdown;
    }

    /// <summary>The next place where a link can begin: a bracket, or blanks at the start of a line before a definition. -1 for none.</summary>
    private static int Candidate(string text, int from)
    {
        for (int bracket = from < text.Length ? text.IndexOf('[', from) : -1; bracket >= 0; bracket = text.IndexOf('[', bracket + 1))
        {
            int end = text.IndexOf('\n', bracket);
            ReadOnlySpan<char> line = text.AsSpan(bracket, (end < 0 ? text.Length : end) - bracket);
            int start = LineStart(text, from, bracket);
            if (start >= 0 && line.IndexOf("]: ") >= 0)
            {
                return start;
            }

            if (line.IndexOf("](") >= 0)
            {
                return bracket;
            }

            // No link begins in the rest of this line.
            bracket = (end < 0 ? text.Length : end) - 1;
        }

        return -1;
    }

    /// <summary>The first start of a line from which only blanks lead to a place; -1 where something else stands before it.</summary>
    private static int LineStart(string text, int from, int place)
    {
        int start = place == 0 || text[place - 1] == '\n' ? place : -1;
        for (int i = place - 1; i >= from && text[i] is ' ' or (>= '\t' and <= '\r'); i--)
        {
            if (i == 0 || text[i - 1] == '\n')
            {
                start = i;
            }
        }

        return start;
    }

    // The forms that the gem knows: [text](path#fragment "title"), and [text]: path#fragment "title" at the start of a line.
    [GeneratedRegex(
        """
        \G(?:(?<inline>\[(?<text>.*?)\]\((?<path>[^)]+?)(?<fragment>\#.+?|)?(?<title>[ \t\r\n\f\v]+"(?:\\"|[^"])*(?<!\\)"|[ \t\r\n\f\v]+"(?:\\'|[^'])*(?<!\\)')?\))
        |^[ \t\r\n\f\v]*?\[(?<text>.*?)\]:[ ](?<path>.+?)(?<fragment>\#.+?|)?(?<title>[ \t\r\n\f\v]+"(?:\\"|[^"])*(?<!\\)"|[ \t\r\n\f\v]+"(?:\\'|[^'])*(?<!\\)')?[ \t\r\n\f\v]*?$)
        """,
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace,
        MostMilliseconds)]
    private static partial Regex Link();
}
