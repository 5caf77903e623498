using JekyllSharp.Diagnostics;
using JekyllSharp.Liquid.Values;
using Tomlyn;
using Tomlyn.Model;

namespace JekyllSharp.Configuration;

/// <summary>Reads <c>_config.toml</c>, through the library Tomlyn, into plain values.</summary>
internal static class TomlReader
{
    /// <summary>Reads a text.</summary>
    /// <exception cref="SiteBuildException">The text is not TOML.</exception>
    public static DataMap Read(string text, string path)
    {
        try
        {
            return Map(TomlSerializer.Deserialize(text, TomlTypes.Default.TomlTable) ?? new TomlTable());
        }
        catch (TomlException e)
        {
            throw new SiteBuildException(
                DiagnosticIds.ConfigUnreadable,
                $"The configuration file is not valid TOML: {e.Message}",
                new SourceLocation(path, e.Line ?? 1, e.Column ?? 1));
        }
    }

    private static DataMap Map(TomlTable table)
    {
        var map = new DataMap();
        foreach (KeyValuePair<string, object> pair in table)
        {
            map.Set(pair.Key, Value(pair.Value));
        }

        return map;
    }

    private static object? Value(object? value) => value switch
    {
        TomlTable table => Map(table),
        TomlArray array => array.Select(Value).ToList(),
        TomlTableArray tables => tables.Select(t => (object?)Map(t)).ToList(),
        TomlDateTime time => Time(time),
        long or double or bool or string => value,
        _ => value?.ToString(),
    };

    private static object Time(TomlDateTime time)
    {
        if (time.Kind is TomlDateTimeKind.LocalDate)
        {
            return new RubyDate(DateOnly.FromDateTime(time.DateTime.DateTime));
        }

        DateTimeOffset moment = time.DateTime;
        int nanoseconds = (int)(moment.Ticks % TimeSpan.TicksPerSecond) * 100;
        return new RubyTime(moment.ToUnixTimeSeconds(), nanoseconds, (int)moment.Offset.TotalSeconds, null);
    }
}
