using System.Text.Json;
using System.Text.Json.Serialization;

namespace JekyllSharp.Liquid.Tests;

/// <summary>A template with what the reference did with it.</summary>
public sealed record LiquidCase
{
    /// <summary>The case of the same area whose result this is under Liquid 4.</summary>
    [JsonPropertyName("index")]
    public int Index { get; init; }

    [JsonPropertyName("t")]
    public string Template { get; init; } = "";

    [JsonPropertyName("d")]
    public JsonElement Data { get; init; }

    [JsonPropertyName("tz")]
    public string Zone { get; init; } = "UTC";

    [JsonPropertyName("mode")]
    public string Mode { get; init; } = "warn";

    [JsonPropertyName("sv")]
    public bool StrictVariables { get; init; }

    [JsonPropertyName("sf")]
    public bool StrictFilters { get; init; }

    [JsonPropertyName("url")]
    public string Url { get; init; } = "https://example.org";

    [JsonPropertyName("baseurl")]
    public string BaseUrl { get; init; } = "/base";

    [JsonPropertyName("files")]
    public Dictionary<string, string>? Files { get; init; }

    [JsonPropertyName("out")]
    public string? Output { get; init; }

    [JsonPropertyName("error")]
    public string? Error { get; init; }

    [JsonPropertyName("kind")]
    public string? ErrorKind { get; init; }

    [JsonPropertyName("warnings")]
    public IReadOnlyList<string>? Warnings { get; init; }
}
