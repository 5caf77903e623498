namespace JekyllSharp.Sass;

/// <summary>What came of a stylesheet.</summary>
public sealed record SassResult
{
    /// <summary>The CSS; null where the stylesheet failed.</summary>
    public string? Css { get; init; }

    /// <summary>The source map as JSON; empty where none was asked for.</summary>
    public string SourceMap { get; init; } = "";

    /// <summary>Files that were loaded, as absolute paths.</summary>
    public IReadOnlyList<string> LoadedFiles { get; init; } = [];

    /// <summary>Why it failed; null where it did not.</summary>
    public SassMessage? Error { get; init; }

    /// <summary>Warnings, deprecations and debug output, in order.</summary>
    public IReadOnlyList<SassMessage> Messages { get; init; } = [];
}
