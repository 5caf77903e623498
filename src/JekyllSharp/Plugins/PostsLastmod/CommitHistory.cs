using System.Globalization;
using JekyllSharp.Plugins.Shared;

namespace JekyllSharp.Plugins.PostsLastmod;

/// <summary>
/// How often files were committed, and when last. One look at the history serves all files; only where it has merges,
/// git is asked for a file that changed more than once, because it then leaves out what a merge did not bring in.
/// </summary>
internal sealed class CommitHistory
{
    private const char CommitMark = '\u0001';

    private readonly Dictionary<string, (int Times, string Last)> _files = new(StringComparer.Ordinal);
    private readonly string _source;
    private bool _hasMerges;

    private CommitHistory(string source) => _source = source;

    /// <summary>Reads the history of a folder; empty without git or repository.</summary>
    public static CommitHistory Read(string source)
    {
        var history = new CommitHistory(source);
        string log = GitProcess.Run(source, "log", "-c", "--format=%x01%ad%x01%p", "--date=iso", "--name-only", "--no-renames", "--relative", "-z", "--", ".");
        string date = "";
        foreach (string part in log.Split('\0', '\n'))
        {
            if (part.StartsWith(CommitMark))
            {
                string[] commit = part.Split(CommitMark);
                date = commit[1];
                history._hasMerges |= commit[2].Contains(' ', StringComparison.Ordinal);
            }
            else if (part.Length > 0)
            {
                string path = source + "/" + part;
                history._files[path] = history._files.TryGetValue(path, out var known) ? (known.Times + 1, known.Last) : (1, date);
            }
        }

        return history;
    }

    /// <summary>The date of the last commit of a file that has more than one; else null.</summary>
    public string? LastChange(string path)
    {
        if (!_files.TryGetValue(path, out var file) || file.Times < 2)
        {
            return null;
        }

        if (!_hasMerges)
        {
            return file.Last;
        }

        string count = GitProcess.Run(_source, "rev-list", "--count", "HEAD", "--", path).Trim();
        return int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int times) && times > 1
            ? GitProcess.Run(_source, "log", "-1", "--format=%ad", "--date=iso", "--", path).Trim()
            : null;
    }
}
