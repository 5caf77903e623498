namespace JekyllSharp.Sass;

/// <summary>What the compiler has to say.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The message.</param>
/// <param name="Path">The file, absolute; null for the text that was handed in without a path.</param>
/// <param name="Line">From 1; 0 where unknown.</param>
/// <param name="Column">From 1; 0 where unknown.</param>
/// <param name="Deprecation">The identifier of a deprecation, as "import"; null for other messages.</param>
public sealed record SassMessage(SassMessageKind Kind, string Text, string? Path, int Line, int Column, string? Deprecation)
{
    /// <summary>The line as the compiler has it, without its end; null where it does not say.</summary>
    public string? SourceLine { get; init; }
}

/// <summary>The kinds of messages.</summary>
public enum SassMessageKind
{
    /// <summary>An author's <c>@warn</c>, or a doubt of the compiler.</summary>
    Warning,

    /// <summary>Something that later versions will not understand.</summary>
    Deprecation,

    /// <summary>An author's <c>@debug</c>.</summary>
    Debug,

    /// <summary>The reason why there is no CSS.</summary>
    Error,
}
