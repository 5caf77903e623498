namespace JekyllSharp.Diagnostics;

/// <summary>How bad a finding is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; the output is what Jekyll would write.</summary>
    Info,

    /// <summary>Probably not what the author meant; the output is what Jekyll would write.</summary>
    Warning,

    /// <summary>The build failed, as it would in Jekyll, or a file could not be made.</summary>
    Error,
}
