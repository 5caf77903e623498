namespace JekyllSharp.Converting;

/// <summary>
/// The HTML of an excerpt out of that of its document. Most excerpts are the first paragraph of a document that kramdown has
/// converted already; where nothing in the paragraph depends on what comes after it, they need not be converted once more.
/// </summary>
internal static class FirstParagraph
{
    private const string Start = "<p>";
    private const string End = "</p>";

    /// <summary>What kramdown makes of the excerpt; null where that does not follow from the document.</summary>
    /// <param name="excerpt">The excerpt's text.</param>
    /// <param name="source">The document's text, as it was converted.</param>
    /// <param name="html">What became of that.</param>
    public static string? Of(string excerpt, string source, string html)
    {
        ReadOnlySpan<char> text = excerpt.AsSpan().TrimEnd('\n');
        return html.StartsWith(Start, StringComparison.Ordinal)
            && source.AsSpan().StartsWith(text, StringComparison.Ordinal)
            && source.AsSpan(text.Length) is "" or "\n" or ['\n', '\n', ..]
            && StandsAlone(text)
            && !source.Contains("*[", StringComparison.Ordinal) // an abbreviation could be of any word
            && html.IndexOf(End, StringComparison.Ordinal) is > 0 and int end
                // kramdown writes a blank line for those that end the excerpt, as they do before a separator of its own.
                ? string.Concat(html.AsSpan(0, end + End.Length), excerpt.EndsWith("\n\n", StringComparison.Ordinal) ? "\n\n" : "\n")
                : null;
    }

    /// <summary>True for one paragraph that reads the same without its document: no definition elsewhere can matter to it.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.ContainsAny('{', '<', '\r'))
        {
            return false;
        }

        // Lines that begin with letters go on with the paragraph; any other could begin a block.
        for (ReadOnlySpan<char> rest = text; rest.IndexOf('\n') is >= 0 and int at; rest = rest[(at + 1)..])
        {
            if (!char.IsLetter(rest[at + 1]))
            {
                return false;
            }
        }

        // Brackets are links with their address, not those of a definition or footnote.
        for (ReadOnlySpan<char> rest = text; rest.IndexOf('[') is >= 0 and int open;)
        {
            rest = rest[(open + 1)..];
            int close = rest.IndexOfAny('[', ']');
            if (close < 0 || !rest[close..].StartsWith("](", StringComparison.Ordinal))
            {
                return false;
            }

            rest = rest[(close + 2)..];
            int end = rest.IndexOfAny(") \n\t\"'()\\");
            if (end < 0 || rest[end] != ')')
            {
                return false;
            }
        }

        return true;
    }
}
