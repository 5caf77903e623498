using JekyllSharp.IO;

namespace JekyllSharp.Themes;

/// <summary>Finds the folder of a gem theme among installed gems.</summary>
public static class ThemeLocator
{
    /// <summary>Looks for a theme.</summary>
    /// <param name="files">The files.</param>
    /// <param name="name">Name of the gem, as in <c>theme:</c>.</param>
    /// <param name="version">The version that <c>Gemfile.lock</c> names; null for the newest that is there.</param>
    /// <param name="gemDirectories">
    /// Folders that hold gems: each with <c>gems/NAME-VERSION</c> below it, or <c>ruby/X.Y.Z/gems/NAME-VERSION</c> as
    /// Bundler lays them out.
    /// </param>
    public static Theme? Find(ISiteFileSystem files, string name, string? version, IEnumerable<string> gemDirectories)
    {
        (string Path, string Version)? best = null;
        foreach (string folder in gemDirectories.SelectMany(d => GemFolders(files, d)))
        {
            foreach (FileSystemEntry entry in files.List(folder))
            {
                if (!entry.IsDirectory || !entry.Name.StartsWith(name + "-", StringComparison.Ordinal)
                    || entry.Name.Length <= name.Length + 1 || !char.IsAsciiDigit(entry.Name[name.Length + 1]))
                {
                    continue;
                }

                string found = entry.Name[(name.Length + 1)..];
                if (found == version)
                {
                    return new Theme(files, name, folder + "/" + entry.Name, found);
                }

                if (best is null || Compare(found, best.Value.Version) > 0)
                {
                    best = (folder + "/" + entry.Name, found);
                }
            }
        }

        return best is { } chosen ? new Theme(files, name, chosen.Path, chosen.Version) : null;
    }

    private static IEnumerable<string> GemFolders(ISiteFileSystem files, string directory)
    {
        if (files.DirectoryExists(directory + "/gems"))
        {
            yield return directory + "/gems";
        }

        foreach (FileSystemEntry ruby in files.List(directory + "/ruby"))
        {
            if (files.DirectoryExists($"{directory}/ruby/{ruby.Name}/gems"))
            {
                yield return $"{directory}/ruby/{ruby.Name}/gems";
            }
        }
    }

    private static int Compare(string a, string b)
    {
        string[] left = a.Split('.', '-');
        string[] right = b.Split('.', '-');
        for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            string l = i < left.Length ? left[i] : "0";
            string r = i < right.Length ? right[i] : "0";
            bool numbers = int.TryParse(l, out int x) & int.TryParse(r, out int y);
            int order = numbers ? x.CompareTo(y) : string.CompareOrdinal(l, r);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
