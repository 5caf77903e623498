using System.Text.RegularExpressions;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Themes;

/// <summary>
/// What a theme's <c>.gemspec</c> says of it. The file is Ruby, and is not executed: only assignments and dependencies
/// that are written out are seen.
/// </summary>
public sealed partial class GemSpecification
{
    private GemSpecification(string text)
    {
        Version = Texts(Assigned(text, "version")).FirstOrDefault();
        Authors = string.Join(", ", Texts(Assigned(text, "authors") ?? Assigned(text, "author")));
        string? description = Texts(Assigned(text, "description")).FirstOrDefault();
        Description = description ?? Texts(Assigned(text, "summary")).FirstOrDefault();
        var metadata = new DataMap();
        foreach (Match pair in PairPattern().Matches(Assigned(text, "metadata") ?? ""))
        {
            metadata.Set(pair.Groups[1].Value, pair.Groups[2].Value);
        }

        Metadata = metadata;
        var dependencies = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Match line in DependencyPattern().Matches(text))
        {
            List<string> parts = [.. Texts(line.Groups[1].Value)];
            if (parts.Count > 0 && !dependencies.ContainsKey(parts[0]) && !IsForDevelopment(text, parts[0]))
            {
                dependencies[parts[0]] = parts.Count == 1 ? ">= 0" : string.Join(", ", parts[1..]);
            }
        }

        Dependencies = [.. dependencies];
    }

    /// <summary>The specification of a repository, as jekyll-remote-theme reads it: no metadata, no versions, no gem with a digit in its name.</summary>
    private GemSpecification(string text, bool isRepository)
        : this(text)
    {
        if (isRepository)
        {
            Metadata = new DataMap();
            Description ??= "";
            Dependencies = [.. Dependencies.Where(static d => d.Key.All(static c => char.IsAsciiLetterLower(c) || c is '_' or '-')).Select(static d => KeyValuePair.Create(d.Key, ">= 0"))];
        }
    }

    /// <summary>The version; null where it is not written out.</summary>
    public string? Version { get; }

    /// <summary>The authors' names, joined by commas.</summary>
    public string Authors { get; }

    /// <summary>Its description or, without one, its summary.</summary>
    public string? Description { get; }

    /// <summary>Its metadata.</summary>
    public DataMap Metadata { get; }

    /// <summary>The gems that it needs at run time, each with its versions.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Dependencies { get; }

    /// <summary>The specification of a theme: of an installed gem, or the one in the theme's own folder; null without any.</summary>
    public static GemSpecification? Find(ISiteFileSystem files, string name, string root)
    {
        string folder = SitePath.FileName(root);
        string installed = SitePath.Join(SitePath.DirectoryName(SitePath.DirectoryName(root)), $"specifications/{folder}.gemspec");
        string? path = files.FileExists(installed) ? installed
            : files.List(root).Where(e => !e.IsDirectory && e.Name.EndsWith(".gemspec", StringComparison.Ordinal))
                .OrderByDescending(e => e.Name == name + ".gemspec").Select(e => SitePath.Join(root, e.Name)).FirstOrDefault();
        try
        {
            return path is null ? null : new GemSpecification(SiteText.Decode(files.ReadAllBytes(path), out _));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The specification of a theme's repository; one that says nothing where the repository has none under the two names that count.</summary>
    internal static GemSpecification OfRepository(ISiteFileSystem files, string name, string root)
    {
        string? path = new[] { name, "jekyll-theme-" + name }.Select(n => SitePath.Join(root, n + ".gemspec")).FirstOrDefault(files.FileExists);
        try
        {
            return new GemSpecification(path is null ? "" : SiteText.Decode(files.ReadAllBytes(path), out _), isRepository: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new GemSpecification("", isRepository: true);
        }
    }

    private static string? Assigned(string text, string name)
    {
        foreach (Match line in AssignmentPattern().Matches(text))
        {
            if (line.Groups[1].Value == name)
            {
                return line.Groups[2].Value;
            }
        }

        return null;
    }

    /// <summary>RubyGems writes the dependencies of development once more, for old versions of itself.</summary>
    private static bool IsForDevelopment(string text, string name) =>
        DevelopmentPattern().Matches(text).Any(m => Texts(m.Groups[1].Value).FirstOrDefault() == name);

    private static IEnumerable<string> Texts(string? ruby) => ruby is null
        ? []
        : TextPattern().Matches(ruby).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Success ? m.Groups[2].Value : m.Groups[3].Value);

    [GeneratedRegex(@"^\s*\w+\.(\w+)\s*=\s*(.+)$", RegexOptions.Multiline)]
    private static partial Regex AssignmentPattern();

    [GeneratedRegex(@"^\s*\w+\.add_(?:runtime_)?dependency\b(.+)$", RegexOptions.Multiline)]
    private static partial Regex DependencyPattern();

    [GeneratedRegex(@"^\s*\w+\.add_development_dependency\b(.+)$", RegexOptions.Multiline)]
    private static partial Regex DevelopmentPattern();

    [GeneratedRegex(@"%q<([^>]*)>|""([^""]*)""|'([^']*)'")]
    private static partial Regex TextPattern();

    [GeneratedRegex(@"""([^""]*)""(?:\.freeze)?\s*=>\s*""([^""]*)""")]
    private static partial Regex PairPattern();
}
