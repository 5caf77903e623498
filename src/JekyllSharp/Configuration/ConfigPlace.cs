using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;

namespace JekyllSharp.Configuration;

/// <summary>Where in a site's configuration something stands, for diagnostics.</summary>
internal static class ConfigPlace
{
    private const string FileName = "_config.yml";

    /// <summary>The first line of the configuration that has a text; null where none has it, or the file has another name.</summary>
    public static SourceLocation? Of(Site site, string text)
    {
        string path = SitePath.Join(site.Source, FileName);
        if (!site.Files.FileExists(path))
        {
            return null;
        }

        string[] lines = SiteText.Decode(site.Files.ReadAllBytes(path), out _).Split('\n');
        int line = Array.FindIndex(lines, l => !l.TrimStart().StartsWith('#') && l.Contains(text, StringComparison.Ordinal));
        return line < 0 ? null : new SourceLocation(FileName, line + 1, lines[line].IndexOf(text, StringComparison.Ordinal) + 1);
    }
}
