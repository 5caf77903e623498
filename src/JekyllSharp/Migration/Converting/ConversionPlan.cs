using JekyllSharp.IO;

namespace JekyllSharp.Migration.Converting;

/// <summary>What a conversion does, before it is done.</summary>
/// <param name="Repository">The root of the repository, absolute.</param>
/// <param name="Steps">The steps in their order.</param>
public sealed record ConversionPlan(string Repository, IReadOnlyList<ConversionStep> Steps)
{
    /// <summary>True where every file is there already.</summary>
    public bool ChangesNothing => Steps.All(s => s.Action != ConversionAction.Create);

    /// <summary>Writes the files that are not there. Files that came to be since the plan was made are left as they are.</summary>
    /// <param name="files">Where to.</param>
    /// <returns>How many files were written.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public int Apply(ISiteFileSystem files)
    {
        int written = 0;
        foreach (ConversionStep step in Steps)
        {
            string path = SitePath.Join(Repository, step.Path);
            if (step is { Action: ConversionAction.Create, Content: { } content } && !files.FileExists(path))
            {
                files.WriteAllBytes(path, content);
                written++;
            }
        }

        return written;
    }
}
