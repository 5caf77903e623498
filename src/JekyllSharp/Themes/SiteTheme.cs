using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Themes;

/// <summary>The theme of a site, apart from a build.</summary>
public static class SiteTheme
{
    /// <summary>The folder of a site that holds vendored themes; Jekyll does not read it.</summary>
    public const string VendorFolder = "_theme";

    private static readonly string[] Parts = ["_layouts", "_includes", "_sass", "_data", "assets"];

    /// <summary>Finds the theme as a build would, and downloads it where it has to.</summary>
    /// <param name="options">The site, and where themes are looked for.</param>
    /// <returns>The theme; null for a site without one.</returns>
    /// <exception cref="SiteBuildException">The configuration cannot be used, or the theme cannot be had.</exception>
    public static async Task<Theme?> FindAsync(BuildOptions options)
    {
        BuildPlan plan = BuildPlan.Create(options, new DiagnosticBag(options.OnDiagnostic));
        await using (plan.Engines.ConfigureAwait(false))
        {
            return plan.Site.Theme;
        }
    }

    /// <summary>Copies the theme into the site, so that builds need neither network nor cache. What was vendored before is replaced.</summary>
    /// <param name="options">The site, and where themes are looked for.</param>
    /// <returns>The folder; null for a site without a theme.</returns>
    /// <exception cref="SiteBuildException">The configuration cannot be used, or the theme cannot be had.</exception>
    public static async Task<string?> VendorAsync(BuildOptions options)
    {
        if (await FindAsync(options).ConfigureAwait(false) is not { } theme)
        {
            return null;
        }

        ISiteFileSystem files = options.Files;
        // What is in the site already needs no copy: an earlier one, or the theme of which the site is the example.
        string source = SitePath.Normalize(options.WorkingDirectory ?? options.Source);
        string target = SitePath.Join(source, $"{VendorFolder}/{theme.Name}");
        if (theme.Root == source || SitePath.IsBelow(theme.Root, source))
        {
            return theme.Root;
        }

        var copies = new List<(string From, string Path)>();
        foreach (string part in Parts)
        {
            foreach ((string path, bool isDirectory) in Glob.Tree(files, SitePath.Join(theme.Root, part), hidden: true))
            {
                if (!isDirectory)
                {
                    copies.Add((SitePath.Join(theme.Root, part + "/" + path), part + "/" + path));
                }
            }
        }

        copies.AddRange(files.List(theme.Root).Where(IsWorthKeeping).Select(e => (SitePath.Join(theme.Root, e.Name), e.Name)));
        try
        {
            Delete(files, target);
            foreach ((string from, string path) in copies)
            {
                files.CopyFile(from, SitePath.Join(target, path));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SiteBuildException(DiagnosticIds.ThemeMissing, $"The theme {theme.Name} cannot be copied to {target}: {e.Message}");
        }

        return target;
    }

    private static void Delete(ISiteFileSystem files, string directory)
    {
        foreach ((string path, bool isDirectory) in Glob.Tree(files, directory, hidden: true).AsEnumerable().Reverse())
        {
            if (isDirectory)
            {
                files.DeleteDirectory(SitePath.Join(directory, path));
            }
            else
            {
                files.DeleteFile(SitePath.Join(directory, path));
            }
        }
    }

    private static bool IsWorthKeeping(FileSystemEntry entry) => !entry.IsDirectory
        && (entry.Name == "_config.yml" || entry.Name.EndsWith(".gemspec", StringComparison.Ordinal) || entry.Name.StartsWith("LICENSE", StringComparison.OrdinalIgnoreCase));
}
