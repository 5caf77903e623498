namespace JekyllSharp.Liquid;

/// <summary>Markup that only the lax parser accepts.</summary>
/// <param name="Message">Ruby's text, with prefix and line.</param>
/// <param name="TemplateName">The template.</param>
/// <param name="Position">The tag.</param>
public sealed record LiquidWarning(string Message, string? TemplateName, SourcePosition Position);
