using System.Text;

namespace JekyllSharp.Conformance.Tests;

/// <summary>Compares two trees byte for byte.</summary>
internal static class TreeComparison
{
    /// <summary>What differs, with the first differing line of each file; empty where nothing does.</summary>
    public static string Describe(string expected, string actual)
    {
        SortedSet<string> wanted = Files(expected);
        SortedSet<string> found = Files(actual);
        var report = new StringBuilder();
        foreach (string file in wanted.Except(found))
        {
            report.Append("missing: ").AppendLine(file);
        }

        foreach (string file in found.Except(wanted))
        {
            report.Append("extra: ").AppendLine(file);
        }

        foreach (string file in wanted.Intersect(found))
        {
            byte[] left = File.ReadAllBytes(Path.Join(expected, file));
            byte[] right = File.ReadAllBytes(Path.Join(actual, file));
            if (!left.AsSpan().SequenceEqual(right))
            {
                report.Append("differs: ").AppendLine(file).AppendLine(FirstDifference(left, right));
            }
        }

        return report.ToString();
    }

    private static SortedSet<string> Files(string root) => Directory.Exists(root)
        ? new(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f)), StringComparer.Ordinal)
        : [];

    private static string FirstDifference(byte[] expected, byte[] actual)
    {
        string[] left = Encoding.UTF8.GetString(expected).Split('\n');
        string[] right = Encoding.UTF8.GetString(actual).Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"  line {line + 1}\n  expected: {At(left, line)}\n  actual:   {At(right, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "<end>";
}
