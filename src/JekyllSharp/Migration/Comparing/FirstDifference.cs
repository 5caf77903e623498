using JekyllSharp.Diagnostics;

namespace JekyllSharp.Migration.Comparing;

/// <summary>The first place in which two files differ.</summary>
/// <param name="Where">The element, from the root: <c>html &gt; body &gt; h2#install</c>; empty for files that are no markup.</param>
/// <param name="Expected">What was there, shortened around the difference.</param>
/// <param name="Actual">What is there now, shortened around the difference.</param>
/// <param name="ExpectedLine">Its line in the file as it was, from 1.</param>
/// <param name="ActualLine">Its line in the file as it is, from 1.</param>
public sealed record FirstDifference(string Where, string Expected, string Actual, int ExpectedLine, int ActualLine)
{
    /// <summary>Where in the source the text probably comes from; null where that is unknown.</summary>
    public SourceLocation? Source { get; init; }
}
