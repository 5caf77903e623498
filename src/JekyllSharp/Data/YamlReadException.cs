namespace JekyllSharp.Data;

/// <summary>A text that is not YAML, or holds a type that Jekyll does not permit.</summary>
/// <param name="message">What is wrong, without the place.</param>
/// <param name="line">From 1.</param>
/// <param name="column">From 1.</param>
/// <param name="isSyntax">True for a syntax error; false for a type that is not permitted.</param>
public sealed class YamlReadException(string message, int line, int column, bool isSyntax) : Exception(message)
{
    /// <summary>From 1, in the text that was read.</summary>
    public int Line { get; } = line;

    /// <summary>From 1.</summary>
    public int Column { get; } = column;

    /// <summary>True where Psych raises a <c>SyntaxError</c>; false for a <c>DisallowedClass</c>.</summary>
    public bool IsSyntax { get; } = isSyntax;
}
