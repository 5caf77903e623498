using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Configuration;

/// <summary>
/// What kind of value a key of the configuration has to have. Jekyll says so for three of them, and ends in a Ruby error for the
/// others; which values those are was found by building a site with each.
/// </summary>
internal static class ConfigKinds
{
    private const string AsText = "text";
    private const string AsList = "a list";
    private const string AsMap = "a mapping";
    private const string AsNumber = "a number";

    private static readonly (string Key, string Kind)[] Keys =
    [
        ("plugins", AsList), ("include", AsList), ("exclude", AsList), ("keep_files", AsList),
        ("source", AsText), ("destination", AsText), ("collections_dir", AsText), ("cache_dir", AsText), ("layouts_dir", AsText),
        ("data_dir", AsText), ("encoding", AsText), ("markdown_ext", AsText), ("permalink", AsText), ("timezone", AsText), ("markdown", AsText),
        ("plugins_dir", "text or a list"), ("limit_posts", AsNumber), ("liquid", AsMap), ("kramdown", AsMap),
    ];

    /// <summary>Looks at all keys.</summary>
    /// <param name="config">The configuration, before the defaults.</param>
    /// <param name="rules">Whether a list may be left empty.</param>
    /// <param name="placeOf">Where a key stands.</param>
    /// <exception cref="SiteBuildException">A value is of another kind.</exception>
    public static void Check(DataMap config, JekyllRules rules, Func<string, SourceLocation?> placeOf)
    {
        foreach ((string key, string kind) in Keys)
        {
            if (config.TryGetValue(key, out object? value) && !Fits(key, kind, value, rules))
            {
                throw new SiteBuildException(
                    DiagnosticIds.ConfigValue,
                    $"'{key}' should be {(kind == AsList ? "set as an array" : kind)}, but was: {(value is null ? "nothing" : RubyPlain.ToS(value))}. {Advice(key, kind)}",
                    placeOf(key));
            }
        }

        if (config["relative_permalinks"] is not (null or false))
        {
            throw new SiteBuildException(
                DiagnosticIds.ConfigValue,
                "Since Jekyll 3, permalinks of pages in subfolders are relative to the source directory: remove 'relative_permalinks'.",
                placeOf("relative_permalinks"));
        }
    }

    private static bool Fits(string key, string kind, object? value, JekyllRules rules) => value switch
    {
        null => kind != AsList || key == "keep_files" || !rules.RefusesEmptyLists,
        false => key is "encoding" or "timezone" or "kramdown",
        List<object?> or DataMap when key == "collections_dir" => true,
        List<object?> list when kind is AsMap or AsNumber or AsText => false,
        string => kind != AsMap && kind != AsNumber && kind != AsList,
        List<object?> => true,
        DataMap => kind == AsMap,
        double => kind == AsNumber,
        long => kind == AsNumber || key == "markdown",
        // Jekyll: an engine is looked for by the name 'true', and is not found.
        _ => key == "markdown" && value is true,
    };

    private static string Advice(string key, string kind) => kind switch
    {
        AsList => $"Write it as a list: {key}: [a, b]",
        AsMap => $"Write its keys below it, each on a line of its own that is indented: {key}: {{name: value}}",
        AsNumber => $"Write a number: {key}: 10",
        _ => $"Write it as text, or leave it out: {key}: \"…\"",
    };
}
