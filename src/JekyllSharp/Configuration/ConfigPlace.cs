using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;

namespace JekyllSharp.Configuration;

/// <summary>Where in a site's configuration something stands, for diagnostics.</summary>
internal static class ConfigPlace
{
    /// <summary>The files in which a configuration is looked for.</summary>
    public static readonly string[] FileNames = ["_config.yml", "_config.yaml", "_config.toml"];

    /// <summary>A file of the configuration as seen from the source; as it is where it is neither below the source nor above.</summary>
    public static string Shown(string path, string source) => SitePath.IsBelow(source, SitePath.DirectoryName(path))
        ? Path.GetRelativePath(source, path).Replace('\\', '/')
        : SitePath.RelativeTo(path, source);

    /// <summary>The first line of the configuration that has a text; null where none has it, or the file has another name.</summary>
    public static SourceLocation? Of(Site site, string text)
    {
        string path = SitePath.Join(site.WorkingDirectory, FileNames[0]);
        if (!site.Files.FileExists(path))
        {
            return null;
        }

        string[] lines = SiteText.Decode(site.Files.ReadAllBytes(path), out _).Split('\n');
        int line = Array.FindIndex(lines, l => !l.TrimStart().StartsWith('#') && l.Contains(text, StringComparison.Ordinal));
        return line < 0 ? null : new SourceLocation(Shown(path, site.Source), line + 1, lines[line].IndexOf(text, StringComparison.Ordinal) + 1);
    }
}
