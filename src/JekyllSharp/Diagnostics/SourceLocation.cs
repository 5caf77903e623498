namespace JekyllSharp.Diagnostics;

/// <summary>A place in a file of the site or its theme.</summary>
/// <param name="Path">Relative to the source where the file is in it, else absolute; <c>/</c> between names.</param>
/// <param name="Line">From 1; 0 where only the file is known.</param>
/// <param name="Column">From 1, in UTF-16 units; 0 where only the line is known.</param>
public readonly record struct SourceLocation(string Path, int Line = 0, int Column = 0)
{
    /// <summary><c>path(line,col)</c>, the form that MSBuild and editors understand.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => Path,
        (_, 0) => $"{Path}({Line})",
        _ => $"{Path}({Line},{Column})",
    };
}
