using System.Text.Json;
using JekyllSharp.Migration.Converting;

namespace JekyllSharp.Migration.Reporting;

/// <summary>A conversion as JSON for programs.</summary>
public static class ConversionJson
{
    /// <summary>Writes each step and why.</summary>
    public static void Write(ConversionPlan plan, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("repository", plan.Repository);
        json.WriteBoolean("changesNothing", plan.ChangesNothing);
        json.WriteStartArray("steps");
        foreach (ConversionStep step in plan.Steps)
        {
            json.WriteStartObject();
            json.WriteString("action", JsonNamingPolicy.CamelCase.ConvertName(step.Action.ToString()));
            json.WriteString("path", step.Path);
            json.WriteString("why", step.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
