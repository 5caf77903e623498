using System.Text.Json;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;

namespace JekyllSharp.Migration.Reporting;

/// <summary>Findings as SARIF 2.1.0, which GitHub's code scanning and editors show beside the lines.</summary>
public static class SarifLog
{
    /// <summary>Writes the findings of one run.</summary>
    /// <param name="findings">Paths are relative to the directory that is scanned.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="folder">The folder of the site in its repository, as <c>docs</c>: paths are shown from the repository on. Empty for its root.</param>
    public static void Write(IReadOnlyList<Diagnostic> findings, Stream stream, string folder = "")
    {
        string prefix = folder.Length == 0 ? "" : folder.Trim('/') + "/";
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "JekyllSharp");
        json.WriteStartArray("rules");
        foreach (string id in findings.Select(f => f.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Rule(json, id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (Diagnostic finding in findings)
        {
            Result(json, finding, prefix);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        foreach (string member in (ReadOnlySpan<string>)["shortDescription", "fullDescription", "help"])
        {
            json.WriteStartObject(member);
            json.WriteString("text", RuleDescriptions.Of(id));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Diagnostic finding, string prefix)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteString("level", finding.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "note",
        });
        Message(json, finding.Message);
        json.WriteStartArray("locations");

        // GitHub refuses a log with a result that has no place: what is not about one file is about the site's configuration.
        json.WriteStartObject();
        Location(json, finding.Location is { Path.Length: > 0 } at ? at : new SourceLocation("_config.yml"), prefix);
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (RelatedLocation related in finding.Related)
            {
                json.WriteStartObject();
                Message(json, related.Message);
                Location(json, related.Location, prefix);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>A file of the site relative to the repository; one of a theme, which lies elsewhere, with its whole path.</summary>
    private static string UriOf(string path, string prefix) =>
        Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', SitePath.Normalize("/" + prefix + path)[1..].Split('/').Select(Uri.EscapeDataString));

    private static void Location(Utf8JsonWriter json, SourceLocation at, string prefix)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(at.Path, prefix));
        json.WriteEndObject();

        // What is about a whole file is shown at its start.
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(1, at.Line));
        if (at.Column > 0)
        {
            json.WriteNumber("startColumn", at.Column);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
