using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Plugins.Shared;

/// <summary>
/// Reads settings as the Ruby of the gems does. What is of a wrong kind raises there and ends the build; so it does here,
/// with a diagnostic that names the setting.
/// </summary>
internal static class RubyAccess
{
    /// <summary>
    /// What Ruby's <c>value[key]</c> gives: of a mapping the entry, of a text that contains the key the key, else nil.
    /// </summary>
    /// <param name="value">What the setting is.</param>
    /// <param name="key">The key asked for.</param>
    /// <param name="setting">How the setting is called, for the message.</param>
    /// <exception cref="RubyErrorException">The value has no keys.</exception>
    public static object? Entry(object? value, string key, string setting) => value switch
    {
        DataMap map => map[key],
        string text => text.Contains(key, StringComparison.Ordinal) ? key : null,
        List<object?> or long or System.Numerics.BigInteger => throw Wrong("TypeError", setting, value, "a mapping"),
        _ => throw Wrong("NoMethodError", setting, value, "a mapping"),
    };

    /// <summary>The mapping of a key, as what merges settings with defaults takes it; empty for nothing.</summary>
    /// <exception cref="RubyErrorException">There is something else in its place.</exception>
    public static DataMap Section(DataMap values, string key) => values[key] switch
    {
        null or false => new DataMap(),
        DataMap map => map,
        var other => throw Wrong("TypeError", key, other, "a mapping"),
    };

    /// <summary>False for nil and false only.</summary>
    public static bool IsGiven(object? value) => value is not (null or false);

    /// <summary>The error of a setting of a wrong kind.</summary>
    public static RubyErrorException Wrong(string rubyClass, string setting, object? value, string wanted) =>
        new(rubyClass, $"'{setting}' is {Kind(value)} where {wanted} is expected.");

    private static string Kind(object? value) => value switch
    {
        null => "empty",
        string text => $"the text '{text}'",
        List<object?> => "a list",
        DataMap => "a mapping",
        _ => $"'{RubyCompat.RubyPlain.ToS(value)}'",
    };
}
