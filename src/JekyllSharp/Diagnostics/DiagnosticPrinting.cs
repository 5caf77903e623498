namespace JekyllSharp.Diagnostics;

/// <summary>Prints diagnostics for people and for build logs.</summary>
public static class DiagnosticPrinting
{
    /// <summary>Writes each diagnostic, its source line with a caret, and its related places.</summary>
    public static void WriteTo(this IEnumerable<Diagnostic> diagnostics, TextWriter writer)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            diagnostic.WriteTo(writer);
        }
    }

    /// <summary>Writes one diagnostic with its source line, a caret, and its related places.</summary>
    public static void WriteTo(this Diagnostic diagnostic, TextWriter writer)
    {
        writer.WriteLine(diagnostic.ToString());
        if (diagnostic is { SourceLine: { } line, Location.Column: > 0 and var column } && column <= line.Length + 1)
        {
            const int widest = 160;
            int start = column > widest ? column - (widest / 2) : 1;
            string shown = line.Substring(start - 1, Math.Min(widest, line.Length - start + 1)).Replace('\t', ' ');
            writer.WriteLine("    " + shown);
            writer.WriteLine("    " + new string(' ', column - start) + "^");
        }

        foreach (RelatedLocation related in diagnostic.Related)
        {
            writer.WriteLine($"    {related.Location}: {related.Message}");
        }
    }
}
