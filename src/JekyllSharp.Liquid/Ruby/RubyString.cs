using System.Text;

namespace JekyllSharp.Liquid.Ruby;

/// <summary>Ruby's <c>String</c> methods, which count code points where .NET counts UTF-16 units.</summary>
public static class RubyString
{
    /// <summary>Number of code points.</summary>
    public static int Size(string text)
    {
        int size = text.Length;
        for (int i = 0; i < text.Length - 1; i++)
        {
            if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]))
            {
                size--;
                i++;
            }
        }

        return size;
    }

    /// <summary>
    /// <c>text[start, length]</c>: a negative start counts from the end; null where the start lies outside or the length is negative.
    /// </summary>
    public static string? Slice(string text, long start, long length)
    {
        int size = Size(text);
        long from = start < 0 ? start + size : start;
        if (from < 0 || from > size || length < 0)
        {
            return null;
        }

        int count = (int)Math.Min(length, size - from);
        if (size == text.Length)
        {
            return text.Substring((int)from, count);
        }

        int first = IndexOfCodePoint(text, 0, (int)from);
        return text[first..IndexOfCodePoint(text, first, count)];
    }

    /// <summary>The UTF-16 index that lies <paramref name="count"/> code points after <paramref name="index"/>.</summary>
    public static int IndexOfCodePoint(string text, int index, int count)
    {
        for (; count > 0 && index < text.Length; count--)
        {
            bool pair = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
            index += pair ? 2 : 1;
        }

        return index;
    }

    /// <summary>Upper case by Unicode's full mapping: <c>ß</c> gives <c>SS</c>.</summary>
    public static string Upcase(string text) => Map(text, CaseMapping.AppendUpper);

    /// <summary>Lower case by Unicode's full mapping, without regard to context: a final sigma stays <c>σ</c>.</summary>
    public static string Downcase(string text) => Map(text, CaseMapping.AppendLower);

    /// <summary>The first character in title case, all others in lower case.</summary>
    public static string Capitalize(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        Rune.DecodeFromUtf16(text, out Rune first, out int used);
        CaseMapping.AppendTitle(result, first);
        return result.Append(Downcase(text[used..])).ToString();
    }

    /// <summary>Ruby's white space: NUL, tab, line feed, vertical tab, form feed, carriage return and space.</summary>
    public static bool IsStrippable(char c) => c is ' ' or (>= '\t' and <= '\r') or '\0';

    /// <summary>What <c>\s</c> matches in a Ruby regular expression (ASCII only).</summary>
    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r');

    /// <summary>What <c>\w</c> matches in a Ruby regular expression (ASCII only).</summary>
    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary><c>String#strip</c>.</summary>
    public static string Strip(string text) => Rstrip(Lstrip(text));

    /// <summary><c>String#lstrip</c>.</summary>
    public static string Lstrip(string text)
    {
        int i = 0;
        while (i < text.Length && IsStrippable(text[i]))
        {
            i++;
        }

        return i == 0 ? text : text[i..];
    }

    /// <summary><c>String#rstrip</c>.</summary>
    public static string Rstrip(string text)
    {
        int end = text.Length;
        while (end > 0 && IsStrippable(text[end - 1]))
        {
            end--;
        }

        return end == text.Length ? text : text[..end];
    }

    /// <summary><c>String#split</c> with a separator: empty pieces at the end are dropped; a single space splits on white space.</summary>
    public static List<string> Split(string text, string separator)
    {
        if (separator == " ")
        {
            return SplitOnSpace(text);
        }

        var parts = new List<string>();
        if (separator.Length == 0)
        {
            for (int i = 0; i < text.Length;)
            {
                int next = IndexOfCodePoint(text, i, 1);
                parts.Add(text[i..next]);
                i = next;
            }

            return parts;
        }

        int from = 0;
        for (int at; (at = text.IndexOf(separator, from, StringComparison.Ordinal)) >= 0; from = at + separator.Length)
        {
            parts.Add(text[from..at]);
        }

        parts.Add(text[from..]);
        while (parts.Count > 0 && parts[^1].Length == 0)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return parts;
    }

    private static List<string> SplitOnSpace(string text)
    {
        var words = new List<string>();
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && !IsSpace(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(text[start..i]);
            }

            i++;
        }

        return words;
    }

    private static string Map(string text, Action<StringBuilder, Rune> append)
    {
        var result = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            append(result, rune);
        }

        return result.ToString();
    }
}
