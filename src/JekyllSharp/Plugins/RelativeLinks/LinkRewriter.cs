using System.Text;
using System.Text.RegularExpressions;

namespace JekyllSharp.Plugins.RelativeLinks;

/// <summary>Finds the links of a Markdown text by their look alone: also those in code, as the gem does.</summary>
internal static partial class LinkRewriter
{
    /// <summary>Replaces the targets that have a URL.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="url">Gives the URL of a path; null leaves the link as it is.</param>
    public static string Rewrite(string markdown, Func<string, string?> url)
    {
        if (!markdown.Contains('[', StringComparison.Ordinal))
        {
            return markdown;
        }

        return Replace(Replace(markdown, Inline(), url, needsBracket: true), Reference(), url, needsBracket: false);
    }

    private static string Replace(string text, Regex links, Func<string, string?> url, bool needsBracket)
    {
        var result = new StringBuilder(text.Length + 64);
        int end = 0;
        int copied = 0;
        for (Match link = links.Match(text); link.Success; link = link.NextMatch())
        {
            // The text of the link may hold brackets of its own: all that counts is one before it, on its line.
            int line = Math.Max(end, link.Index == 0 ? 0 : text.LastIndexOf('\n', link.Index - 1) + 1);
            if (needsBracket && text.AsSpan(line, link.Index - line).IndexOf('[') < 0)
            {
                continue;
            }

            end = link.Index + link.Length;
            Group path = link.Groups["path"];
            if (url(path.Value) is { } target)
            {
                result.Append(text, copied, path.Index - copied).Append(target);
                copied = path.Index + path.Length;
            }
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }

    [GeneratedRegex("""\]\((?<path>[^\n()#?"<>]+?)(?:\#[^\n)"]*)?(?:[ ]+"[^\n]{0,1000}?")?\)""", RegexOptions.CultureInvariant)]
    private static partial Regex Inline();

    [GeneratedRegex("""^[ ]{0,3}\[[^\n\]]+\]:[ ](?<path>[^\n#?"<> ]+)(?:\#[^\n" ]*)?(?:[ ]+"[^\n"]*")?[ ]*$""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Reference();
}
