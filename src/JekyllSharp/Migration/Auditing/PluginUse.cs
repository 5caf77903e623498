using JekyllSharp.Diagnostics;

namespace JekyllSharp.Migration.Auditing;

/// <summary>A plugin that a site lists, and where it is used.</summary>
/// <param name="Name">The gem.</param>
/// <param name="Status">Whether its work is done here.</param>
/// <param name="Note">What is missing, or why it is not needed; empty where there is nothing to say.</param>
/// <param name="Uses">Its tags and filters in this site's templates: name, how often, and where first.</param>
public sealed record PluginUse(string Name, PluginStatus Status, string Note, IReadOnlyList<(string Name, int Times, SourceLocation First)> Uses);

/// <summary>Whether the work of a gem is done.</summary>
public enum PluginStatus
{
    /// <summary>It is.</summary>
    BuiltIn,

    /// <summary>It adds nothing to the files of a site.</summary>
    NotNeeded,

    /// <summary>It is not: what it adds is missing.</summary>
    Unknown,
}
