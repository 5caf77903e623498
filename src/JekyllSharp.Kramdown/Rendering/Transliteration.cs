using System.Globalization;
using System.Text;

namespace JekyllSharp.Kramdown.Rendering;

/// <summary>Writes letters of the Latin script without their marks.</summary>
internal static class Transliteration
{
    public static string ToAscii(string text)
    {
        StringBuilder result = new(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (c < 128)
            {
                result.Append(c);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                result.Append(LetterOf(c));
            }
        }

        return result.ToString();
    }

    private static string LetterOf(char c) => c switch
    {
        'ß' => "ss", 'æ' => "ae", 'Æ' => "AE", 'ø' => "o", 'Ø' => "O", 'đ' => "d", 'Đ' => "D", 'ð' => "d",
        'Ð' => "D", 'þ' => "th", 'Þ' => "Th", 'ł' => "l", 'Ł' => "L", 'œ' => "oe", 'Œ' => "OE", 'ı' => "i",
        'ħ' => "h", 'Ħ' => "H",
        _ => "",
    };
}
