using System.Collections.Frozen;

namespace JekyllSharp.Highlighting.Engine;

/// <summary>Words of a language and their types. Quicker than an alternation, and longer than one can be.</summary>
internal sealed class WordLists
{
    private readonly FrozenDictionary<string, TokenType>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly TokenType otherwise;

    /// <summary>Lists of words divided by white space; a word in two lists has the type of the first.</summary>
    internal WordLists(TokenType otherwise, bool ignoreCase, params ReadOnlySpan<(string Words, TokenType Type)> lists)
    {
        this.otherwise = otherwise;
        var all = new Dictionary<string, TokenType>(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach ((string words, TokenType type) in lists)
        {
            foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                all.TryAdd(word, type);
            }
        }

        FrozenDictionary<string, TokenType> frozen =
            all.ToFrozenDictionary(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        lookup = frozen.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal TokenType this[ReadOnlySpan<char> word] => lookup.TryGetValue(word, out TokenType type) ? type : otherwise;

    internal bool Contains(ReadOnlySpan<char> word) => lookup.ContainsKey(word);
}
