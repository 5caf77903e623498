using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Configuration;

/// <summary>A part of the configuration as pairs, as the engines' options take it.</summary>
internal static class ConfigPairs
{
    /// <summary>The pairs of a map, nested maps as pairs too; empty for null.</summary>
    public static List<KeyValuePair<string, object?>> From(DataMap? map)
    {
        var pairs = new List<KeyValuePair<string, object?>>();
        foreach (KeyValuePair<object?, object?> pair in map ?? new DataMap())
        {
            pairs.Add(new(RubyPlain.ToS(pair.Key), pair.Value is DataMap nested ? From(nested) : pair.Value));
        }

        return pairs;
    }
}
