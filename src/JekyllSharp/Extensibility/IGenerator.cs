using JekyllSharp.Content;

namespace JekyllSharp.Extensibility;

/// <summary>Adds to a site, or changes it, after it was read and before it is rendered.</summary>
public interface IGenerator
{
    /// <summary>The higher runs first; equal ones in the order in which they were added.</summary>
    PluginPriority Priority { get; }

    /// <summary>Does its work. Content problems are added to the site's diagnostics, not thrown.</summary>
    void Generate(Site site);
}
