namespace JekyllSharp.Diagnostics;

/// <summary>
/// Stops a build after a fatal finding, as Jekyll's <c>FatalException</c> does. It never leaves the library:
/// the build catches it and its diagnostic is part of the result.
/// </summary>
public sealed class SiteBuildException : Exception
{
    /// <summary>Makes an exception for a finding.</summary>
    public SiteBuildException(Diagnostic diagnostic)
        : base(diagnostic.Message) => Diagnostic = diagnostic;

    /// <summary>Makes an exception for an error at a place.</summary>
    public SiteBuildException(string id, string message, SourceLocation? at = null)
        : this(new Diagnostic { Id = id, Severity = DiagnosticSeverity.Error, Message = message, Location = at })
    {
    }

    /// <summary>What was found.</summary>
    public Diagnostic Diagnostic { get; }
}
