using System.Security.Cryptography;
using System.Text;

namespace JekyllSharp.Themes;

/// <summary>The files of a theme in memory.</summary>
internal sealed class ThemeTree
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>The files by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>Adds a file; the last of a path counts.</summary>
    public void Add(string path, byte[] content) => _files[path] = content;

    /// <summary>A path that is a file and, in the path of another, a folder; null for none.</summary>
    public string? FindConflict()
    {
        foreach (string path in _files.Keys)
        {
            for (int slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            {
                if (_files.ContainsKey(path[..slash]))
                {
                    return path[..slash];
                }
            }
        }

        return null;
    }

    /// <summary>A hash of all paths and contents: it does not depend on how they were packed.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string path, byte[] content) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{Convert.ToHexStringLower(SHA256.HashData(content))}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
