namespace JekyllSharp.Migration.Comparing;

/// <summary>A named way in which two files may differ without a difference for the reader.</summary>
/// <param name="Name">The name under which it is counted and switched off.</param>
/// <param name="Description">What it disregards, in a sentence.</param>
/// <param name="Fold">Makes the text of a file the same for both sides: gets its path, its text, and how its side was built.</param>
public sealed record Equivalence(string Name, string Description, Func<string, string, SideFacts, string> Fold);
