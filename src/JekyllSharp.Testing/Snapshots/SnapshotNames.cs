using System.Security.Cryptography;
using System.Text;

namespace JekyllSharp.Testing.Snapshots;

/// <summary>Names of snapshots by Verify's convention: <c>Class.Method_url=about.verified.html</c>.</summary>
public static class SnapshotNames
{
    private const int Longest = 80;

    /// <summary>
    /// A URL as part of a file name on every system: <c>/</c> is <c>index</c>, <c>/about/</c> is <c>about</c>,
    /// <c>/a/b.html</c> is <c>a-b</c>. For use with Verify's <c>UseParameters</c>.
    /// </summary>
    public static string FromUrl(string url)
    {
        string path = url.Trim('/');
        path = path.EndsWith(".html", StringComparison.Ordinal) ? path[..^5] : path;
        if (path.Length == 0)
        {
            return "index";
        }

        var name = new StringBuilder(path.Length);
        foreach (char c in path)
        {
            name.Append(char.IsControl(c) || "/\\:*?\"<>|".Contains(c, StringComparison.Ordinal) ? '-' : c);
        }

        return name.Length <= Longest ? name.ToString() : name.ToString(0, Longest) + "~" + Digest(url);
    }

    /// <summary>The name among those of all URLs of a site: where two would be one file, both end in a digest of their URL.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="all">The URLs of the site.</param>
    public static string FromUrl(string url, IEnumerable<string> all)
    {
        string name = FromUrl(url);
        bool isShared = all.Any(other => other != url && FromUrl(other).Equals(name, StringComparison.OrdinalIgnoreCase));
        return isShared ? name + "~" + Digest(url) : name;
    }

    private static string Digest(string url) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)))[..8];
}
