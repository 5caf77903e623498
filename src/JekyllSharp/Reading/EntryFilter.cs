using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Reading;

/// <summary>Says which names are read: <c>include</c>, <c>exclude</c>, special and backup names, links in safe mode.</summary>
/// <param name="site">The site.</param>
/// <param name="baseDirectory">Where the entries are: absolute or relative to the source.</param>
internal sealed class EntryFilter(Site site, string baseDirectory = "")
{
    private readonly string _base = baseDirectory.StartsWith(site.Source, StringComparison.Ordinal)
        ? baseDirectory[site.Source.Length..]
        : baseDirectory;

    private readonly string[] _excludes = [.. site.Config.Exclude.Except(site.Config.Include)];

    /// <summary>True where the entry is read.</summary>
    /// <param name="entry">Name, or path below the base directory.</param>
    public bool IsRead(string entry)
    {
        if (entry.EndsWith('.'))
        {
            return false;
        }

        bool included = Matches(site.Config.Include, entry) || Matches(site.Config.Include, SitePath.FileName(entry));
        if (!included && Matches(_excludes, _base.Length == 0 ? "/" + entry : SitePath.Join(_base, entry)))
        {
            return false;
        }

        if (site.Config.Safe && IsLinkOutside(SitePath.Join(site.Source, SitePath.Join(_base, entry))))
        {
            return false;
        }

        return included || !(IsSpecial(entry) || IsSpecial(SitePath.FileName(entry)) || entry.EndsWith('~'));
    }

    /// <summary>True for a link that leads out of the source.</summary>
    public bool IsLinkOutside(string path) =>
        site.Files.IsSymbolicLink(path)
        && !(site.Files.RealPath(path) is { } real && (real == site.Source || SitePath.IsBelow(real, site.Source)));

    private static bool IsSpecial(string name) => name.Length > 0 && name[0] is '.' or '_' or '#' or '~';

    /// <summary>True where a path, or a directory above it, is one of those that patterns name.</summary>
    public bool Matches(IReadOnlyList<string> patterns, string entry)
    {
        if (patterns.Count == 0)
        {
            return false;
        }

        string path = SitePath.Join(site.Source, entry);
        foreach (string pattern in patterns)
        {
            string full = SitePath.Join(site.Source, pattern);
            if (path.StartsWith(full, StringComparison.Ordinal)
                || Fnmatch.IsMatch(full, path)
                || (full.Length == path.Length + 1 && full[^1] == '/' && full.StartsWith(path, StringComparison.Ordinal)
                    && site.Files.DirectoryExists(path)))
            {
                return true;
            }
        }

        return false;
    }
}
