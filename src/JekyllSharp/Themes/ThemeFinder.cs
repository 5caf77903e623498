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

        if (RemoteTheme(site, options) is { } remote)
        {
            site.ReplacesPrimer = site.Profile == CompatibilityProfile.GitHubPages && !site.Config.Values.ContainsKey("theme");
            site.ReplacedTheme = Replaced(site, options);
            return Get(site, options, remote);
        }

        return Gem(site) is { } gem ? Get(site, options, gem) : Primer(site, options);
    }

    /// <summary>The gem that a configuration names as its theme; null for none.</summary>
    /// <exception cref="SiteBuildException">It names what cannot be a gem.</exception>
    private static ThemeReference? Gem(Site site)
    {
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
        string? version = ProfileDetector.LockedVersion(site.Files, site.WorkingDirectory, name);
        try
        {
            return ThemeReference.Gem(name, version ?? (site.Profile == CompatibilityProfile.GitHubPages ? GitHubPagesThemes.Version(name) : null));
        }
        catch (ArgumentException e)
        {
            throw new SiteBuildException(DiagnosticIds.ThemeMissing, e.Message, ConfigPlace.Of(site, "theme"));
        }
    }

    /// <summary>jekyll-remote-theme: the key counts where the plugin is on; what is no theme is said, and the site has none.</summary>
    private static ThemeReference? RemoteTheme(Site site, BuildOptions options)
    {
        if (site.Config.Values["remote_theme"] is not { } value || value is false
            || !(site.Profile == CompatibilityProfile.GitHubPages || ListedPlugins.Contains(site, "jekyll-remote-theme")))
        {
            return null;
        }

        string text = RubyPlain.ToS(value);
        ThemeReference? theme = ThemeReference.Repository(text, options.ThemeStore?.RepositoryHosts);
        if (theme is null)
        {
            site.Diagnostics.Warning(
                DiagnosticIds.ThemeMissing,
                $"{RubyPlain.Inspect(text)} is not a valid remote theme, and is not used: write owner/name, or owner/name@ref, of a repository at GitHub. Other hosts are those that GITHUB_HOSTNAME names.",
                ConfigPlace.Of(site, "remote_theme"));
        }

        return theme;
    }

    /// <summary>
    /// The gem whose place a remote theme takes: in Jekyll it is loaded first, its settings and plugins stay. Null where there
    /// is none, or it is not at hand.
    /// </summary>
    private static Theme? Replaced(Site site, BuildOptions options)
    {
        try
        {
            return Gem(site) is { } gem ? Get(site, options, gem) : null;
        }
        catch (SiteBuildException e)
        {
            site.Diagnostics.Warning(DiagnosticIds.ThemeMissing, $"{e.Message} The remote theme takes its place, but its settings and plugins would stay; Jekyll does not build without it.", ConfigPlace.Of(site, "theme"));
            return null;
        }
    }

    private static Theme Get(Site site, BuildOptions options, ThemeReference wanted)
    {
        string vendored = SitePath.Join(site.WorkingDirectory, $"{SiteTheme.VendorFolder}/{wanted.Name}");
        if (options.ThemeStore is not { Update: true } && options.Files.DirectoryExists(vendored))
        {
            return Remember(site, wanted, new Theme(options.Files, wanted.Name, vendored, wanted.Version) { IsRemote = !wanted.IsGem });
        }

        // A repository that holds a theme is often its own example.
        if (wanted.IsGem && PathGems.Folder(options.Files, site.WorkingDirectory, wanted.Name) is { } beside)
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
                $"The {wanted.Name} theme could not be found. Install the gem, or give a folder that holds the theme.",
                Place(site, wanted));
        }

        try
        {
            return Remember(site, wanted, new ThemeStore(options.Files, store).Get(site.WorkingDirectory, wanted));
        }
        catch (ThemeException e)
        {
            throw new SiteBuildException(DiagnosticIds.ThemeMissing, $"The {wanted.Name} theme could not be found. {e.Message}", Place(site, wanted));
        }
    }

    /// <summary>Where the configuration names the theme.</summary>
    private static SourceLocation? Place(Site site, ThemeReference wanted) => ConfigPlace.Of(site, wanted.IsGem ? "theme:" : "remote_theme:");

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
