using JekyllSharp.IO;

namespace JekyllSharp.Configuration;

/// <summary>Reads from <c>Gemfile.lock</c> and <c>Gemfile</c>, those of the site or those above it in its repository, what it is built with.</summary>
public static class ProfileDetector
{
    /// <summary><see cref="CompatibilityProfile.GitHubPages"/> where the gem github-pages or Jekyll 3 is asked for.</summary>
    public static CompatibilityProfile Detect(ISiteFileSystem files, string source)
    {
        if (BundleFolder.Text(files, source, "Gemfile.lock") is { } locked)
        {
            bool pages = Version(locked, "github-pages") is not null || Version(locked, "jekyll") is ['3', '.', ..];
            return pages ? CompatibilityProfile.GitHubPages : CompatibilityProfile.Jekyll4;
        }

        foreach (string line in (BundleFolder.Text(files, source, "Gemfile") ?? "").Split('\n'))
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
        || (BundleFolder.Text(files, source, "Gemfile.lock") is { } locked && Version(locked, "github-pages") is null && Version(locked, "jekyll") is not null);

    /// <summary>
    /// The version of Jekyll that themes print and test: the one that the lock names, where the site is built with that, else
    /// the one whose output the build equals.
    /// </summary>
    internal static string JekyllVersion(ISiteFileSystem files, string source, CompatibilityProfile profile)
    {
        string version = profile == CompatibilityProfile.GitHubPages ? "3.10.0" : "4.3.1";
        return IsBuiltByBundler(files, source, profile) && LockedVersion(files, source, "jekyll") is { } locked && locked.StartsWith(version[..2], StringComparison.Ordinal)
            ? locked
            : version;
    }

    /// <summary>The version of a gem in <c>Gemfile.lock</c>; null where there is none.</summary>
    public static string? LockedVersion(ISiteFileSystem files, string source, string gem) =>
        BundleFolder.Text(files, source, "Gemfile.lock") is { } locked ? Version(locked, gem) : null;

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
