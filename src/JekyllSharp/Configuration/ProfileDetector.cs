using JekyllSharp.IO;

namespace JekyllSharp.Configuration;

/// <summary>Reads from <c>Gemfile.lock</c> and <c>Gemfile</c> what a site is built with.</summary>
public static class ProfileDetector
{
    /// <summary><see cref="CompatibilityProfile.GitHubPages"/> where the gem github-pages or Jekyll 3 is asked for.</summary>
    public static CompatibilityProfile Detect(ISiteFileSystem files, string source)
    {
        if (Text(files, source, "Gemfile.lock") is { } locked)
        {
            bool pages = Version(locked, "github-pages") is not null || Version(locked, "jekyll") is ['3', '.', ..];
            return pages ? CompatibilityProfile.GitHubPages : CompatibilityProfile.Jekyll4;
        }

        foreach (string line in (Text(files, source, "Gemfile") ?? "").Split('\n'))
        {
            string code = line.Trim();
            if (code.StartsWith("gem \"github-pages\"", StringComparison.Ordinal) || code.StartsWith("gem 'github-pages'", StringComparison.Ordinal))
            {
                return CompatibilityProfile.GitHubPages;
            }
        }

        return CompatibilityProfile.Jekyll4;
    }

    /// <summary>
    /// True where plugins of the <c>Gemfile</c> count: GitHub builds sites of its profile without it, but those that are locked
    /// to a Jekyll 3 of their own are built elsewhere.
    /// </summary>
    internal static bool IsBuiltByBundler(ISiteFileSystem files, string source, CompatibilityProfile profile) =>
        profile == CompatibilityProfile.Jekyll4
        || (Text(files, source, "Gemfile.lock") is { } locked && Version(locked, "github-pages") is null && Version(locked, "jekyll") is not null);

    /// <summary>The version of a gem in <c>Gemfile.lock</c>; null where there is none.</summary>
    public static string? LockedVersion(ISiteFileSystem files, string source, string gem) =>
        Text(files, source, "Gemfile.lock") is { } locked ? Version(locked, gem) : null;

    private static string? Text(ISiteFileSystem files, string source, string name)
    {
        string path = SitePath.Join(source, name);
        return files.FileExists(path) ? SiteText.Decode(files.ReadAllBytes(path), out _) : null;
    }

    /// <summary>Resolved gems stand in the lock with four blanks: <c>    name (1.2.3)</c>.</summary>
    private static string? Version(string locked, string gem)
    {
        foreach (string line in locked.Split('\n'))
        {
            if (line.StartsWith("    " + gem + " (", StringComparison.Ordinal))
            {
                int start = gem.Length + 6;
                int end = line.IndexOf(')', start);
                return end < 0 ? null : line[start..end];
            }
        }

        return null;
    }
}
