using System.Text;

namespace JekyllSharp.Kramdown.Text;

/// <summary>Ruby's <c>downcase</c>: full Unicode, also outside the basic plane.</summary>
internal static class CaseMapping
{
    public static string ToLower(string s)
    {
        int i = 0;
        while (i < s.Length && s[i] < 128 && !char.IsAsciiLetterUpper(s[i]))
        {
            i++;
        }

        if (i == s.Length)
        {
            return s;
        }

        StringBuilder result = new(s.Length + 2);
        foreach (Rune rune in s.EnumerateRunes())
        {
            if (rune.Value == 0x130)
            {
                // The one letter whose small form has two characters.
                result.Append("i\u0307");
            }
            else
            {
                result.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return result.ToString();
    }
}
