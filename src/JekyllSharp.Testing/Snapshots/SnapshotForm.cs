namespace JekyllSharp.Testing.Snapshots;

/// <summary>What of a page a snapshot holds.</summary>
public enum SnapshotForm
{
    /// <summary>HTML one element a line, so that a difference is a short one; other files as they are. White space that no browser shows does not count.</summary>
    Pretty,

    /// <summary>Every character, with <c>\n</c> for line ends.</summary>
    Text,
}
