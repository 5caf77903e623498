using System.Text.Json;

namespace JekyllSharp.Kramdown.Tests;

/// <summary>JSON as the plain values that a configuration is made of.</summary>
internal static class TestJson
{
    public static Dictionary<string, object?> ToMap(JsonElement element) =>
        element.EnumerateObject().ToDictionary(p => p.Name, p => ToValue(p.Value));

    private static object? ToValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.GetInt32(),
        JsonValueKind.Array => element.EnumerateArray().Select(ToValue).ToList(),
        JsonValueKind.Object => ToMap(element),
        _ => null,
    };
}
