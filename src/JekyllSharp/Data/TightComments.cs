using YamlDotNet.Core;

namespace JekyllSharp.Data;

/// <summary>Comments that follow the end of a value without a blank: <c>"text"# comment</c>, <c>[a]# comment</c>, <c>>-# comment</c>.</summary>
internal static class TightComments
{
    // Psych: behind a quote, a bracket or the indicator of a block, a comment needs no blank before it.

    /// <summary>The text with a blank before the comment that could not be read; null where that is not what is wrong.</summary>
    /// <param name="text">The file.</param>
    /// <param name="failure">Why it could not be read.</param>
    public static string? Loosen(string text, YamlException failure)
    {
        int at = (int)failure.End.Index;
        at += at < text.Length && text[at] is ']' or '}' ? 1 : 0;
        return at > 0 && at < text.Length && text[at] == '#' && (text[at - 1] is '"' or '\'' or ']' or '}' || IsHeader(text, at))
            ? text.Insert(at, " ")
            : null;
    }

    /// <summary>True behind <c>|</c> or <c>></c>, and what may follow them.</summary>
    private static bool IsHeader(string text, int end)
    {
        int at = end - 1;
        while (at > 0 && text[at] is '+' or '-' or (>= '1' and <= '9'))
        {
            at--;
        }

        return text[at] is '|' or '>' && (at == 0 || text[at - 1] is ' ' or '\t');
    }
}
