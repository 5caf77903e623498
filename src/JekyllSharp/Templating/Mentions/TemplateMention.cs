using JekyllSharp.Diagnostics;

namespace JekyllSharp.Templating.Mentions;

/// <summary>A tag or a filter in a template.</summary>
/// <param name="IsFilter">True for a filter.</param>
/// <param name="Name">Its name.</param>
/// <param name="Markup">What stands behind the name of a tag, without white space around it; empty for filters.</param>
/// <param name="Location">Its place.</param>
public readonly record struct TemplateMention(bool IsFilter, string Name, string Markup, SourceLocation Location);
