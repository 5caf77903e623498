using System.Text;

namespace JekyllSharp.Highlighting.Engine;

/// <summary>
/// Turns a pattern written with Ruby's meaning of <c>\w \d \s \h</c> (ASCII) into .NET's notation, where the
/// bare classes would take in the whole of Unicode.
/// </summary>
internal static class PatternText
{
    internal static string Expand(string pattern)
    {
        var text = new StringBuilder(pattern.Length + 32);
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                text.Append(Escape(pattern[++i], inClass));
                continue;
            }

            if (c == '[' && !inClass)
            {
                inClass = true;
                text.Append(c);
                i = CopyClassStart(pattern, i, text);
                continue;
            }

            inClass = inClass && c != ']';
            // An opening bracket in a class would be a subtraction in .NET when it follows a dash.
            text.Append(inClass && c == '[' ? "\\[" : c);
        }

        return text.ToString();
    }

    private static int CopyClassStart(string pattern, int i, StringBuilder text)
    {
        if (i + 1 < pattern.Length && pattern[i + 1] == '^')
        {
            text.Append('^');
            i++;
        }

        if (i + 1 < pattern.Length && pattern[i + 1] == ']')
        {
            text.Append("\\]");
            i++;
        }

        return i;
    }

    private static string Escape(char c, bool inClass) => (c, inClass) switch
    {
        ('w', true) => "a-zA-Z0-9_",
        ('w', false) => "[a-zA-Z0-9_]",
        ('d', true) => "0-9",
        ('d', false) => "[0-9]",
        ('s', true) => " \\t\\r\\n\\f\\v",
        ('s', false) => "[ \\t\\r\\n\\f\\v]",
        ('h', true) => "0-9a-fA-F",
        ('h', false) => "[0-9a-fA-F]",
        ('W', false) => "[^a-zA-Z0-9_]",
        ('D', false) => "[^0-9]",
        ('S', false) => "[^ \\t\\r\\n\\f\\v]",
        ('H', false) => "[^0-9a-fA-F]",
        ('W' or 'D' or 'S' or 'H', true) => throw new ArgumentException($"\\{c} inside a class is not supported."),
        _ => "\\" + c,
    };
}
