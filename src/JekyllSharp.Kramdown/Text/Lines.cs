namespace JekyllSharp.Kramdown.Text;

/// <summary>
/// Questions about a line that starts at an index. Every method returns where the thing ends, or -1.
/// </summary>
internal static class Lines
{
    /// <summary>Index after the newline that ends the line.</summary>
    public static int Next(string s, int p)
    {
        int i = s.IndexOf('\n', p);
        return i < 0 ? s.Length : i + 1;
    }

    /// <summary>Skips up to three blanks.</summary>
    public static int SkipOptionalIndent(string s, int p)
    {
        int limit = Math.Min(s.Length, p + 3);
        while (p < limit && s[p] == ' ')
        {
            p++;
        }

        return p;
    }

    /// <summary>End of the indent of a code line: four blanks or a tab.</summary>
    public static int Indent(string s, int p)
    {
        if (p < s.Length && s[p] == '\t')
        {
            return p + 1;
        }

        return string.CompareOrdinal(s, p, "    ", 0, 4) == 0 ? p + 4 : -1;
    }

    /// <summary>End of a run of lines with nothing but white space.</summary>
    public static int Blank(string s, int p)
    {
        int end = -1;
        for (int i = p; i < s.Length && Chars.IsSpace(s[i]); i++)
        {
            if (s[i] == '\n')
            {
                end = i + 1;
            }
        }

        return end;
    }

    /// <summary>White space up to and with the next newline; nothing else may stand there.</summary>
    public static int RestIsBlank(string s, int p)
    {
        while (p < s.Length && Chars.IsSpace(s[p]))
        {
            if (s[p++] == '\n')
            {
                return p;
            }
        }

        return -1;
    }

    /// <summary>A line with only a caret, which ends a block.</summary>
    public static int EndOfBlockMarker(string s, int p) =>
        p < s.Length && s[p] == '^' ? RestIsBlank(s, p + 1) : -1;

    /// <summary>The start of an attribute line: <c>{:</c>.</summary>
    public static bool StartsAttributeLine(string s, int p)
    {
        int i = SkipOptionalIndent(s, p);
        return i + 1 < s.Length && s[i] == '{' && s[i + 1] == ':';
    }

    /// <summary>Whether a block may end before this line: blank, end marker, attribute line, end of text.</summary>
    public static bool IsBoundary(string s, int p) =>
        p >= s.Length || Blank(s, p) >= 0 || EndOfBlockMarker(s, p) >= 0 || AttributeLineStart(s, p);

    /// <summary>A whole attribute line: <c>{:…}</c>, not an extension.</summary>
    public static bool AttributeLineStart(string s, int p)
    {
        int i = SkipOptionalIndent(s, p);
        if (i + 1 >= s.Length || s[i] != '{' || s[i + 1] != ':')
        {
            return false;
        }

        return i + 2 < s.Length && s[i + 2] is not (':' or '/') && Brace.FindEnd(s, i + 2, true) >= 0;
    }
}
