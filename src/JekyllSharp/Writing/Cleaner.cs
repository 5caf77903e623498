using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;

namespace JekyllSharp.Writing;

/// <summary>Deletes what earlier builds left in the destination.</summary>
internal sealed class Cleaner(Site site, PluginRegistry plugins)
{
    private HashSet<string> _spared = [];

    /// <summary>Deletes each file and directory that is neither written now nor kept by <c>keep_files</c>.</summary>
    /// <returns>How many files were deleted.</returns>
    public int Clean(OutputMap output)
    {
        if (!site.Files.DirectoryExists(site.Destination))
        {
            return 0;
        }

        var directories = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, object> item in output.Items)
        {
            AddParents(directories, item.Key);
        }

        foreach (string kept in site.Config.KeepFiles)
        {
            AddParents(directories, kept.Trim('/'));
        }

        if (plugins.HasObsoleteHooks)
        {
            AskPlugins(output, directories);
        }

        int deleted = 0;
        Clean(site.Destination, "", output, directories, ref deleted);
        return deleted;
    }

    /// <summary>Plugins see what will be deleted, and may spare some of it.</summary>
    private void AskPlugins(OutputMap output, HashSet<string> wanted)
    {
        var obsolete = new List<string>();
        Collect(site.Destination, "", output, wanted, obsolete);
        var spared = new HashSet<string>(obsolete, StringComparer.Ordinal);
        plugins.TriggerObsolete(site, obsolete);
        spared.ExceptWith(obsolete);
        _spared = spared;
    }

    private void Collect(string directory, string relative, OutputMap output, HashSet<string> wanted, List<string> obsolete)
    {
        foreach (FileSystemEntry entry in site.Files.List(directory))
        {
            string path = relative + entry.Name;
            if (IsKept(path))
            {
                continue;
            }

            if (entry.IsDirectory && !entry.IsSymbolicLink)
            {
                Collect(directory + "/" + entry.Name, path + "/", output, wanted, obsolete);
            }
            else if (!output.Contains(path) || wanted.Contains(path))
            {
                obsolete.Add(path);
            }
        }
    }

    private static void AddParents(HashSet<string> directories, string path)
    {
        for (int slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (!directories.Add(path[..slash]))
            {
                return;
            }
        }
    }

    /// <summary>Cleans a directory; true where nothing is left in it.</summary>
    private bool Clean(string directory, string relative, OutputMap output, HashSet<string> wanted, ref int deleted)
    {
        bool empty = true;
        foreach (FileSystemEntry entry in site.Files.List(directory))
        {
            string path = relative + entry.Name;
            string full = directory + "/" + entry.Name;
            if (IsKept(path))
            {
                empty = false;
            }
            else if (entry.IsDirectory && !entry.IsSymbolicLink)
            {
                bool isEmpty = Clean(full, path + "/", output, wanted, ref deleted);
                if (isEmpty && !wanted.Contains(path))
                {
                    site.Files.DeleteDirectory(full);
                }
                else
                {
                    empty = false;
                }
            }
            else if (output.Contains(path) && !wanted.Contains(path))
            {
                empty = false;
            }
            else
            {
                // A link is deleted, never followed. A file where a directory must be is replaced.
                if (entry.IsDirectory)
                {
                    site.Files.DeleteDirectory(full);
                }
                else
                {
                    site.Files.DeleteFile(full);
                }

                deleted++;
            }
        }

        return empty;
    }

    /// <summary>Jekyll: a kept name is a prefix, so <c>.git</c> keeps <c>.github</c> too.</summary>
    private bool IsKept(string path)
    {
        foreach (string kept in site.Config.KeepFiles)
        {
            if (path.StartsWith(kept, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return _spared.Contains(path);
    }
}
