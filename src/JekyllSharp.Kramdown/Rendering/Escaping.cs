using System.Buffers;
using System.Text;
using JekyllSharp.Kramdown.Text;

namespace JekyllSharp.Kramdown.Rendering;

/// <summary>What is escaped depends on the place.</summary>
internal enum EscapeMode : byte
{
    /// <summary>Text: what looks like a reference stays.</summary>
    Text,

    /// <summary>Attribute: like text, and double quotes.</summary>
    Attribute,

    /// <summary>Code: every ampersand.</summary>
    Code,
}

internal static class Escaping
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>");
    private static readonly SearchValues<char> SpecialInAttribute = SearchValues.Create("&<>\"");

    public static void Append(StringBuilder output, ReadOnlySpan<char> text, EscapeMode mode)
    {
        SearchValues<char> special = mode == EscapeMode.Attribute ? SpecialInAttribute : Special;
        while (true)
        {
            int i = text.IndexOfAny(special);
            if (i < 0)
            {
                output.Append(text);
                return;
            }

            output.Append(text[..i]);
            output.Append(text[i] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => mode != EscapeMode.Code && Entities.FindEnd(text, i) >= 0 ? "&" : "&amp;",
            });
            text = text[(i + 1)..];
        }
    }

    public static string Escape(string text, EscapeMode mode)
    {
        StringBuilder result = new(text.Length + 16);
        Append(result, text, mode);
        return result.ToString();
    }
}
