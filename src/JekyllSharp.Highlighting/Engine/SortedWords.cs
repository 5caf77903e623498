namespace JekyllSharp.Highlighting.Engine;

/// <summary>
/// A long list of words in one text, sorted by code and divided by single blanks or line ends. It is searched
/// as it stands: a table of thousands of words takes longer to build than most blocks take to colour.
/// </summary>
internal sealed class SortedWords(string words)
{
    private const int Longest = 64;

    /// <summary>Whether it is one of them as it stands.</summary>
    internal bool Contains(ReadOnlySpan<char> word) => word.Length > 0 && Search(word);

    /// <summary>Whether it is one of them in any case of its ASCII letters; the words are in lower case.</summary>
    internal bool ContainsAnyCase(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Longest];
        if (word.Length is 0 or > Longest)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            lower[i] = char.IsAsciiLetterUpper(word[i]) ? (char)(word[i] | 0x20) : word[i];
        }

        return Search(lower[..word.Length]);
    }

    private bool Search(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> rest = words;
        while (rest.Length > 0)
        {
            int middle = rest.Length / 2;
            int start = rest[..middle].LastIndexOfAny(' ', '\n') + 1;
            int length = rest[start..].IndexOfAny(' ', '\n');
            int end = length < 0 ? rest.Length : start + length;
            int order = word.SequenceCompareTo(rest[start..end]);
            if (order == 0)
            {
                return true;
            }

            rest = order < 0 ? rest[..Math.Max(0, start - 1)] : rest[Math.Min(rest.Length, end + 1)..];
        }

        return false;
    }
}
