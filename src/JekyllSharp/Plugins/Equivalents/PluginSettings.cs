using JekyllSharp.Diagnostics;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.Equivalents;

/// <summary>The settings that <c>_config.yml</c> gives to a plugin of the key <c>jekyllsharp</c>.</summary>
/// <param name="plugin">The plugin's name, for messages.</param>
/// <param name="values">The settings.</param>
internal sealed class PluginSettings(string plugin, DataMap values)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>A text, or the default. False is no text.</summary>
    public string? Text(string key, string? otherwise)
    {
        _known.Add(key);
        return values.TryGetValue(key, out object? value) && value is not null ? (value is false ? null : RubyPlain.ToS(value)) : otherwise;
    }

    /// <summary>A whole number from 1, or the default.</summary>
    public int Number(string key, int otherwise)
    {
        _known.Add(key);
        return values[key] is long and > 0 and < int.MaxValue and var number ? (int)number : otherwise;
    }

    /// <summary>A list of texts; one text is a list of one.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        _known.Add(key);
        return values[key] is null or false ? [] : [.. RubyPlain.ToArray(values[key]).Select(RubyPlain.ToS)];
    }

    /// <summary>Names and texts in their order, or the default.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Map(string key, IReadOnlyList<KeyValuePair<string, string>> otherwise)
    {
        _known.Add(key);
        return values[key] is DataMap map ? [.. map.Select(p => KeyValuePair.Create(RubyPlain.ToS(p.Key), RubyPlain.ToS(p.Value)))] : otherwise;
    }

    /// <summary>Names the settings that nobody asked for.</summary>
    public void WarnOfOthers(DiagnosticBag diagnostics)
    {
        foreach (string key in values.Select(p => RubyPlain.ToS(p.Key)).Where(k => !_known.Contains(k)))
        {
            diagnostics.Warning(DiagnosticIds.ConfigValue, $"The plugin '{plugin}' has no setting '{key}'; it has {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");
        }
    }
}
