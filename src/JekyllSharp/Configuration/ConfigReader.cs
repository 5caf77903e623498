using JekyllSharp.Data;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Permalinks;

namespace JekyllSharp.Configuration;

/// <summary>Reads and merges configuration files.</summary>
/// <param name="files">The files.</param>
/// <param name="diagnostics">Where findings go.</param>
/// <param name="zone">The zone of times without one.</param>
/// <param name="source">The source directory: places are shown as seen from it.</param>
internal sealed class ConfigReader(ISiteFileSystem files, DiagnosticBag diagnostics, RubyTimeZone zone, string source)
{
    private readonly List<string> _read = [];

    /// <summary>
    /// Defaults, under the configuration files, under the overrides; collections and excludes completed.
    /// </summary>
    /// <param name="root">The directory in which Jekyll would run, absolute.</param>
    /// <param name="destination">The destination directory where no file and no override names one.</param>
    /// <param name="configFiles">Paths, absolute; null for the site's <c>_config.yml</c>, <c>.yaml</c> or <c>.toml</c>.</param>
    /// <param name="overrides">What the caller or the command line sets.</param>
    /// <param name="profile">Whose defaults and rules count.</param>
    /// <param name="environment"><c>JEKYLL_ENV</c>.</param>
    public DataMap Read(
        string root,
        string destination,
        IReadOnlyList<string>? configFiles,
        DataMap overrides,
        CompatibilityProfile profile,
        string environment)
    {
        var rules = new JekyllRules(profile);
        DataMap own = ReadFiles(configFiles ?? [DefaultFile(root, rules)], isDefault: configFiles is null);
        if (rules.RenamesOldKeys)
        {
            own = WithNewNames(own);
        }

        ConfigKinds.Check(own, rules, PlaceOf);
        own = AddPosts(own, rules);
        DataMap merged = DeepMerge.Merge(own, overrides);
        ConfigKinds.Check(merged, rules, PlaceOf);
        bool ownExclude = merged["exclude"] is List<object?>;
        DataMap defaults = rules.AddsDefaultExcludes
            ? ConfigDefaults.Create(root, destination)
            : ConfigDefaults.CreateForJekyll3(root, destination);
        DataMap config = AddPosts(DeepMerge.Merge(defaults, merged), rules);
        if (rules.AddsDefaultExcludes)
        {
            AddExcludes(config);
        }

        return profile == CompatibilityProfile.GitHubPages ? GitHubPagesConfig.Apply(config, ownExclude, environment) : config;
    }

    /// <summary>Jekyll 3 knows some keys by older names, and lists that are written as one text.</summary>
    private static DataMap WithNewNames(DataMap config)
    {
        DataMap result = config.Clone();
        foreach ((string old, string name) in (ReadOnlySpan<(string, string)>)[("server_port", "port"), ("gems", "plugins"), ("layouts", "layouts_dir"), ("data_source", "data_dir")])
        {
            if (result.TryGetValue(old, out object? value))
            {
                result.Remove(old);
                result.Set(name, value);
            }
        }

        foreach (string key in (ReadOnlySpan<string>)["include", "exclude"])
        {
            if (result[key] is string text)
            {
                result.Set(key, new List<object?>(text.Split(',', StringSplitOptions.TrimEntries)));
            }
        }

        return result;
    }

    private string DefaultFile(string root, JekyllRules rules)
    {
        foreach (string extension in (ReadOnlySpan<string>)["yml", "yaml", "toml"])
        {
            if (extension == "toml" && !rules.FindsTomlConfiguration)
            {
                break;
            }

            string path = SitePath.Join(root, "_config." + extension);
            if (files.FileExists(path))
            {
                return path;
            }
        }

        return SitePath.Join(root, "_config.yml");
    }

