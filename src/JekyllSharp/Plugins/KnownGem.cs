namespace JekyllSharp.Plugins;

/// <summary>What the documentation of a gem that is not built in says it adds to a site.</summary>
/// <param name="Note">What is missing without it.</param>
/// <param name="Tags">Its tags and blocks.</param>
/// <param name="Filters">Its filters.</param>
internal sealed record KnownGem(string Note, IReadOnlyList<string> Tags, IReadOnlyList<string> Filters);
