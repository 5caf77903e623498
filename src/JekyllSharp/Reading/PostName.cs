namespace JekyllSharp.Reading;

/// <summary>Names of posts: <c>2024-1-31-slug.md</c>.</summary>
internal static class PostName
{
    /// <summary>Splits the last name of a path; false where it does not begin with a date.</summary>
    public static bool TryParse(string path, out string date, out string slug)
    {
        string name = IO.SitePath.FileName(path);
        date = "";
        slug = "";
        int i = 0;
        if (!Digits(name, ref i, 2, 4) || !Dash(name, ref i) || !Digits(name, ref i, 1, 2) || !Dash(name, ref i) || !Digits(name, ref i, 1, 2))
        {
            return false;
        }

        int end = i;
        int dot = name.LastIndexOf('.');
        if (!Dash(name, ref i) || dot < i || dot == name.Length - 1)
        {
            return false;
        }

        date = name[..end];
        slug = name[i..dot];
        return true;
    }

    private static bool Dash(string name, ref int i) => i < name.Length && name[i] == '-' && ++i > 0;

    private static bool Digits(string name, ref int i, int least, int most)
    {
        int start = i;
        while (i < name.Length && i - start < most && char.IsAsciiDigit(name[i]))
        {
            i++;
        }

        return i - start >= least;
    }
}
