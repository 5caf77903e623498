using JekyllSharp.IO;

namespace JekyllSharp.Plugins.GitHubMetadata;

/// <summary>What the files of a git repository say of it; git itself is not started.</summary>
internal static class GitDirectory
{
    /// <summary>The address of the remote <c>origin</c>; null where there is none.</summary>
    public static string? Origin(ISiteFileSystem files, string source)
    {
        bool inOrigin = false;
        foreach (string line in Lines(files, Find(files, source) is { } git ? SitePath.Join(Common(files, git), "config") : null))
        {
            string text = line.Trim();
            if (text.StartsWith('['))
            {
                inOrigin = text is "[remote \"origin\"]";
            }
            else if (inOrigin && text.StartsWith("url", StringComparison.Ordinal) && text.IndexOf('=', StringComparison.Ordinal) is var equals and > 0)
            {
                return text[(equals + 1)..].Trim();
            }
        }

        return null;
    }

    /// <summary>The commit that is checked out; null where there is none.</summary>
    public static string? Head(ISiteFileSystem files, string source)
    {
        if (Find(files, source) is not { } git || Lines(files, SitePath.Join(git, "HEAD")).FirstOrDefault()?.Trim() is not { } head)
        {
            return null;
        }

        if (!head.StartsWith("ref:", StringComparison.Ordinal))
        {
            return head;
        }

        string name = head[4..].Trim();
        string common = Common(files, git);
        return Lines(files, SitePath.Join(git, name)).FirstOrDefault()?.Trim()
            ?? Lines(files, SitePath.Join(common, name)).FirstOrDefault()?.Trim()
            ?? Lines(files, SitePath.Join(common, "packed-refs")).FirstOrDefault(l => l.TrimEnd().EndsWith(" " + name, StringComparison.Ordinal))?.Split(' ')[0];
    }

    /// <summary>The repository's folder, in the source or a directory around it. In a work tree a file says where it is.</summary>
    private static string? Find(ISiteFileSystem files, string source)
    {
        for (string directory = source; directory.Length > 0; directory = SitePath.DirectoryName(directory))
        {
            string git = SitePath.Join(directory, ".git");
            if (files.DirectoryExists(git))
            {
                return git;
            }

            if (Lines(files, git).FirstOrDefault() is { } link && link.StartsWith("gitdir:", StringComparison.Ordinal))
            {
                return SitePath.Normalize(Path.GetFullPath(link[7..].Trim(), directory));
            }

            if (directory == SitePath.DirectoryName(directory))
            {
                break;
            }
        }

        return null;
    }

    private static string Common(ISiteFileSystem files, string git) =>
        Lines(files, SitePath.Join(git, "commondir")).FirstOrDefault() is { } common
            ? SitePath.Normalize(Path.GetFullPath(common.Trim(), git))
            : git;

    private static string[] Lines(ISiteFileSystem files, string? path) =>
        path is not null && files.FileExists(path) ? SiteText.Decode(files.ReadAllBytes(path), out _).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
}
