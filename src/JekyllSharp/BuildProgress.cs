namespace JekyllSharp;

/// <summary>How far a build is.</summary>
/// <param name="Stage">What it does.</param>
/// <param name="Done">Items done in this stage.</param>
/// <param name="Total">Items in this stage; 0 where unknown.</param>
public readonly record struct BuildProgress(BuildStage Stage, int Done, int Total);

/// <summary>The stages of a build.</summary>
public enum BuildStage
{
    /// <summary>Files are read.</summary>
    Reading,

    /// <summary>Generators run.</summary>
    Generating,

    /// <summary>Pages and documents are rendered.</summary>
    Rendering,

    /// <summary>Files are written.</summary>
    Writing,
}
