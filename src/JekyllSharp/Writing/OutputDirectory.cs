using JekyllSharp.IO;

namespace JekyllSharp.Writing;

/// <summary>What was in a directory of the destination before files were written to it.</summary>
internal sealed class OutputDirectory
{
    /// <summary>One that this build made: nothing can be in it.</summary>
    public static readonly OutputDirectory Made = new() { IsMade = true, IsInside = true };

    /// <summary>One that a symbolic link leads out of the destination, or below such a one.</summary>
    public static readonly OutputDirectory Outside = new();

    // Where the file system ignores case, a name in another case is the same file.
    private static readonly StringComparer Names =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private readonly Dictionary<string, FileSystemEntry> _entries = new(Names);

    private OutputDirectory()
    {
    }

    /// <summary>True where this build made it.</summary>
    public bool IsMade { get; private init; }

    /// <summary>True where files may be written to it.</summary>
    public bool IsInside { get; private init; }

    /// <summary>One that was there.</summary>
    public static OutputDirectory Existing(IReadOnlyList<FileSystemEntry> entries)
    {
        var directory = new OutputDirectory { IsInside = true };
        foreach (FileSystemEntry entry in entries)
        {
            directory._entries[entry.Name] = entry;
        }

        return directory;
    }

    /// <summary>What had this name; null for nothing.</summary>
    public FileSystemEntry? Find(string name) => _entries.TryGetValue(name, out FileSystemEntry entry) ? entry : null;
}
