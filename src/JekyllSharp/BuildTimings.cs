namespace JekyllSharp;

/// <summary>How long the stages of a build took.</summary>
/// <param name="Configuration">Configuration, theme and plugins.</param>
/// <param name="Reading">Reading files.</param>
/// <param name="Generating">Generators.</param>
/// <param name="Rendering">Liquid, converters, layouts.</param>
/// <param name="Writing">Cleaning up and writing.</param>
public readonly record struct BuildTimings(TimeSpan Configuration, TimeSpan Reading, TimeSpan Generating, TimeSpan Rendering, TimeSpan Writing)
{
    /// <summary>All of it.</summary>
    public TimeSpan Total => Configuration + Reading + Generating + Rendering + Writing;
}
