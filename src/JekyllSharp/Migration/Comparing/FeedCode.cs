using System.Text.RegularExpressions;

namespace JekyllSharp.Migration.Comparing;

/// <summary>Highlighted code in a feed, where pages are texts: the colours are taken out of it.</summary>
internal static partial class FeedCode
{
    /// <summary>True for files that may hold pages as texts.</summary>
    public static bool IsFeed(string path) => path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Without the spans of a highlighter, which have classes of one to three characters.</summary>
    public static string Fold(string text) => Span().Replace(text, "");

    [GeneratedRegex("(?:<|&lt;)(?:span class=(?:\"|&quot;)[a-z][a-z0-9]{0,2}(?:\"|&quot;)|/span)(?:>|&gt;)", RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