    private DataMap ReadFiles(IReadOnlyList<string> paths, bool isDefault)
    {
        var config = new DataMap();
        foreach (string path in paths)
        {
            if (!files.FileExists(path))
            {
                if (isDefault)
                {
                    diagnostics.Info(DiagnosticIds.ConfigUnreadable, "Configuration file: none");
                    continue;
                }

                throw new SiteBuildException(DiagnosticIds.ConfigUnreadable, $"The configuration file '{path}' could not be found.");
            }

            _read.Add(path);
            DataMap? next = ReadFile(path);
            if (next is null)
            {
                // Jekyll: a broken file ends the reading of files, and what was read before it counts.
                break;
            }

            config = DeepMerge.Merge(config, next);
        }

        return config;
    }

    private DataMap? ReadFile(string path)
    {
        try
        {
            string text = SiteText.Decode(files.ReadAllBytes(path), out _);
            if (path.EndsWith(".toml", StringComparison.OrdinalIgnoreCase))
            {
                return TomlReader.Read(text, path);
            }

            object? value = YamlReader.Read(text, zone).Value;
            if (value is null or false)
            {
                return new DataMap();
            }

            if (value is DataMap map)
            {
                return StringKeys(map);
            }

            diagnostics.Warning(
                DiagnosticIds.ConfigNotMapping,
                "Error reading configuration. Using defaults (and options): the file is not a list of 'key: value' lines.",
                new SourceLocation(Shown(path), 1, 1));
            return null;
        }
        catch (YamlReadException e)
        {
            throw new SiteBuildException(
                DiagnosticIds.ConfigUnreadable,
                $"The configuration file is not valid YAML: {e.Message}",
                new SourceLocation(Shown(path), e.Line, e.Column));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SiteBuildException(DiagnosticIds.ConfigUnreadable, $"The configuration file cannot be read: {e.Message}", new SourceLocation(Shown(path)));
        }
    }

    private static DataMap StringKeys(DataMap map)
    {
        var result = new DataMap();
        foreach (KeyValuePair<object?, object?> pair in map)
        {
            result.Set(pair.Key is string ? pair.Key : Convert.ToString(pair.Key, System.Globalization.CultureInfo.InvariantCulture) ?? "", pair.Value);
        }

        return result;
    }

    /// <summary>Where a key stands, in the last of the files that has it.</summary>
    private SourceLocation? PlaceOf(string key)
    {
        for (int i = _read.Count - 1; i >= 0; i--)
        {
            string[] lines = SiteText.Decode(files.ReadAllBytes(_read[i]), out _).Split('\n');
            int line = Array.FindIndex(lines, l => l.StartsWith(key, StringComparison.Ordinal) && l[key.Length..].TrimStart() is [':' or '=', ..]);
            if (line >= 0)
            {
                return new SourceLocation(Shown(_read[i]), line + 1, 1);
            }
        }

        return null;
    }

    private string Shown(string path) => ConfigPlace.Shown(path, source);

    internal static DataMap AddPosts(DataMap config, JekyllRules rules)
    {
        if (config["collections"] is null)
        {
            return config;
        }

        DataMap result = config.Clone();
        var collections = new DataMap();
        collections.Set("posts", new DataMap());
        if (config["collections"] is List<object?> labels)
        {
            foreach (object? label in labels)
            {
                collections.Set(label, new DataMap());
            }
        }
        else if (config["collections"] is DataMap given)
        {
            DeepMerge.Into(collections, given);
        }
        else
        {
            throw new SiteBuildException(DiagnosticIds.ConfigValue, "Your `collections` key must be a hash or an array.");
        }

        DataMap posts = (collections["posts"] as DataMap ?? new DataMap()).Clone();
        posts.Set("output", true);
        if (config["permalink"] is { } style and not false && posts["permalink"] is null)
        {
            string name = style.ToString()!;
            posts.Set("permalink", name == "weekdate" && !rules.HasWeekPlaceholders ? name : PermalinkStyle.Template(name));
        }

        collections.Set("posts", posts);
        result.Set("collections", collections);
        return result;
    }

    private static void AddExcludes(DataMap config)
    {
        if (config["exclude"] is not List<object?> given)
        {
            return;
        }

        var all = new List<object?>();
        foreach (object? pattern in given.Concat(ConfigDefaults.Exclude))
        {
            if (!all.Contains(pattern))
            {
                all.Add(pattern);
            }
        }

        config.Set("exclude", all);
    }
}
