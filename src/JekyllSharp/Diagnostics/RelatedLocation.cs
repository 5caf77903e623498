namespace JekyllSharp.Diagnostics;

/// <summary>Another place that explains a diagnostic: who included the file, which layout asked for it.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What it has to do with the diagnostic, as "included from here".</param>
public readonly record struct RelatedLocation(SourceLocation Location, string Message);
