using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Themes;

/// <summary>Finds the theme of a site: a folder that the caller names, an installed gem, or one from the store.</summary>
internal static class ThemeFinder
{
    /// <summary>The theme; null for a site without one.</summary>
    /// <exception cref="SiteBuildException">The site's theme cannot be had.</exception>
    public static Theme? Find(Site site, BuildOptions options)
    {
        if (options.ThemeDirectory is { } folder)
        {
            string root = SitePath.Normalize(folder);
            return options.Files.DirectoryExists(root)
                ? new Theme(options.Files, SitePath.FileName(root), root, null)
                : throw new SiteBuildException(DiagnosticIds.ThemeMissing, $"The theme directory does not exist: {root}");
        }

        ThemeReference? wanted;
        try
        {
            wanted = Wanted(site);
        }
        catch (ThemeException e)
        {
            throw new SiteBuildException(DiagnosticIds.ThemeMissing, e.Message, new SourceLocation("_config.yml", 1, 1));
        }

        return wanted is not null ? Get(site, options, wanted) : Primer(site, options);
    }

    /// <summary>The theme that a configuration asks for; null for none.</summary>
    /// <exception cref="ThemeException">It asks for what cannot be a theme.</exception>
    public static ThemeReference? Wanted(Site site)
    {
        if (RemoteTheme(site) is { } remote)
        {
            return ThemeReference.Repository(remote)
                ?? throw new ThemeException($"'{remote}' is not a valid remote theme: write owner/name, or owner/name@ref.");
        }

        if (site.Config.Values["theme"] is not { } value)
        {
            return null;
        }

        if (value is not string text)
        {
            site.Diagnostics.Warning(
                DiagnosticIds.ThemeMissing,
                $"value of 'theme' in config should be String to use gem-based themes, but got {RubyPlain.Inspect(value)}");
            return null;
        }

        string name = text.Trim().ToLowerInvariant();
        string? version = ProfileDetector.LockedVersion(site.Files, site.Source, name);
        try
        {
            return ThemeReference.Gem(name, version ?? (site.Profile == CompatibilityProfile.GitHubPages ? GitHubPagesThemes.Version(name) : null));
        }
        catch (ArgumentException e)
        {
            throw new ThemeException(e.Message);
        }
    }

    // jekyll-remote-theme: the key counts where the plugin is on.
    private static string? RemoteTheme(Site site) =>
        site.Config.Values["remote_theme"] is string { Length: > 0 } remote
        && (site.Profile == CompatibilityProfile.GitHubPages || ListedPlugins.Contains(site, "jekyll-remote-theme"))
            ? remote
            : null;

    private static Theme Get(Site site, BuildOptions options, ThemeReference wanted)
    {
        string vendored = SitePath.Join(site.Source, $"{SiteTheme.VendorFolder}/{wanted.Name}");
        if (options.ThemeStore is not { Update: true } && options.Files.DirectoryExists(vendored))
        {
            return Remember(site, wanted, new Theme(options.Files, wanted.Name, vendored, wanted.Version) { IsRemote = !wanted.IsGem });
        }

        // A repository that holds a theme is often its own example.
        if (wanted.IsGem && PathGems.Folder(options.Files, site.Source, wanted.Name) is { } beside)
        {
            return new Theme(options.Files, wanted.Name, beside, wanted.Version);
        }

        if (wanted.IsGem && ThemeLocator.Find(options.Files, wanted.Name, wanted.Version, options.GemDirectories) is { } installed)
        {
            return installed;
        }

        if (options.ThemeStore is not { } store)
        {
            throw new SiteBuildException(
                DiagnosticIds.ThemeMissing,
                $"The {wanted.Name} theme could not be found. Install the gem, or give a folder that holds the theme.");
        }

        try
        {
            return Remember(site, wanted, new ThemeStore(options.Files, store).Get(site.Source, wanted));
        }
        catch (ThemeException e)
        {
            throw new SiteBuildException(DiagnosticIds.ThemeMissing, $"The {wanted.Name} theme could not be found. {e.Message}");
        }
    }

    // jekyll-remote-theme: templates see the repository's name as the theme's.
    private static Theme Remember(Site site, ThemeReference wanted, Theme theme)
    {
        if (!wanted.IsGem)
        {
            site.Config.Values.Set("theme", wanted.Name);
        }

        return theme;
    }

    /// <summary>GitHub Pages puts a theme under sites that name none; without it they are built as they are.</summary>
    private static Theme? Primer(Site site, BuildOptions options)
    {
        DataMap config = site.Config.Values;
        if (site.Profile != CompatibilityProfile.GitHubPages || config.ContainsKey("theme"))
        {
            return null;
        }

        try
        {
            Theme primer = Get(site, options, ThemeReference.Gem(GitHubPagesThemes.Default, GitHubPagesThemes.Version(GitHubPagesThemes.Default)));
            config.Set("theme", primer.Name);
            return primer;
        }
        catch (SiteBuildException e)
        {
            site.Diagnostics.Warning(
                DiagnosticIds.ThemeMissing,
                $"GitHub Pages puts the theme {GitHubPagesThemes.Default} under sites that name none: its layouts and /assets/css/style.css are missing here. {e.Message} Or set 'theme: null'.");
            return null;
        }
    }
}
