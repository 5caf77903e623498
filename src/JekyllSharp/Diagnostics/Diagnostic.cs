namespace JekyllSharp.Diagnostics;

/// <summary>One finding about the site: what, where, and what to do about it.</summary>
public sealed record Diagnostic
{
    /// <summary>A stable identifier, <c>JKS</c> and four digits; see <see cref="DiagnosticIds"/>.</summary>
    public required string Id { get; init; }

    /// <summary>How bad it is.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>One sentence or more, without a trailing line feed; Jekyll's own wording where it has one.</summary>
    public required string Message { get; init; }

    /// <summary>Where; null for findings about the build as a whole.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The include stack and layout chain, innermost first.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    /// <summary>The text of the line at <see cref="Location"/>, for showing with a caret; null where unknown.</summary>
    public string? SourceLine { get; init; }

    /// <summary><c>path(line,col): warning JKS3004: message</c>.</summary>
    public override string ToString()
    {
        string severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        string head = Location is { } location ? location + ": " : "jekyllsharp: ";
        return $"{head}{severity} {Id}: {Message}";
    }
}
