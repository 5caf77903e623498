namespace JekyllSharp.Highlighting.Tests.Tools;

/// <summary>Damaged variants of texts, the same for the same seed.</summary>
public static class Mutations
{
    private static readonly string[] Pieces =
    [
        "\"", "'", "`", "(", ")", "[", "]", "{", "}", "<", ">", "/", "//", "/*", "*/", "#", "--", "\\", "\n", " ", "\t",
        "=", ":", ";", ",", ".", "$", "@", "!", "?", "%", "&", "|", "~", "^", "+", "-", "0", "1e5", "0x1F", "é", "😀", "_", "a",
        "#{", "${", "{{", "}}", "{%", "%}", "<?", "?>", "'''", "\"\"\"", "if", "end", "class", "def", "\n\n", "  ",
    ];

    public static IEnumerable<string> Of(IReadOnlyList<string> texts, int count, int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            string text = texts[random.Next(texts.Count)];
            if (text.Length > 800)
            {
                int start = random.Next(text.Length - 600);
                text = text.Substring(start, 600);
            }

            for (int n = random.Next(1, 4); n > 0; n--)
            {
                text = Mutate(text, random);
            }

            yield return Clean(text);
        }
    }

    private static string Mutate(string text, Random random)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(1, 12), text.Length - at);
        return random.Next(5) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text[..at],
            _ => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
        };
    }

    /// <summary>Halves of surrogate pairs cannot be sent as UTF-8.</summary>
    private static string Clean(string text) =>
        new([.. text.Where((c, i) => !char.IsSurrogate(c)
            || (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1])))]);
}
