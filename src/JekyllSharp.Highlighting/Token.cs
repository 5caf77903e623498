namespace JekyllSharp.Highlighting;

/// <summary>A stretch of code and what it is.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Text">The characters as they stand in the code; never empty.</param>
public readonly record struct Token(TokenType Type, string Text);
