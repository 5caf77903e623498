namespace JekyllSharp.Sass;

/// <summary>A stylesheet to compile, and how.</summary>
public sealed record SassRequest
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The file it comes from, absolute; relative imports start in its directory. Null for text without a file.</summary>
    public string? Path { get; init; }

    /// <summary>The syntax.</summary>
    public SassSyntax Syntax { get; init; }

    /// <summary>The form of the CSS.</summary>
    public SassStyle Style { get; init; }

    /// <summary>True to make a source map.</summary>
    public bool SourceMap { get; init; }

    /// <summary>True to mark CSS that is not ASCII: with <c>@charset</c>, or a byte order mark where compressed.</summary>
    public bool Charset { get; init; } = true;

    /// <summary>Directories in which imports are looked for, after the stylesheet's own.</summary>
    public IReadOnlyList<string> LoadPaths { get; init; } = [];

    /// <summary>True to hear nothing of deprecations in imported files.</summary>
    public bool QuietDependencies { get; init; }

    /// <summary>True to hear of every deprecation, not of the first few of a kind.</summary>
    public bool Verbose { get; init; }

    /// <summary>Deprecations to hear nothing of.</summary>
    public IReadOnlyList<string> SilenceDeprecations { get; init; } = [];

    /// <summary>Deprecations that are errors.</summary>
    public IReadOnlyList<string> FatalDeprecations { get; init; } = [];

    /// <summary>Future deprecations to hear of now.</summary>
    public IReadOnlyList<string> FutureDeprecations { get; init; } = [];
}
