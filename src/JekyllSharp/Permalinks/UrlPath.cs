using System.Text;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Permalinks;

/// <summary>Escaping of URL paths as Jekyll does it, and back.</summary>
public static class UrlPath
{
    private const string Safe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@/";
    private static readonly System.Buffers.SearchValues<char> SafeInPath = System.Buffers.SearchValues.Create(Safe);
    private static readonly System.Buffers.SearchValues<char> SafeInQuery = System.Buffers.SearchValues.Create(Safe + "?");
    private static readonly System.Buffers.SearchValues<char> Plain =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789./-");

    /// <summary>Percent-encodes what may not stand in a path, a query or a fragment; the first <c>#</c> becomes <c>%23</c>.</summary>
    public static string Escape(string path)
    {
        if (path.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            return path;
        }

        var result = new StringBuilder(path.Length + 16);
        int hash = path.IndexOf('#', StringComparison.Ordinal);
        string beforeHash = hash < 0 ? path : path[..hash];
        int question = beforeHash.IndexOf('?', StringComparison.Ordinal);
        Append(result, question < 0 ? beforeHash : beforeHash[..question], SafeInPath);
        if (question >= 0)
        {
            result.Append('?');
            Append(result, beforeHash[(question + 1)..], SafeInQuery);
        }

        if (hash >= 0)
        {
            result.Append("%23");
            Append(result, path[(hash + 1)..], SafeInQuery);
        }

        return result.ToString();
    }

    /// <summary>Decodes every percent sequence.</summary>
    public static string Unescape(string path) =>
        path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;

    /// <summary>Jekyll's clean-up of a generated URL: one leading slash, no <c>..</c>, no <c>./</c>, no double slashes.</summary>
    public static string Sanitize(string url)
    {
        string result = ("/" + url).Replace("..", "/", StringComparison.Ordinal).Replace("./", "", StringComparison.Ordinal);
        if (!result.Contains("//", StringComparison.Ordinal))
        {
            return result;
        }

        var squeezed = new StringBuilder(result.Length);
        foreach (char c in result)
        {
            if (c != '/' || squeezed.Length == 0 || squeezed[^1] != '/')
            {
                squeezed.Append(c);
            }
        }

        return squeezed.ToString();
    }

    private static void Append(StringBuilder to, string text, System.Buffers.SearchValues<char> safe)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && safe.Contains((char)rune.Value))
            {
                to.Append((char)rune.Value);
            }
            else
            {
                to.AppendEscaped(rune);
            }
        }
    }
}
