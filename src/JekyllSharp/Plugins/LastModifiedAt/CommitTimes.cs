using System.Globalization;
using JekyllSharp.Plugins.Shared;

namespace JekyllSharp.Plugins.LastModifiedAt;

/// <summary>Reads from git when each file was last committed.</summary>
internal static class CommitTimes
{
    private const char CommitMark = '\u0001';

    /// <summary>The seconds since 1970 of the last commit of each file, by absolute path. Empty without git or repository.</summary>
    public static Dictionary<string, long> Read(string source)
    {
        var times = new Dictionary<string, long>(StringComparer.Ordinal);
        Add(times, source, GitProcess.Run(source, "log", "--format=%x01%ct", "--name-only", "--no-renames", "--relative", "-z", "--", "."));
        return times;
    }

    /// <summary>Newest commits come first: the first time of a file counts.</summary>
    private static void Add(Dictionary<string, long> times, string source, string log)
    {
        long seconds = 0;
        foreach (string part in log.Split('\0', '\n'))
        {
            if (part.StartsWith(CommitMark))
            {
                seconds = long.Parse(part.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            }
            else if (part.Length > 0)
            {
                times.TryAdd(source + "/" + part, seconds);
            }
        }
    }
}
