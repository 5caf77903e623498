using System.Text.Json;
using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;
using JekyllSharp.Migration.Auditing;
using JekyllSharp.Plugins.RubyFiles;

namespace JekyllSharp.Migration.Reporting;

/// <summary>An audit as JSON for programs.</summary>
public static class AuditJson
{
    /// <summary>Writes the whole audit.</summary>
    public static void Write(AuditReport report, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("source", report.Source);
        json.WriteString("profile", ProfileNames.Of(report.Profile));
        json.WriteBoolean("builds", report.Builds);
        json.WriteStartObject("versions");
        foreach ((string gem, string version) in report.Versions)
        {
            json.WriteString(gem, version);
        }

        json.WriteEndObject();
        json.WriteStartObject("content");
        foreach ((string kind, int count) in report.Content)
        {
            json.WriteNumber(kind, count);
        }

        json.WriteEndObject();
        Plugins(json, report);
        json.WriteStartArray("findings");
        foreach (Diagnostic finding in report.Findings)
        {
            Finding(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Plugins(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartArray("plugins");
        foreach (PluginUse plugin in report.Plugins)
        {
            json.WriteStartObject();
            json.WriteString("name", plugin.Name);
            json.WriteString("status", JsonNamingPolicy.CamelCase.ConvertName(plugin.Status.ToString()));
            json.WriteString("note", plugin.Note);
            json.WriteStartArray("uses");
            foreach ((string name, int times, SourceLocation first) in plugin.Uses)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteNumber("times", times);
                Location(json, first);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rubyPlugins");
        foreach (RubyPluginFile file in report.RubyPlugins)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteStartArray("adds");
            foreach (RubyPluginPart part in file.Parts)
            {
                json.WriteStartObject();
                json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(part.Kind.ToString()));
                json.WriteString("name", part.Name);
                json.WriteString("class", part.RubyClass);
                json.WriteNumber("line", part.Line);
                if (part.Equivalent is { } equivalent)
                {
                    json.WriteString("equivalent", equivalent);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Finding(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()));
        json.WriteString("message", finding.Message);
        if (finding.Location is { } at)
        {
            Location(json, at);
        }

        json.WriteStartArray("related");
        foreach (RelatedLocation related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            Location(json, related.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter json, SourceLocation at)
    {
        json.WriteString("path", at.Path);
        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
    }
}
