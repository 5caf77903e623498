using System.Collections.Frozen;

namespace JekyllSharp.Highlighting.Registry;

/// <summary>From the names that code blocks use to lexers.</summary>
internal static class LexerRegistry
{
    private static readonly FrozenDictionary<string, string> Tags = ReadTable();

    private static readonly FrozenDictionary<string, Lazy<ILexer>> Lexers = BuiltInLexers.All();

    /// <summary>Rouge's tag for a name or alias, exactly as written; null when Rouge does not know it.</summary>
    internal static string? TagOf(string name) => Tags.GetValueOrDefault(name);

    /// <summary>The lexer for a tag; null when there is none yet.</summary>
    internal static ILexer? Find(string tag) => Lexers.TryGetValue(tag, out Lazy<ILexer>? lexer) ? lexer.Value : null;

    /// <summary>All names and aliases.</summary>
    internal static IEnumerable<string> Names => Tags.Keys;

    /// <summary>The tags that have a lexer.</summary>
    internal static IEnumerable<string> Implemented => Lexers.Keys;

    private static FrozenDictionary<string, string> ReadTable()
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in LexerNames.Table.Split('\n'))
        {
            string[] names = line.Split(' ');
            foreach (string name in names)
            {
                tags[name] = names[0];
            }
        }

        return tags.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
