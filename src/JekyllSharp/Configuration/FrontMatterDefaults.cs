using System.Collections.Concurrent;
using JekyllSharp.Data;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Configuration;

/// <summary>The <c>defaults</c> of the configuration: front matter that files get by their path and type.</summary>
public sealed class FrontMatterDefaults
{
    private readonly List<Set> _sets = [];
    private readonly ConcurrentDictionary<(string Path, string? Type), List<Set>> _matching = [];
    private readonly string _collectionsDirectory;
    private readonly bool _prefixes;

    internal FrontMatterDefaults(
        SiteConfig config,
        string source,
        ISiteFileSystem files,
        DiagnosticBag diagnostics,
        bool scopePathsArePrefixes,
        Func<object?, RubyTime> parseDate)
    {
        _collectionsDirectory = config.CollectionsDirectory;
        _prefixes = scopePathsArePrefixes;
        if (config.Values["defaults"] is not List<object?> sets)
        {
            return;
        }

        foreach (object? item in sets)
        {
            if (item is DataMap map && map["values"] is DataMap values && map["scope"] is null or DataMap)
            {
                _sets.Add(MakeSet((DataMap)item!, values, source, files, parseDate));
            }
            else
            {
                diagnostics.Warning(
                    DiagnosticIds.DefaultsInvalid,
                    $"An invalid front-matter default set was found: {RubyPlain.Inspect(item)}. Each needs 'values', and may have a 'scope' with 'path' and 'type'.");
            }
        }
    }

    /// <summary>Everything that a file gets, later and longer scopes winning.</summary>
    /// <param name="path">The file's path relative to the source (for static files: its URL path).</param>
    /// <param name="type"><c>pages</c>, a collection's label, or null.</param>
    public DataMap All(string path, string? type)
    {
        var result = new DataMap();
        Set? strongest = null;
        foreach (Set set in Matching(path, type))
        {
            if (TakesPrecedence(strongest, set))
            {
                result = DeepMerge.Merge(result, set.Values);
                strongest = set;
            }
            else
            {
                result = DeepMerge.Merge(set.Values, result);
            }
        }

        return result;
    }

    /// <summary>One setting; null where no set has it.</summary>
    public object? Find(string path, string? type, string key) => SetOf(path, type, key)?.Values[key];

    /// <summary>The scope of the set that gives a file one setting; null where none does.</summary>
    internal (string Path, string? Type)? ScopeOf(string path, string? type, string key) =>
        SetOf(path, type, key) is { } set ? (set.Path, set.Type) : null;

    private Set? SetOf(string path, string? type, string key)
    {
        if (_sets.Count == 0)
        {
            return null;
        }

        Set? strongest = null;
        foreach (Set set in Matching(path, type))
        {
            if (set.Values.ContainsKey(key) && TakesPrecedence(strongest, set))
            {
                strongest = set;
            }
        }

        return strongest;
    }

    private static bool TakesPrecedence(Set? old, Set candidate)
    {
        if (old is null)
        {
            return true;
        }

        if (candidate.CleanPath.Length != old.CleanPath.Length)
        {
            return candidate.CleanPath.Length >= old.CleanPath.Length;
        }

        return candidate.HasType || !old.HasType;
    }

    private List<Set> Matching(string path, string? type)
    {
        if (!_matching.TryGetValue((path, type), out List<Set>? sets))
        {
            sets = _sets.FindAll(s => Applies(s, Clean(path), type));
            _matching[(path, type)] = sets;
        }

        return sets;
    }

    private bool Applies(Set set, string path, string? type)
    {
        if (set.HasType && set.Type != type)
        {
            return false;
        }

        if (set.Path.Length == 0)
        {
            return true;
        }

        if (set.Globbed is { } globbed)
        {
            foreach (string match in globbed)
            {
                if (IsBelow(path, match))
                {
                    return true;
                }
            }

            return false;
        }

        return IsBelow(path, WithoutCollectionsDirectory(set.Path));
    }

    /// <summary>Jekyll 4: a plain prefix, not a path segment. Jekyll 3: whole segments, and no slash at the end.</summary>
    private bool IsBelow(string path, string scope) => path.StartsWith(scope, StringComparison.Ordinal)
        && (_prefixes || path.Length == scope.Length || (path[scope.Length] == '/' && scope[^1] != '/'));

    private Set MakeSet(DataMap map, DataMap values, string source, ISiteFileSystem files, Func<object?, RubyTime> parseDate)
    {
        var scope = map["scope"] as DataMap;
        string path = scope?["path"] as string ?? "";
        bool hasType = scope?.ContainsKey("type") == true;
        string? type = hasType
            ? RubyPlain.ToS(scope!["type"]) switch { "page" => "pages", "post" => "posts", "draft" => "drafts", var t => t }
            : null;
        if (values.ContainsKey("date") && values["date"] is not RubyTime)
        {
            values = values.Clone();
            values.Set("date", parseDate(values["date"]));
        }

        List<string>? globbed = path.Contains('*', StringComparison.Ordinal)
            ? [.. Glob.Find(files, SitePath.Join(source, path)).Select(p => WithoutCollectionsDirectory(SitePath.RelativeTo(p, source)))]
            : null;
        return new Set(path, Clean(path), hasType, type, values, globbed);
    }

    private string WithoutCollectionsDirectory(string path) =>
        _collectionsDirectory.Length > 0 && path.StartsWith(_collectionsDirectory + "/", StringComparison.Ordinal)
            ? path[(_collectionsDirectory.Length + 1)..]
            : path;

    private static string Clean(string path)
    {
        if (!path.StartsWith('/'))
        {
            return path;
        }

        return path[1..];
    }

    private sealed record Set(string Path, string CleanPath, bool HasType, string? Type, DataMap Values, List<string>? Globbed);
}
