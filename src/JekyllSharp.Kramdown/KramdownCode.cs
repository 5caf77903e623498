namespace JekyllSharp.Kramdown;

/// <summary>A piece of code to be highlighted.</summary>
/// <param name="Text">The code, not escaped; a block ends with a newline.</param>
/// <param name="Language">
/// The language as written or assumed, without what follows a question mark; null when it has to be guessed.
/// An unknown language, and plain text when <c>guess_lang</c> is not set, are to be answered with null.
/// </param>
/// <param name="LanguageOptions">What follows the question mark of <c>lang?key=value</c>, or null.</param>
/// <param name="IsBlock">A code block, or code within a line.</param>
/// <param name="Options">
/// The keys of <c>syntax_highlighter_opts</c> for this kind of call, those of <c>block</c> or <c>span</c> merged in.
/// </param>
public sealed record KramdownCode(
    string Text,
    string? Language,
    string? LanguageOptions,
    bool IsBlock,
    IReadOnlyDictionary<string, object?> Options);

/// <summary>
/// Highlights code. The answer is the inner HTML (for a block with its own <c>div</c> and <c>pre</c>), or null for
/// code without highlighting. The wrapper around it is made by kramdown.
/// </summary>
public delegate string? KramdownHighlight(KramdownCode code);
