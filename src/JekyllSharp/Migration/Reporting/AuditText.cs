using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;
using JekyllSharp.Migration.Auditing;

namespace JekyllSharp.Migration.Reporting;

/// <summary>An audit as text for a terminal or a log.</summary>
public static class AuditText
{
    /// <summary>Writes what the site is, its plugins, and the findings, the worst first.</summary>
    /// <param name="report">The audit.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="most">How many findings of one kind are shown.</param>
    public static void Write(AuditReport report, TextWriter writer, int most = 20)
    {
        writer.WriteLine($"site:     {report.Source}");
        writer.WriteLine($"profile:  {ProfileNames.Of(report.Profile)} ({(report.Profile == CompatibilityProfile.Jekyll4 ? "Jekyll 4.3" : "Jekyll 3.10")})");
        if (report.Versions.Count > 0)
        {
            writer.WriteLine("locked:   " + string.Join(", ", report.Versions.Select(v => v.Gem + " " + v.Version)));
        }

        if (report.Content.Count > 0)
        {
            writer.WriteLine("content:  " + string.Join(", ", report.Content.Select(c => c.Count + " " + c.Kind)));
        }

        foreach (PluginUse plugin in report.Plugins)
        {
            string status = plugin.Status switch
            {
                PluginStatus.BuiltIn => "built in",
                PluginStatus.NotNeeded => "not needed",
                _ => "not built in",
            };
            writer.WriteLine($"plugin:   {plugin.Name}: {status}{(plugin.Note.Length > 0 ? ". " + plugin.Note : "")}");
        }

        writer.WriteLine();
        foreach (IGrouping<string, Diagnostic> kind in report.Findings.GroupBy(f => f.Id + f.Severity, StringComparer.Ordinal))
        {
            kind.Take(most).WriteTo(writer);
            if (kind.Count() > most)
            {
                writer.WriteLine($"… and {kind.Count() - most} more {kind.First().Id}");
            }
        }

        writer.WriteLine();
        writer.WriteLine(Verdict(report));
        writer.WriteLine($"{Counted(report, DiagnosticSeverity.Error, "error")}, {Counted(report, DiagnosticSeverity.Warning, "warning")}, {Counted(report, DiagnosticSeverity.Info, "note")}");
    }

    private static string Verdict(AuditReport report) =>
        report.Count(DiagnosticSeverity.Error) > 0 ? $"The site does not build before the {(report.Count(DiagnosticSeverity.Error) == 1 ? "error is" : "errors are")} mended."
        : report.Builds ? "The site builds."
        : "The site does not build.";

    private static string Counted(AuditReport report, DiagnosticSeverity severity, string word)
    {
        int count = report.Count(severity);
        return $"{count} {word}{(count == 1 ? "" : "s")}";
    }
}
