namespace JekyllSharp.Liquid;

/// <summary>One level of the stack of templates that are rendering.</summary>
/// <param name="TemplateName">The template.</param>
/// <param name="Position">The tag that is being rendered in it.</param>
public sealed record TemplateFrame(string? TemplateName, SourcePosition Position);
