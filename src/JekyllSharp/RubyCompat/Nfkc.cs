using System.Globalization;
using System.Text;

namespace JekyllSharp.RubyCompat;

/// <summary>
/// Unicode's normalization form KC as Ruby 3.1 has it (Unicode 13): the runtime normalizes with the system's ICU, which a
/// program without cultures does not have.
/// </summary>
internal static class Nfkc
{
    private const int HangulBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int VowelCount = 21;
    private const int TrailCount = 28;
    private const int HangulCount = 19 * VowelCount * TrailCount;

    private static readonly Lazy<Tables> Known = new(Tables.Read);

    /// <summary>The text in form KC.</summary>
    public static string Of(string text)
    {
        if (IsNormal(text))
        {
            return text;
        }

        List<int> characters = Decompose(text);
        Reorder(characters);
        Compose(characters);
        var result = new StringBuilder(characters.Count);
        foreach (int character in characters)
        {
            result.Append(char.ConvertFromUtf32(character));
        }

        return result.ToString();
    }

    /// <summary>True for a text of characters that stay what they are beside each other, which most texts are made of.</summary>
    private static bool IsNormal(string text)
    {
        foreach (char c in text)
        {
            bool stays = c is < '\u00A0' or (>= '\u00C0' and <= '\u0131') or (>= '\u0400' and <= '\u045F') or (>= '\u3041' and <= '\u3094')
                or (>= '\u30A1' and <= '\u30FA') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\u0391' and <= '\u03C9')
                or '\u3001' or '\u3002' or '\u30FC' or (>= '\u2010' and <= '\u201E' and not '\u2011' and not '\u2017');
            if (!stays)
            {
                return false;
            }
        }

        return true;
    }

    private static List<int> Decompose(string text)
    {
        Tables tables = Known.Value;
        var result = new List<int>(text.Length + 8);
        foreach (Rune rune in text.EnumerateRunes())
        {
            int hangul = rune.Value - HangulBase;
            if (hangul is >= 0 and < HangulCount)
            {
                result.Add(LeadBase + (hangul / (VowelCount * TrailCount)));
                result.Add(VowelBase + (hangul / TrailCount % VowelCount));
                if (hangul % TrailCount != 0)
                {
                    result.Add(TrailBase + (hangul % TrailCount));
                }
            }
            else if (tables.Decompositions.TryGetValue(rune.Value, out int[]? parts))
            {
                result.AddRange(parts);
            }
            else
            {
                result.Add(rune.Value);
            }
        }

        return result;
    }

    /// <summary>Marks on one letter stand in the order of their classes.</summary>
    private static void Reorder(List<int> characters)
    {
        Tables tables = Known.Value;
        for (int i = 1; i < characters.Count; i++)
        {
            int character = characters[i];
            int order = tables.ClassOf(character);
            int at = i;
            while (order > 0 && at > 0 && tables.ClassOf(characters[at - 1]) > order)
            {
                characters[at] = characters[at - 1];
                at--;
            }

            characters[at] = character;
        }
    }

    private static void Compose(List<int> characters)
    {
        Tables tables = Known.Value;
        int starter = -1;
        int lastClass = 0;
        int kept = 0;
        for (int i = 0; i < characters.Count; i++)
        {
            int character = characters[i];
            int order = tables.ClassOf(character);
            bool isBlocked = kept - 1 != starter && lastClass >= order;
            if (starter >= 0 && !isBlocked && Pair(tables, characters[starter], character) is { } composed)
            {
                characters[starter] = composed;
                continue;
            }

            if (order == 0)
            {
                starter = kept;
            }

            lastClass = order;
            characters[kept++] = character;
        }

        characters.RemoveRange(kept, characters.Count - kept);
    }

    private static int? Pair(Tables tables, int first, int second)
    {
        if (first is >= LeadBase and < LeadBase + 19 && second is >= VowelBase and < VowelBase + VowelCount)
        {
            return HangulBase + ((((first - LeadBase) * VowelCount) + second - VowelBase) * TrailCount);
        }

        if (first - HangulBase is >= 0 and < HangulCount && (first - HangulBase) % TrailCount == 0 && second is > TrailBase and < TrailBase + TrailCount)
        {
            return first + second - TrailBase;
        }

        return tables.Compositions.TryGetValue((first, second), out int composed) ? composed : null;
    }

    /// <summary>Facts of the Unicode Character Database, in the file Nfkc.txt.</summary>
    private sealed class Tables
    {
        private readonly Dictionary<int, int> _classes = [];

        public Dictionary<int, int[]> Decompositions { get; } = [];

        public Dictionary<(int First, int Second), int> Compositions { get; } = [];

        public int ClassOf(int character) => _classes.GetValueOrDefault(character);

        public static Tables Read()
        {
            var tables = new Tables();
            using Stream file = typeof(Nfkc).Assembly.GetManifestResourceStream("JekyllSharp.RubyCompat.Nfkc.txt")!;
            using var reader = new StreamReader(file);
            while (reader.ReadLine() is { } line)
            {
                string[] words = line.Split(' ');
                switch (words[0])
                {
                    case "D":
                        tables.Decompositions.Add(Hex(words[1]), [.. words.Skip(2).Select(Hex)]);
                        break;
                    case "C":
                        int order = int.Parse(words[1], CultureInfo.InvariantCulture);
                        foreach (string word in words.AsSpan(2))
                        {
                            tables._classes.Add(Hex(word), order);
                        }

                        break;
                    default:
                        tables.Compositions.Add((Hex(words[1]), Hex(words[2])), Hex(words[3]));
                        break;
                }
            }

            return tables;
        }

        private static int Hex(string word) => int.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
