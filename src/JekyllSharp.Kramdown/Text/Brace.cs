namespace JekyllSharp.Kramdown.Text;

/// <summary>The text between <c>{:</c> and <c>}</c>, in which <c>\}</c> is an ordinary character.</summary>
internal static class Brace
{
    /// <summary>
    /// Index of the closing brace of text that starts at <paramref name="p"/>, or -1. When the first
    /// unescaped brace does not fit, the escaped ones before it are taken, the last first.
    /// </summary>
    public static int FindEnd(string s, int p, bool restOfLineBlank)
    {
        int first = p;
        while (first < s.Length)
        {
            first = s.IndexOf('}', first);
            if (first < 0 || first == p || s[first - 1] != '\\')
            {
                break;
            }

            first++;
        }

        if (first < 0 || first >= s.Length)
        {
            first = s.Length;
        }
        else if (Fits(s, p, first, restOfLineBlank))
        {
            return first;
        }

        for (int i = first - 1; i > p; i--)
        {
            i = s.LastIndexOf('}', i, i - p + 1);
            if (i < 0)
            {
                return -1;
            }

            if (Fits(s, p, i, restOfLineBlank))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Fits(string s, int p, int close, bool restOfLineBlank) =>
        close > p && (!restOfLineBlank || Lines.RestIsBlank(s, close + 1) >= 0);
}
