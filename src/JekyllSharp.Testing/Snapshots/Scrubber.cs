namespace JekyllSharp.Testing.Snapshots;

/// <summary>Takes out of a text what may change from build to build without meaning anything.</summary>
/// <param name="Name">Its name, for people.</param>
/// <param name="Scrub">Gets the text of a page, gives it without.</param>
public sealed record Scrubber(string Name, Func<string, string> Scrub);
