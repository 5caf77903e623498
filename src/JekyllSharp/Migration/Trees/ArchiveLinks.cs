using JekyllSharp.IO;

namespace JekyllSharp.Migration.Trees;

/// <summary>Symbolic links of an archive, followed as a checkout would show them where they point inside the archive.</summary>
internal static class ArchiveLinks
{
    /// <summary>Links to links are followed so often.</summary>
    private const int Passes = 4;

    /// <summary>Links to directories with links can multiply without end.</summary>
    private const int MostFiles = 1_000_000;

    /// <summary>Adds what the links show.</summary>
    /// <param name="files">The files; those of links are added.</param>
    /// <param name="links">Paths of links with what they point to, as it is written.</param>
    /// <returns>The links that lead out of the archive, nowhere, or around themselves: they show nothing.</returns>
    public static IReadOnlyList<(string Path, string Target)> Follow(Dictionary<string, byte[]> files, IReadOnlyCollection<(string Path, string Target)> links)
    {
        List<(string Path, string Target)> open = [.. links];
        for (int pass = 0; pass < Passes && open.Count > 0; pass++)
        {
            open = [.. open.Where(l => Resolve(l.Path, l.Target) is not { Length: > 0 } target || !TryFollow(files, l.Path, target))];
        }

        return open;
    }

    private static bool TryFollow(Dictionary<string, byte[]> files, string path, string target)
    {
        if (files.TryGetValue(target, out byte[]? content))
        {
            files[path] = content;
            return true;
        }

        if (SitePath.IsBelow(path, target))
        {
            return false;
        }

        string folder = target + "/";
        string[] below = [.. files.Keys.Where(f => f.StartsWith(folder, StringComparison.Ordinal))];
        if (files.Count + below.Length > MostFiles)
        {
            throw new InvalidDataException("The links of the archive show more than a million files.");
        }

        foreach (string file in below)
        {
            files[path + "/" + file[folder.Length..]] = files[file];
        }

        return below.Length > 0;
    }

    /// <summary>Where a link points to, from the root of the archive; empty where that is not inside.</summary>
    private static string Resolve(string path, string target)
    {
        if (target.StartsWith('/'))
        {
            return "";
        }

        List<string> parts = [.. path.Split('/')[..^1]];
        foreach (string part in target.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return "";
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
