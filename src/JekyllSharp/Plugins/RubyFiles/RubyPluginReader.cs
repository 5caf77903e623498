using System.Text.RegularExpressions;
using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.Plugins.Equivalents;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.RubyFiles;

/// <summary>Reads what the Ruby files of a site add to Jekyll, from their text: nothing is executed.</summary>
internal static partial class RubyPluginReader
{
    /// <summary>The files of all plugins folders.</summary>
    public static IReadOnlyList<RubyPluginFile> Read(Site site)
    {
        var files = new List<RubyPluginFile>();
        foreach (string folder in site.Config.Strings("plugins_dir"))
        {
            string path = site.InSource(folder);
            foreach ((string name, bool isDirectory) in Glob.Tree(site.Files, path, hidden: false))
            {
                if (!isDirectory && name.EndsWith(".rb", StringComparison.Ordinal))
                {
                    string file = SitePath.Join(path, name);
                    files.Add(new RubyPluginFile(site.DisplayPath(file), Parts(SiteText.Decode(site.Files.ReadAllBytes(file), out _))));
                }
            }
        }

        return files;
    }

    /// <summary>What a Ruby text adds to Jekyll.</summary>
    public static IReadOnlyList<RubyPluginPart> Parts(string text)
    {
        string[] lines = text.Split('\n');
        Dictionary<string, string> parents = Classes(lines);
        var parts = new List<RubyPluginPart>();
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (line.TrimStart().StartsWith('#'))
            {
                continue;
            }

            if (RegisterTag().Match(line) is { Success: true } tag)
            {
                string type = LastName(tag.Groups["class"].Value);
                RubyPartKind kind = parents.GetValueOrDefault(type, "").EndsWith("Block", StringComparison.Ordinal) ? RubyPartKind.Block : RubyPartKind.Tag;
                parts.Add(new RubyPluginPart(kind, tag.Groups["name"].Value, type, i + 1));
            }
            else if (RegisterFilter().Match(line) is { Success: true } filter)
            {
                parts.AddRange(Filters(lines, LastName(filter.Groups["class"].Value), i + 1));
            }
            else if (RegisterHook().Match(line) is { Success: true } hook)
            {
                string owners = OwnerNames().Replace(hook.Groups["owner"].Value, "").Replace(' ', ',').Trim(',');
                parts.Add(new RubyPluginPart(RubyPartKind.Hook, $"{owners}:{hook.Groups["event"].Value}", "", i + 1));
            }
            else if (Class().Match(line) is { Success: true } type && Kind(LastName(type.Groups["parent"].Value)) is { } kind)
            {
                parts.Add(new RubyPluginPart(kind, type.Groups["name"].Value, type.Groups["name"].Value, i + 1));
            }
            else if (Patched().Match(line) is { Success: true } patch)
            {
                parts.Add(new RubyPluginPart(RubyPartKind.Patch, patch.Groups["name"].Value, patch.Groups["name"].Value, i + 1));
            }
        }

        return [.. parts.Select(p => p with { Equivalent = RubyEquivalents.For(p, text) })];
    }

    private static RubyPartKind? Kind(string parent) => parent switch
    {
        "Generator" => RubyPartKind.Generator,
        "Converter" => RubyPartKind.Converter,
        "Command" => RubyPartKind.Command,
        _ => null,
    };

    private static Dictionary<string, string> Classes(string[] lines)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            if (Class().Match(line) is { Success: true } type)
            {
                parents[LastName(type.Groups["name"].Value)] = LastName(type.Groups["parent"].Value);
            }
        }

        // A class of a class that is a block is one, too.
        foreach (string name in parents.Keys.ToArray())
        {
            for (int i = 0; i < 5 && parents.TryGetValue(parents[name], out string? above); i++)
            {
                parents[name] = above;
            }
        }

        return parents;
    }

    /// <summary>The public methods of a module that is registered as filters.</summary>
    private static IEnumerable<RubyPluginPart> Filters(string[] lines, string module, int registeredAt)
    {
        int start = Array.FindIndex(lines, l => Module().Match(l) is { Success: true } m && LastName(m.Groups["name"].Value) == module);
        if (start < 0)
        {
            yield return new RubyPluginPart(RubyPartKind.Filter, module, module, registeredAt);
            yield break;
        }

        int indent = Indent(lines[start]);
        for (int i = start + 1; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.Trim() is "private" or "protected" || (line.Trim() == "end" && Indent(line) <= indent))
            {
                yield break;
            }

            if (Method().Match(line) is { Success: true } method)
            {
                yield return new RubyPluginPart(RubyPartKind.Filter, method.Groups["name"].Value, module, i + 1);
            }
        }
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static string LastName(string path) => path[(path.LastIndexOf(':') + 1)..];

    [GeneratedRegex("register_tag\\s*\\(?\\s*[:'\"](?<name>\\w+)['\"]?\\s*,\\s*(?<class>[\\w:]+)", RegexOptions.CultureInvariant)]
    private static partial Regex RegisterTag();

    [GeneratedRegex("register_filter\\s*\\(?\\s*(?<class>[\\w:]+)", RegexOptions.CultureInvariant)]
    private static partial Regex RegisterFilter();

    [GeneratedRegex("Hooks\\.register\\s*\\(?\\s*(?<owner>\\[[^\\]]*\\]|:\\w+)\\s*,\\s*:(?<event>\\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex RegisterHook();

    [GeneratedRegex("[\\[\\]:,]", RegexOptions.CultureInvariant)]
    private static partial Regex OwnerNames();

    [GeneratedRegex("^\\s*class\\s+(?<name>[\\w:]+)\\s*<\\s*(?<parent>[\\w:]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Class();

    [GeneratedRegex("^\\s*(?:class|module)\\s+(?<name>Jekyll::\\w[\\w:]*|Site|Page|Document|Post|StaticFile|Utils)\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Patched();

    [GeneratedRegex("^\\s*module\\s+(?<name>[\\w:]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Module();

    [GeneratedRegex("^\\s*def\\s+(?!self\\.)(?<name>\\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Method();
}
