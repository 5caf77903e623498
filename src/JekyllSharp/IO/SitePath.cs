namespace JekyllSharp.IO;

/// <summary>Paths as Jekyll handles them: <c>/</c> between names, and never out of their base directory.</summary>
public static class SitePath
{
    /// <summary>An absolute path in this library's form.</summary>
    public static string Normalize(string path)
    {
        string full = Path.GetFullPath(path);
        if (Path.DirectorySeparatorChar == '\\')
        {
            full = full.Replace('\\', '/');
        }

        return full.Length > 1 ? full.TrimEnd('/') : full;
    }

    /// <summary>
    /// Joins a path that may come from the site's content to a base. <c>..</c> cannot climb out of the base;
    /// a path that is already below the base stays what it is.
    /// </summary>
    public static string Sanitize(string baseDirectory, string? questionable)
    {
        if (string.IsNullOrEmpty(questionable))
        {
            return baseDirectory;
        }

        string clean = Collapse(questionable);
        if (clean == baseDirectory || IsBelow(clean, baseDirectory))
        {
            return clean;
        }

        return clean == "/" ? baseDirectory : (baseDirectory == "/" ? "" : baseDirectory) + clean;
    }

    /// <summary>True where the path is in the directory or below it; both are absolute.</summary>
    public static bool IsBelow(string path, string directory) =>
        directory == "/"
        || (path.Length > directory.Length && path[directory.Length] == '/'
            && path.StartsWith(directory, StringComparison.Ordinal));

    /// <summary>Ruby's <c>File.join</c>: exactly one slash between the parts.</summary>
    public static string Join(string left, string right)
    {
        bool leftSlash = left.EndsWith('/');
        bool rightSlash = right.StartsWith('/');
        return (leftSlash, rightSlash) switch
        {
            (true, true) => left.TrimEnd('/') + "/" + right.TrimStart('/'),
            (false, false) => left + "/" + right,
            _ => left + right,
        };
    }

    /// <summary>Ruby's <c>File.extname</c>: from the last dot of the last name, not one at its start or its end.</summary>
    public static string Extension(string path)
    {
        ReadOnlySpan<char> name = FileName(path);
        int start = 0;
        while (start < name.Length && name[start] == '.')
        {
            start++;
        }

        int dot = name.LastIndexOf('.');
        return dot <= start - 1 || dot == name.Length - 1 ? "" : name[dot..].ToString();
    }

    /// <summary>The last name of the path.</summary>
    public static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The last name of the path without its extension.</summary>
    public static string FileNameWithoutExtension(string path)
    {
        string name = FileName(path);
        return name[..^Extension(name).Length];
    }

    /// <summary>Ruby's <c>File.dirname</c>: "." where there is no slash, "/" for the root.</summary>
    public static string DirectoryName(string path)
    {
        string trimmed = path.Length > 1 ? path.TrimEnd('/') : path;
        int slash = trimmed.LastIndexOf('/');
        if (slash < 0)
        {
            return trimmed.Length == 0 && path.Length > 0 ? "/" : ".";
        }

        string parent = trimmed[..slash].TrimEnd('/');
        return parent.Length == 0 ? "/" : parent;
    }

    /// <summary>The path below the directory; the path itself where it is not below.</summary>
    public static string RelativeTo(string path, string directory) =>
        IsBelow(path, directory) ? path[(directory == "/" ? 1 : directory.Length + 1)..] : path;

    private static string Collapse(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                if (parts.Count > 0)
                {
                    parts.RemoveAt(parts.Count - 1);
                }
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return "/" + string.Join('/', parts);
    }
}
