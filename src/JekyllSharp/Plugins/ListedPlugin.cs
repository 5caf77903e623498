using JekyllSharp.Diagnostics;

namespace JekyllSharp.Plugins;

/// <summary>A gem that a site wants as a plugin.</summary>
/// <param name="Name">The gem.</param>
/// <param name="Gemfile">Where it stands in the <c>Gemfile</c>; null where the configuration lists it.</param>
internal sealed record ListedPlugin(string Name, SourceLocation? Gemfile)
{
    /// <summary>True where Jekyll loads it after it made generators and converters: those do not run.</summary>
    public bool IsTooLate { get; init; }
}
