using System.Text;

namespace JekyllSharp.Kramdown.Rendering;

/// <summary>
/// Writes letters of the Latin script without their marks, for <c>transliterated_header_ids</c>. Letters of other
/// scripts are dropped.
/// </summary>
internal static class Transliteration
{
    // The ASCII letter of each code point; a period where there is none.
    private const string From00C0 =
        "AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuytyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg"
        + "GgGgHhHhIiIiIiIiIi..JjKk.LlLlLl..LlNnNnNn...OoOoOoOoRrRrRrSsSsSsSsTtTt..UuUuUuUuUuUuWwYyYZzZzZz."
        + "................................Oo.............Uu............................AaIiOoUuUuUuUuUu.Aa"
        + "Aa....GgKkOoOo..j...Gg..NnAa....AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............"
        + "................";

    private const string From1E00 =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr"
        + "SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
        + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

    public static string ToAscii(string text)
    {
        StringBuilder result = new(text.Length);
        foreach (char c in text)
        {
            if (c < 128)
            {
                result.Append(c);
                continue;
            }

            string? pair = PairOf(c);
            if (pair is not null)
            {
                result.Append(pair);
            }
            else if (LetterOf(c) is not '.' and char letter)
            {
                result.Append(letter);
            }
        }

        return result.ToString();
    }

    private static char LetterOf(char c) =>
        c - 0xC0 is >= 0 and int low && low < From00C0.Length ? From00C0[low]
        : c - 0x1E00 is >= 0 and int high && high < From1E00.Length ? From1E00[high]
        : '.';

    private static string? PairOf(char c) => c switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'Æ' => "AE",
        'œ' => "oe",
        'Œ' => "OE",
        'þ' => "th",
        'Þ' => "Th",
        _ => null,
    };
}
