using JekyllSharp.Migration.Comparing;

namespace JekyllSharp.Migration.Verifying;

/// <summary>What a verification found.</summary>
/// <param name="Build">The build of the site; where <paramref name="FailedSide"/> is named, the build of that side.</param>
/// <param name="Report">The comparison; null where a build failed.</param>
/// <param name="FailedSide">The name of the other side where its source did not build; else null.</param>
public sealed record VerificationResult(BuildResult Build, ComparisonReport? Report, string? FailedSide);
