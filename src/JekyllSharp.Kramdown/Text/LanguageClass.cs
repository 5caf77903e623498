namespace JekyllSharp.Kramdown.Text;

/// <summary>Finds <c>language-…</c> among classes.</summary>
internal static class LanguageClass
{
    /// <summary>Index of the first one, or -1; it starts at a word boundary and has a name.</summary>
    public static int Find(string classes)
    {
        const string Prefix = "language-";
        for (int i = classes.IndexOf(Prefix, StringComparison.Ordinal); i >= 0;
            i = classes.IndexOf(Prefix, i + 1, StringComparison.Ordinal))
        {
            bool boundary = i == 0 || !Chars.IsBoundaryWord(classes, i - 1);
            int name = i + Prefix.Length;
            if (boundary && name < classes.Length && !Chars.IsSpace(classes[name]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The name of the first one, or null.</summary>
    public static string? Of(string? classes)
    {
        int start = classes is null ? -1 : Find(classes);
        return start < 0 ? null : classes![(start + "language-".Length)..End(classes!, start)];
    }

    /// <summary>Index after the name.</summary>
    public static int End(string classes, int start)
    {
        while (start < classes.Length && !Chars.IsSpace(classes[start]))
        {
            start++;
        }

        return start;
    }
}
