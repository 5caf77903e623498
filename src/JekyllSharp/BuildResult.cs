using JekyllSharp.Content;
using JekyllSharp.Diagnostics;

namespace JekyllSharp;

/// <summary>What a build did.</summary>
public sealed record BuildResult
{
    /// <summary>True where nothing failed; then, and only then, the destination was changed.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>All findings, in the order in which they came.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The site as it was read and rendered; null where the build failed before it was read.</summary>
    public Site? Site { get; init; }

    /// <summary>Paths of all files of the site below the destination, in the order in which they are written.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Where the site was written, absolute.</summary>
    public string Destination { get; init; } = "";

    /// <summary>How many files were added or changed.</summary>
    public int FilesWritten { get; init; }

    /// <summary>How many files of earlier builds were deleted.</summary>
    public int FilesDeleted { get; init; }

    /// <summary>How long it took.</summary>
    public BuildTimings Timings { get; init; }
}
