using System.Text.RegularExpressions;

namespace JekyllSharp.Plugins;

/// <summary>Reads from the text of a Ruby plugin, which is not executed, what it would have added to a site.</summary>
internal static partial class RubyPluginScan
{
    /// <summary>Names of the tags and blocks that it registers.</summary>
    public static IReadOnlyList<string> Tags(string ruby) => [.. Registered().Matches(ruby).Select(static m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>What it adds, in words; empty where nothing known is found.</summary>
    public static string Describe(string ruby)
    {
        var parts = new List<string>();
        Add(parts, "the tag", Tags(ruby));
        if (FilterModule().IsMatch(ruby))
        {
            Add(parts, "the filter", [.. Method().Matches(ruby).Select(static m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)]);
        }

        Add(parts, "the generator", Classes(ruby, "Generator"));
        Add(parts, "the converter", Classes(ruby, "Converter"));
        Add(parts, "a hook on", [.. Hook().Matches(ruby).Select(static m => m.Groups[1].Value.Trim('[', ']', ' ').Replace(":", "", StringComparison.Ordinal) + " " + m.Groups[2].Value).Distinct(StringComparer.Ordinal)]);
        return string.Join(", ", parts);
    }

    private static IReadOnlyList<string> Classes(string ruby, string kind) =>
        [.. Class().Matches(ruby).Where(m => m.Groups[2].Value == kind).Select(static m => m.Groups[1].Value)];

    private static void Add(List<string> parts, string what, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            parts.Add(what + " " + string.Join(", ", names.Select(static n => $"'{n}'")));
        }
    }

    [GeneratedRegex("""register_tag\s*\(?\s*["':]([\w-]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Registered();

    [GeneratedRegex(@"register_filter\b", RegexOptions.CultureInvariant)]
    private static partial Regex FilterModule();

    [GeneratedRegex(@"^\s*def\s+(?!self\.|initialize\b)([a-z_]\w*)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Method();

    [GeneratedRegex(@"class\s+(\w+)\s*<\s*(?:[\w:]+::)?(Generator|Converter)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Class();

    [GeneratedRegex(@"Hooks\.register\s*\(?\s*(\[[^\]]*\]|:\w+)\s*,\s*:(\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Hook();
}
