using System.Text.Json;
using JekyllSharp.Migration.Explaining;

namespace JekyllSharp.Migration.Reporting;

/// <summary>An explanation for people and for programs.</summary>
public static class ExplanationText
{
    /// <summary>Writes it as text.</summary>
    public static void Write(Explanation explanation, TextWriter writer)
    {
        writer.WriteLine($"{explanation.Source ?? explanation.Url ?? explanation.Question}: {explanation.Kind}, {(explanation.IsPublished ? "published" : "not published")}");
        foreach (string reason in explanation.Reasons)
        {
            writer.WriteLine("  " + reason);
        }

        if (explanation.IsPublished)
        {
            writer.WriteLine($"url:        {explanation.Url}");
            writer.WriteLine($"output:     {explanation.Output}");
        }

        List(writer, "converters", explanation.Converters);
        List(writer, "layouts", explanation.Layouts);
        List(writer, "includes", explanation.Includes);
        List(writer, "used by", explanation.UsedBy);
        if (explanation.Data.Count > 0)
        {
            writer.WriteLine("data:");
            foreach (ExplainedValue value in explanation.Data)
            {
                writer.WriteLine($"  {value.Key}: {value.Value}  ({value.Origin})");
            }
        }
    }

    /// <summary>Writes it as JSON.</summary>
    public static void WriteJson(Explanation explanation, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("question", explanation.Question);
        json.WriteString("kind", explanation.Kind);
        json.WriteBoolean("published", explanation.IsPublished);
        json.WriteString("source", explanation.Source);
        json.WriteString("url", explanation.Url);
        json.WriteString("output", explanation.Output);
        Array(json, "reasons", explanation.Reasons);
        Array(json, "converters", explanation.Converters);
        Array(json, "layouts", explanation.Layouts);
        Array(json, "includes", explanation.Includes);
        Array(json, "usedBy", explanation.UsedBy);
        json.WriteStartArray("data");
        foreach (ExplainedValue value in explanation.Data)
        {
            json.WriteStartObject();
            json.WriteString("key", value.Key);
            json.WriteString("value", value.Value);
            json.WriteString("origin", value.Origin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void List(TextWriter writer, string name, IReadOnlyList<string> items)
    {
        if (items.Count > 0)
        {
            writer.WriteLine($"{name + ":",-12}{string.Join(", ", items)}");
        }
    }

    private static void Array(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
