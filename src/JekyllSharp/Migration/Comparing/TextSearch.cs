using System.Buffers;
using JekyllSharp.Diagnostics;

namespace JekyllSharp.Migration.Comparing;

/// <summary>Finds many texts, such as the targets of links, in many files, with one look at each file.</summary>
internal sealed class TextSearch
{
    /// <summary>A page's own address is no link.</summary>
    private const string OwnAddress = "permalink:";

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _texts;
    private readonly SearchValues<string> _any;
    private readonly int[] _lengths;

    /// <summary>Starts with the texts; those with a line break are on no line.</summary>
    public TextSearch(IEnumerable<string> texts)
    {
        HashSet<string> sought = [.. texts.Where(static t => t.Length > 0 && !t.Contains('\n', StringComparison.Ordinal))];
        _texts = sought.GetAlternateLookup<ReadOnlySpan<char>>();
        _any = SearchValues.Create([.. sought], StringComparison.Ordinal);
        _lengths = [.. sought.Select(static t => t.Length).Distinct().Order()];
    }

    /// <summary>Where each text is that a file has: line and column of its first occurrence, from 1.</summary>
    /// <param name="file">The content of the file.</param>
    public Dictionary<string, (int Line, int Column)> In(string file)
    {
        var found = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        int line = 1;
        int lineStart = 0;
        int counted = 0;
        int at = 0;
        while (file.AsSpan(at).IndexOfAny(_any) is >= 0 and int next)
        {
            at += next;
            ReadOnlySpan<char> passed = file.AsSpan(counted, at - counted);
            int newLine = passed.LastIndexOf('\n');
            if (newLine >= 0)
            {
                line += passed.Count('\n');
                lineStart = counted + newLine + 1;
            }

            counted = at;
            if (!file.AsSpan(lineStart).StartsWith(OwnAddress) && (at == lineStart || !IsPartOfLink(file[at - 1])))
            {
                Add(file, at, (line, at - lineStart + 1), found);
            }

            at++;
        }

        return found;
    }

    /// <summary>Where a line has a text: its column, from 1; 0 where it has not.</summary>
    public static int Column(string line, string text)
    {
        if (line.StartsWith(OwnAddress, StringComparison.Ordinal))
        {
            return 0;
        }

        for (int at = line.IndexOf(text, StringComparison.Ordinal); at >= 0; at = line.IndexOf(text, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsPartOfLink(line[at - 1])) && IsEnd(line, at + text.Length))
            {
                return at + 1;
            }
        }

        return 0;
    }

    private void Add(string file, int at, (int Line, int Column) place, Dictionary<string, (int Line, int Column)> found)
    {
        foreach (int length in _lengths)
        {
            if (at + length > file.Length)
            {
                return;
            }

            if (IsEnd(file, at + length) && _texts.TryGetValue(file.AsSpan(at, length), out string? text))
            {
                found.TryAdd(text, place);
            }
        }
    }

    /// <summary>A longer link that begins or ends with the text is another.</summary>
    private static bool IsEnd(string text, int at) => at == text.Length || !IsPartOfLink(text[at]);

    private static bool IsPartOfLink(char c) => char.IsLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '#' or '%' or '~';
}
