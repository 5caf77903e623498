using System.Text;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// Reads <c>#id .class key="value" name</c>. What is none of these is skipped to the next white space.
    /// </summary>
    private void ReadAttributes(string text, InlineAttributes into)
    {
        bool any = false;
        int p = 0;
        while (p < text.Length)
        {
            // kramdown: only the first one may stand without white space before it.
            if (p > 0 || Chars.IsSpace(text[p]))
            {
                while (p < text.Length && !Chars.IsSpace(text[p]))
                {
                    p++;
                }

                if (p >= text.Length)
                {
                    break;
                }

                p++;
            }

            int end = ReadAttribute(text, p, into);
            if (end >= 0)
            {
                any = true;
                p = end;
            }
            else if (p == 0)
            {
                p = 1;
                while (p < text.Length && !Chars.IsSpace(text[p]))
                {
                    p++;
                }
            }
        }

        if (!any && Chars.Strip(text).Length > 0)
        {
            Warn("No or invalid attributes found in IAL/ALD content: " + text);
        }
    }

    private static bool EndsToken(string s, int p) => p >= s.Length || Chars.IsSpace(s[p]);

    private static int ReadAttribute(string s, int p, InlineAttributes into)
    {
        if (p >= s.Length)
        {
            return -1;
        }

        if (s[p] is '#' or '.')
        {
            return ReadIdsAndClasses(s, p, into);
        }

        if (!Chars.IsWord(s[p]))
        {
            return -1;
        }

        int i = p + 1;
        while (i < s.Length && (Chars.IsWord(s[i]) || s[i] == '-'))
        {
            i++;
        }

        if (EndsToken(s, i))
        {
            into.AddReference(s[p..i]);
            return i;
        }

        if (i + 1 < s.Length && s[i] == '=' && s[i + 1] is '"' or '\'')
        {
            int close = FindQuoteEnd(s, i + 2, s[i + 1]);
            if (close >= 0)
            {
                into.Attributes.Set(s[p..i], Unescape(s.AsSpan(i + 2, close - i - 2), s[i + 1]));
                return close + 1;
            }
        }

        return -1;
    }

    /// <summary>The first quote that white space or the end follows closes the value.</summary>
    private static int FindQuoteEnd(string s, int p, char quote)
    {
        int escapedMatch = -1;
        for (int i = p; i < s.Length; i++)
        {
            if (s[i] == quote && EndsToken(s, i + 1))
            {
                if (i == p || s[i - 1] != '\\')
                {
                    return i;
                }

                escapedMatch = escapedMatch < 0 ? i : escapedMatch;
            }
        }

        return escapedMatch;
    }

    private static string Unescape(ReadOnlySpan<char> value, char quote)
    {
        if (value.IndexOf('\\') < 0)
        {
            return value.ToString();
        }

        StringBuilder result = new(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && i + 1 < value.Length && (value[i + 1] == '}' || value[i + 1] == quote))
            {
                i++;
            }

            result.Append(value[i]);
        }

        return result.ToString();
    }

    private static int ReadIdsAndClasses(string s, int p, InlineAttributes into)
    {
        int end = p;
        while (end < s.Length && s[end] is '#' or '.')
        {
            int start = end + 1;
            end = s[end] == '#' ? IdEnd(s, start) : ClassEnd(s, start);
            if (end == start)
            {
                return -1;
            }
        }

        if (!EndsToken(s, end))
        {
            return -1;
        }

        for (int i = p; i < end;)
        {
            int next = s[i] == '#' ? IdEnd(s, i + 1) : ClassEnd(s, i + 1);
            if (s[i] == '#')
            {
                into.Attributes.Set("id", s[(i + 1)..next]);
            }
            else
            {
                into.Attributes.AddClass(s[(i + 1)..next]);
            }

            i = next;
        }

        return end;
    }

    private static int IdEnd(string s, int p)
    {
        if (p >= s.Length || !char.IsAsciiLetter(s[p]))
        {
            return p;
        }

        while (p < s.Length && (Chars.IsWord(s[p]) || s[p] is ':' or '-'))
        {
            p++;
        }

        return p;
    }

    private static int ClassEnd(string s, int p)
    {
        while (p < s.Length && !Chars.IsSpace(s[p]) && s[p] is not ('.' or '#'))
        {
            p++;
        }

        return p;
    }

    /// <summary>Puts a list, and the lists that it names, on the attributes of an element.</summary>
    internal void ApplyAttributes(Element element, InlineAttributes list) => ApplyAttributes(element, list, 0);

    private void ApplyAttributes(Element element, InlineAttributes list, int depth)
    {
        if (list.References is not null)
        {
            foreach (string name in list.References)
            {
                // A list that names itself would never end.
                if (depth < 16 && AttributeLists.TryGetValue(name, out InlineAttributes? other))
                {
                    ApplyAttributes(element, other, depth + 1);
                }
            }
        }

        for (int i = 0; i < list.Attributes.Count; i++)
        {
            (string name, string value) = list.Attributes[i];
            if (name == "class")
            {
                element.EnsureAttributes().AddClass(value);
            }
            else
            {
                element.EnsureAttributes().Set(name, value);
            }
        }
    }
}
