using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Themes;

/// <summary>The <c>_config.yml</c> of a theme.</summary>
internal static class ThemeConfig
{
    /// <summary>Puts the theme's settings under the site's; keys that have a default in Jekyll are left out.</summary>
    public static void Merge(Site site, Theme theme)
    {
        string path = SitePath.Join(theme.Root, "_config.yml");
        if (!site.Files.FileExists(path) || site.Files.IsSymbolicLink(path))
        {
            return;
        }

        try
        {
            string text = SiteText.Decode(site.Files.ReadAllBytes(path), out _);
            if (YamlReader.Read(text, site.Zone).Value is not DataMap settings)
            {
                return;
            }

            settings = settings.Clone();
            foreach (object? key in ConfigDefaults.Create("", "").Keys.ToArray())
            {
                settings.Remove(key);
            }

            site.Config = new SiteConfig(DeepMerge.Merge(settings, site.Config.Values));
            site.ResetDefaults();
        }
        catch (YamlReadException e)
        {
            throw new SiteBuildException(
                DiagnosticIds.ConfigUnreadable,
                $"The theme's configuration is not valid YAML: {e.Message}",
                new SourceLocation(path, e.Line, e.Column));
        }
    }
}
