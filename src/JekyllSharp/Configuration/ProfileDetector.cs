using JekyllSharp.IO;

namespace JekyllSharp.Configuration;

/// <summary>Reads from <c>Gemfile.lock</c> and <c>Gemfile</c>, those of the site or those above it in its repository, what it is built with.</summary>
public static class ProfileDetector
{
    /// <summary>
    /// <see cref="CompatibilityProfile.GitHubPages"/> where the gem github-pages is asked for, <see cref="CompatibilityProfile.Jekyll3"/>
    /// where Jekyll 3 is locked without it.
    /// </summary>
    public static CompatibilityProfile Detect(ISiteFileSystem files, string source)
    {
        if (BundleFolder.Text(files, source, "Gemfile.lock") is { } locked)
        {
            return Version(locked, "github-pages") is not null ? CompatibilityProfile.GitHubPages
                : Version(locked, "jekyll") is ['3', '.', ..] ? CompatibilityProfile.Jekyll3
                : CompatibilityProfile.Jekyll4;
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
    /// The version of Jekyll that themes print and test: the one that the lock names, where the site is built with that, else
    /// the one whose output the build equals.
    /// </summary>
    internal static string JekyllVersion(ISiteFileSystem files, string source, CompatibilityProfile profile)
    {
        string version = profile == CompatibilityProfile.Jekyll4 ? "4.3.1" : "3.10.0";
        return profile != CompatibilityProfile.GitHubPages && LockedVersion(files, source, "jekyll") is { } locked && locked.StartsWith(version[..2], StringComparison.Ordinal)
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
