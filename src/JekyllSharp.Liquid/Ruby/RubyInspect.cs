using System.Globalization;
using System.Text;

namespace JekyllSharp.Liquid.Ruby;

/// <summary>Ruby's <c>inspect</c> of strings. Whole values are inspected by the value types.</summary>
public static class RubyInspect
{
    /// <summary>The text in double quotes, with Ruby's escapes for everything that is not printable.</summary>
    public static string String(string text)
    {
        var result = new StringBuilder(text.Length + 2);
        Append(result, text);
        return result.ToString();
    }

    internal static void Append(StringBuilder to, string text)
    {
        to.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\x7f' and not ('"' or '\\' or '#'))
            {
                to.Append(c);
                continue;
            }

            if (Simple(c) is { } escape)
            {
                to.Append(escape);
            }
            else if (c == '#')
            {
                // Ruby would read "#{", "#$" and "#@" as interpolation.
                to.Append(i + 1 < text.Length && text[i + 1] is '{' or '$' or '@' ? "\\#" : "#");
            }
            else
            {
                Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int used);
                AppendRune(to, rune, text.AsSpan(i, used));
                i += used - 1;
            }
        }

        to.Append('"');
    }

    private static string? Simple(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\a' => "\\a",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\v' => "\\v",
        '\f' => "\\f",
        '\r' => "\\r",
        '\e' => "\\e",
        _ => null,
    };

    private static void AppendRune(StringBuilder to, Rune rune, ReadOnlySpan<char> units)
    {
        bool printable = rune.Value == 0x85 || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate);
        if (printable)
        {
            to.Append(units);
        }
        else if (rune.IsBmp)
        {
            to.Append("\\u").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture));
        }
        else
        {
            to.Append("\\u{").Append(rune.Value.ToString("X", CultureInfo.InvariantCulture)).Append('}');
        }
    }
}
