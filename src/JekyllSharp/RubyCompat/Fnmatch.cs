namespace JekyllSharp.RubyCompat;

/// <summary>Ruby's <c>File.fnmatch?</c> without flags: <c>*</c> also matches slashes, case counts.</summary>
public static class Fnmatch
{
    /// <summary>True where the whole path matches the pattern (<c>*</c>, <c>?</c>, <c>[a-z]</c>, <c>[^a]</c>, <c>\x</c>).</summary>
    public static bool IsMatch(string pattern, string path)
    {
        if (path.StartsWith('.') && pattern.Length > 0 && pattern[0] is '*' or '?' or '[')
        {
            // Ruby: a leading period is matched by a period only.
            return false;
        }

        return Match(pattern, path);
    }

    private static bool Match(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int p = 0;
        int t = 0;
        int starPattern = -1;
        int starText = 0;
        while (true)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                starPattern = ++p;
                starText = t;
                continue;
            }

            if (t == text.Length)
            {
                return p == pattern.Length;
            }

            if (p < pattern.Length && One(pattern, ref p, text[t]))
            {
                t++;
                continue;
            }

            if (starPattern < 0)
            {
                return false;
            }

            p = starPattern;
            t = ++starText;
        }
    }

    private static bool One(ReadOnlySpan<char> pattern, ref int p, char c)
    {
        switch (pattern[p])
        {
            case '?':
                p++;
                return true;
            case '[':
                return Set(pattern, ref p, c);
            case '\\' when p + 1 < pattern.Length:
                p += 2;
                return pattern[p - 1] == c;
            default:
                return pattern[p++] == c;
        }
    }

    private static bool Set(ReadOnlySpan<char> pattern, ref int p, char c)
    {
        int i = p + 1;
        bool negate = i < pattern.Length && pattern[i] is '!' or '^';
        i += negate ? 1 : 0;
        bool found = false;
        while (i < pattern.Length && pattern[i] != ']')
        {
            char low = Literal(pattern, ref i);
            char high = low;
            if (i + 1 < pattern.Length && pattern[i] == '-' && pattern[i + 1] != ']')
            {
                i++;
                high = Literal(pattern, ref i);
            }

            found |= c >= low && c <= high;
        }

        if (i >= pattern.Length)
        {
            return false;
        }

        p = i + 1;
        return found != negate;
    }

    private static char Literal(ReadOnlySpan<char> pattern, ref int i)
    {
        if (pattern[i] == '\\' && i + 1 < pattern.Length)
        {
            i++;
        }

        return pattern[i++];
    }
}
