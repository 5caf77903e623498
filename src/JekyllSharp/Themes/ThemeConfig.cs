using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Themes;

/// <summary>The <c>_config.yml</c> of a theme.</summary>
internal static class ThemeConfig
{
    /// <summary>
    /// Puts the theme's settings under the site's. In Jekyll 4 keys that have a default in Jekyll are left out; jekyll-data, which
    /// does this in Jekyll 3, takes the theme's value where the site's is that default.
    /// </summary>
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

            site.Config = new SiteConfig(site.Rules.ReadsThemeConfiguration ? WithoutDefaults(settings, site.Config.Values) : OverDefaults(site, settings));
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

    private static DataMap WithoutDefaults(DataMap settings, DataMap own)
    {
        DataMap rest = settings.Clone();
        foreach (object? key in ConfigDefaults.Create("", "").Keys.ToArray())
        {
            rest.Remove(key);
        }

        return DeepMerge.Merge(rest, own);
    }

    private static DataMap OverDefaults(Site site, DataMap settings)
    {
        if (site.Config.Values["theme"] is string name && settings[name] is { } named and not DataMap)
        {
            throw new SiteBuildException(
                DiagnosticIds.ConfigValue,
                $"The theme's settings under '{name}' are no mapping: {RubyPlain.Inspect(named)}. jekyll-data shows them to templates as 'theme', and stops the build here.");
        }

        DataMap defaults = ConfigDefaults.CreateForJekyll3(site.Source, site.Destination);
        DataMap own = DeepMerge.Merge(settings, site.Config.Values);
        foreach ((object? key, object? value) in own.ToArray())
        {
            if (defaults.TryGetValue(key, out object? usual) && LiquidValue.From(value).Equals(LiquidValue.From(usual)))
            {
                own.Remove(key);
            }
        }

        return ConfigReader.AddPosts(DeepMerge.Merge(defaults, DeepMerge.Merge(settings, own)), site.Rules);
    }
}
