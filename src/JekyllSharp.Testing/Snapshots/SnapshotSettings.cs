namespace JekyllSharp.Testing.Snapshots;

/// <summary>How snapshots are made and compared.</summary>
public sealed record SnapshotSettings
{
    /// <summary>What of a page a snapshot holds.</summary>
    public SnapshotForm Form { get; init; } = SnapshotForm.Pretty;

    /// <summary>What is left out, in order.</summary>
    public IReadOnlyList<Scrubber> Scrubbers { get; init; } = [Snapshots.Scrubbers.Generator];

    /// <summary>Folder of the snapshots, relative to the file of the test; null for the same folder.</summary>
    public string? Directory { get; init; }

    /// <summary>The name of the parameter in the names of snapshots.</summary>
    public string ParameterName { get; init; } = "url";

    /// <summary>True to replace snapshots that differ instead of failing: for one run, after a change that is meant.</summary>
    public bool Accept { get; init; }

    /// <summary>True to show a difference in a diff tool. It is never shown on a build server, whatever this says.</summary>
    public bool OpenDiffTool { get; init; } = true;
}
