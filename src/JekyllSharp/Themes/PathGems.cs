using JekyllSharp.Configuration;
using JekyllSharp.IO;

namespace JekyllSharp.Themes;

/// <summary>Gems that a site's Bundler takes from a folder in place of a gem server: a theme that is its own example, or lies beside its example.</summary>
internal static class PathGems
{
    /// <summary>The folder that <c>Gemfile.lock</c> or <c>Gemfile</c> names for a gem; null for none.</summary>
    public static string? Folder(ISiteFileSystem files, string source, string gem)
    {
        string bundle = BundleFolder.Of(files, source) ?? source;
        string? remote = Lines(files, bundle, "Gemfile.lock") is { } locked ? InLock(locked, gem)
            : Lines(files, bundle, "Gemfile") is { } asked ? InGemfile(files, bundle, asked, gem) : null;
        string? folder = remote is null ? null : SitePath.Normalize(Path.IsPathRooted(remote) ? remote : SitePath.Join(bundle, remote));
        return folder is not null && files.DirectoryExists(folder) ? folder : null;
    }

    /// <summary><c>PATH</c>, <c>  remote: DIR</c>, <c>  specs:</c>, <c>    NAME (VERSION)</c>.</summary>
    private static string? InLock(string[] lines, string gem)
    {
        string? remote = null;
        foreach (string line in lines)
        {
            if (line.Length > 0 && line[0] != ' ')
            {
                remote = line == "PATH" ? "." : null;
            }
            else if (remote is not null && line.StartsWith("  remote: ", StringComparison.Ordinal))
            {
                remote = line["  remote: ".Length..];
            }
            else if (remote is not null && line.StartsWith($"    {gem} (", StringComparison.Ordinal))
            {
                return remote;
            }
        }

        return null;
    }

    private static string? InGemfile(ISiteFileSystem files, string source, string[] lines, string gem)
    {
        foreach (string line in lines)
        {
            string code = line.Trim();
            if ((code == "gemspec" || code.StartsWith("gemspec ", StringComparison.Ordinal)) && files.FileExists(SitePath.Join(source, gem + ".gemspec")))
            {
                return ".";
            }

            // gem "NAME", path: "DIR"; in older files, :path => "DIR".
            string[] parts = code.Split(['"', '\''], StringSplitOptions.TrimEntries);
            int path = Array.FindIndex(parts, static p => p.EndsWith("path:", StringComparison.Ordinal) || p.Replace(" ", "", StringComparison.Ordinal).EndsWith(":path=>", StringComparison.Ordinal));
            if (parts is ["gem", var name, ..] && name == gem && path > 1 && path + 1 < parts.Length)
            {
                return parts[path + 1];
            }
        }

        return null;
    }

    private static string[]? Lines(ISiteFileSystem files, string source, string name)
    {
        string path = SitePath.Join(source, name);
        return files.FileExists(path) ? [.. SiteText.Decode(files.ReadAllBytes(path), out _).Split('\n').Select(static l => l.TrimEnd('\r'))] : null;
    }
}
