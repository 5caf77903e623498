using System.Text;

namespace JekyllSharp.Liquid.Ruby;

/// <summary>Ruby's <c>sub</c> and <c>gsub</c> with a plain text to look for: the replacement may hold <c>\0</c>, <c>\&amp;</c> and their like.</summary>
public static class RubySubstitution
{
    /// <summary><c>gsub</c>. An empty text is found before every character and at the end.</summary>
    public static string ReplaceAll(string text, string search, string replacement)
    {
        int at = text.IndexOf(search, StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        bool plain = !replacement.Contains('\\', StringComparison.Ordinal);
        if (plain && search.Length > 0)
        {
            return text.Replace(search, replacement, StringComparison.Ordinal);
        }

        var result = new StringBuilder();
        int from = 0;
        while (at >= 0)
        {
            result.Append(text, from, at - from);
            Append(result, replacement, text, at, search.Length);
            from = at + search.Length;
            if (search.Length > 0)
            {
                at = text.IndexOf(search, from, StringComparison.Ordinal);
                continue;
            }

            int next = RubyString.IndexOfCodePoint(text, at, 1);
            result.Append(text, at, next - at);
            from = next;
            at = at == text.Length ? -1 : next;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }

    /// <summary><c>sub</c>.</summary>
    public static string ReplaceFirst(string text, string search, string replacement)
    {
        int at = text.IndexOf(search, StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + replacement.Length).Append(text, 0, at);
        Append(result, replacement, text, at, search.Length);
        return result.Append(text, at + search.Length, text.Length - at - search.Length).ToString();
    }

    private static void Append(StringBuilder to, string replacement, string text, int at, int length)
    {
        for (int i = 0; i < replacement.Length; i++)
        {
            char c = replacement[i];
            if (c != '\\' || i + 1 == replacement.Length)
            {
                to.Append(c);
                continue;
            }

            i++;
            switch (replacement[i])
            {
                case '0' or '&':
                    to.Append(text, at, length);
                    break;
                case '`':
                    to.Append(text, 0, at);
                    break;
                case '\'':
                    to.Append(text, at + length, text.Length - at - length);
                    break;
                case '\\':
                    to.Append('\\');
                    break;
                case >= '1' and <= '9' or '+':
                    break;
                default:
                    to.Append('\\').Append(replacement[i]);
                    break;
            }
        }
    }
}
