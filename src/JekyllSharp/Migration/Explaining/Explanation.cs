namespace JekyllSharp.Migration.Explaining;

/// <summary>Why a file is or is not published, and what it is made of.</summary>
public sealed record Explanation
{
    /// <summary>What was asked for.</summary>
    public required string Question { get; init; }

    /// <summary>The file of the site, below the source; null for a page that a plugin makes, or where there is none.</summary>
    public string? Source { get; init; }

    /// <summary>The file that is written, below the destination; null where none is.</summary>
    public string? Output { get; init; }

    /// <summary>The URL; null where it is not published.</summary>
    public string? Url { get; init; }

    /// <summary>What it is: a page, a document of a collection, a static file, a layout, an include.</summary>
    public required string Kind { get; init; }

    /// <summary>Why it is or is not published, and what else there is to say, in sentences.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Its front matter as the build sees it.</summary>
    public IReadOnlyList<ExplainedValue> Data { get; init; } = [];

    /// <summary>The layouts around it, from the inside out.</summary>
    public IReadOnlyList<string> Layouts { get; init; } = [];

    /// <summary>The includes that it and its layouts name, and those that these name.</summary>
    public IReadOnlyList<string> Includes { get; init; } = [];

    /// <summary>What converts it, in order.</summary>
    public IReadOnlyList<string> Converters { get; init; } = [];

    /// <summary>Where it is used, for layouts, includes and the like.</summary>
    public IReadOnlyList<string> UsedBy { get; init; } = [];

    /// <summary>True where a file is written.</summary>
    public bool IsPublished => Output is not null;
}

/// <summary>A value of the front matter.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Value">The value, as Ruby's <c>inspect</c> shows it, shortened.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record ExplainedValue(string Key, string Value, string Origin);
