namespace JekyllSharp.Liquid;

/// <summary>A place in a template file.</summary>
/// <param name="Line">1 for the first line of the file.</param>
/// <param name="Column">1 for the first UTF-16 unit of the line.</param>
public readonly record struct SourcePosition(int Line, int Column);
