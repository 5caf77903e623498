using System.Collections.Frozen;

namespace JekyllSharp.Plugins.Jemoji;

/// <summary>The names of emoji and the images that show them, from the resource that generate-emoji.sh makes.</summary>
internal static class EmojiTable
{
    private static readonly Lazy<FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>> Files = new(Read);

    /// <summary>The name of the image without its extension; null where no emoji has the name.</summary>
    public static string? File(ReadOnlySpan<char> name) => Files.Value.TryGetValue(name, out string? file) ? file : null;

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        using Stream stream = typeof(EmojiTable).Assembly.GetManifestResourceStream("JekyllSharp.Plugins.Jemoji.emoji.txt")!;
        using var reader = new StreamReader(stream);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 && line[0] != '#')
            {
                files.Add(line[..blank], line[(blank + 1)..]);
            }
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
