using JekyllSharp.IO;

namespace JekyllSharp.RubyCompat;

/// <summary>Ruby's <c>Dir.glob</c>: <c>*</c> within a name, <c>**/</c> through directories, <c>{a,b}</c>; hidden names only by name.</summary>
public static class Glob
{
    /// <summary>The paths that match an absolute pattern.</summary>
    public static List<string> Find(ISiteFileSystem files, string pattern)
    {
        var found = new List<string>();
        foreach (string expanded in ExpandBraces(pattern))
        {
            string[] parts = expanded.Split('/', StringSplitOptions.RemoveEmptyEntries);
            Walk(files, "", parts, 0, found);
        }

        return found;
    }

    /// <summary>
    /// All files and directories below a directory as <c>**/*</c> gives them: names in ordinal order, each directory
    /// before what is in it; relative paths.
    /// </summary>
    /// <param name="files">The file system.</param>
    /// <param name="directory">Where to start.</param>
    /// <param name="hidden">True to see names that begin with a dot.</param>
    public static List<(string Path, bool IsDirectory)> Tree(ISiteFileSystem files, string directory, bool hidden)
    {
        var found = new List<(string, bool)>();
        TreeInto(files, directory, "", hidden, found, 0);
        return found;
    }

    private static void TreeInto(ISiteFileSystem files, string directory, string prefix, bool hidden, List<(string, bool)> found, int depth)
    {
        foreach (FileSystemEntry entry in files.List(directory).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (!hidden && entry.Name.StartsWith('.'))
            {
                continue;
            }

            string path = prefix + entry.Name;
            found.Add((path, entry.IsDirectory));

            // Ruby does not follow links to directories in "**", so a circle of links ends.
            if (entry.IsDirectory && !entry.IsSymbolicLink && depth < 100)
            {
                TreeInto(files, directory + "/" + entry.Name, path + "/", hidden, found, depth + 1);
            }
        }
    }

    private static void Walk(ISiteFileSystem files, string at, string[] parts, int index, List<string> found)
    {
        if (index == parts.Length)
        {
            found.Add(at);
            return;
        }

        string part = parts[index];
        if (part == "**" && index + 1 < parts.Length)
        {
            Walk(files, at, parts, index + 1, found);
            foreach (FileSystemEntry entry in Sorted(files, at))
            {
                if (entry.IsDirectory && !entry.IsSymbolicLink && !entry.Name.StartsWith('.'))
                {
                    Walk(files, at + "/" + entry.Name, parts, index, found);
                }
            }

            return;
        }

        if (part.AsSpan().IndexOfAny('*', '?', '[') < 0)
        {
            string next = at + "/" + part;
            if (files.DirectoryExists(next) || (index == parts.Length - 1 && files.FileExists(next)))
            {
                Walk(files, next, parts, index + 1, found);
            }

            return;
        }

        foreach (FileSystemEntry entry in Sorted(files, at))
        {
            if ((entry.IsDirectory || index == parts.Length - 1) && Fnmatch.IsMatch(part, entry.Name))
            {
                Walk(files, at + "/" + entry.Name, parts, index + 1, found);
            }
        }
    }

    private static IEnumerable<FileSystemEntry> Sorted(ISiteFileSystem files, string directory) =>
        files.List(directory.Length == 0 ? "/" : directory).OrderBy(e => e.Name, StringComparer.Ordinal);

    private static IEnumerable<string> ExpandBraces(string pattern)
    {
        int open = pattern.IndexOf('{', StringComparison.Ordinal);
        int close = open < 0 ? -1 : pattern.IndexOf('}', open);
        if (close < 0)
        {
            return [pattern];
        }

        return pattern[(open + 1)..close].Split(',')
            .SelectMany(choice => ExpandBraces(pattern[..open] + choice + pattern[(close + 1)..]));
    }
}
