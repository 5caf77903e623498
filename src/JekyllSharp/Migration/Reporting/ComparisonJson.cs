using System.Text.Json;
using JekyllSharp.Migration.Comparing;

namespace JekyllSharp.Migration.Reporting;

/// <summary>A comparison as JSON for programs.</summary>
public static class ComparisonJson
{
    /// <summary>Writes the comparison; files that are the same are counted, not listed.</summary>
    public static void Write(ComparisonReport report, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        Side(json, "expected", report.Expected.Name, report.ExpectedFacts);
        Side(json, "actual", report.Actual.Name, report.ActualFacts);
        json.WriteStartObject("counts");
        foreach (FileVerdict verdict in Enum.GetValues<FileVerdict>())
        {
            json.WriteNumber(ComparisonText.Name(verdict), report.Count(verdict));
        }

        json.WriteEndObject();
        json.WriteStartObject("equivalences");
        foreach ((string name, int files) in report.EquivalencesUsed)
        {
            json.WriteNumber(name, files);
        }

        json.WriteEndObject();
        json.WriteStartArray("losses");
        foreach (Loss loss in report.Losses)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(loss.Kind.ToString()));
            json.WriteString("path", loss.Path);
            json.WriteString("what", loss.What);
            json.WriteString("now", loss.Now);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach (FileComparison file in report.Files.Where(f => f.Verdict != FileVerdict.Same))
        {
            WriteFile(json, file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter json, string key, string name, SideFacts facts)
    {
        json.WriteStartObject(key);
        json.WriteString("name", name);
        json.WriteString("url", facts.Url);
        json.WriteString("jekyll", facts.JekyllVersion);
        json.WriteString("environment", facts.Environment);
        if (facts.BuildTime is { } time)
        {
            json.WriteString("time", time);
        }

        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, FileComparison file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("url", file.Url);
        json.WriteString("verdict", ComparisonText.Name(file.Verdict));
        json.WriteStartArray("equivalences");
        foreach (string name in file.Equivalences)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        if (file.Difference is { } difference)
        {
            json.WriteStartObject("difference");
            json.WriteString("where", difference.Where);
            json.WriteString("expected", difference.Expected);
            json.WriteString("actual", difference.Actual);
            json.WriteNumber("line", difference.ActualLine);
            if (difference.Source is { } source)
            {
                json.WriteString("source", source.Path);
                json.WriteNumber("sourceLine", source.Line);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
