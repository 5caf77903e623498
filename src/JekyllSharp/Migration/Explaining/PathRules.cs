using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.Reading;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Migration.Explaining;

/// <summary>Says of a file that no build reads why that is, by its path.</summary>
internal static class PathRules
{
    /// <summary>The kind of a file and the reason why it is not published; null where its path gives none.</summary>
    public static (string Kind, string Reason)? Find(Site site, string relative)
    {
        if (SitePath.IsBelow(site.InSource(relative), site.Destination))
        {
            return ("file of the output", "It is in the destination: the build writes it.");
        }

        string[] parts = relative.Split('/');
        for (int i = 0; i < parts.Length; i++)
        {
            string upTo = string.Join('/', parts[..(i + 1)]);
            if (Excluded(site, upTo) is { } pattern)
            {
                return ("file", $"'{pattern}' under 'exclude' in the configuration leaves {upTo} out{(Defaults(site, pattern) ? ", as Jekyll does where nothing is said" : "")}.");
            }

            if (Special(site, parts, i) is { } special)
            {
                return special;
            }
        }

        return null;
    }

    private static bool Defaults(Site site, string pattern) =>
        pattern is "vendor/bundle/" or "vendor/cache/" or "vendor/gems/" or "vendor/ruby/" or "node_modules/" or "Gemfile" or "Gemfile.lock"
            or ".sass-cache/" or ".jekyll-cache/" or "gemfiles/" or ".sass-cache" or ".jekyll-cache"
        && site.Config.Exclude.Contains(pattern);

    private static string? Excluded(Site site, string path)
    {
        if (site.Config.Include.Contains(path))
        {
            return null;
        }

        string full = SitePath.Join(site.Source, path);
        foreach (string pattern in site.Config.Exclude)
        {
            string excluded = SitePath.Join(site.Source, pattern);
            if (full == excluded.TrimEnd('/') || Fnmatch.IsMatch(excluded, full) || full.StartsWith(excluded, StringComparison.Ordinal))
            {
                return pattern;
            }
        }

        return null;
    }

    private static (string Kind, string Reason)? Special(Site site, string[] parts, int at)
    {
        string name = parts[at];
        bool isFile = at == parts.Length - 1;
        if (isFile && name.EndsWith('~'))
        {
            return ("backup file", "Its name ends in '~': Jekyll takes it for a backup.");
        }

        if (name.Length == 0 || name[0] is not ('.' or '_' or '#' or '~') || site.Config.Include.Contains(name)
            || (name != "_posts" && name[0] == '_' && site.Collections.ContainsKey(name[1..])))
        {
            return null;
        }

        string layouts = site.Config.Text("layouts_dir") ?? "_layouts";
        string includes = site.Config.Text("includes_dir") ?? "_includes";
        string data = site.Config.Text("data_dir") ?? "_data";
        return name switch
        {
            _ when name == layouts => ("layout", "It is a layout: pages are put into it."),
            _ when name == includes => ("include", "It is an include: templates take it in."),
            _ when name == data => ("data file", "It is a data file: templates read it as site.data."),
            "_sass" => ("stylesheet to import", "It is a stylesheet that others import."),
            "_plugins" => ("plugin", "It is in the folder of Ruby plugins, which are not executed."),
            "_config.yml" or "_config.yaml" or "_config.toml" => ("configuration", "It is the configuration."),
            "_drafts" => ("draft", "Drafts are published only with --drafts or 'show_drafts'."),
            "_posts" => Post(string.Join('/', parts[(at + 1)..])),
            _ when name[0] == '_' && !isFile => ("file", $"The directory {name} begins with '_', and is no collection of the configuration."),
            _ => ("file", $"{name} begins with '{name[0]}': name it under 'include' in the configuration to publish it."),
        };
    }

    private static (string Kind, string Reason)? Post(string name) => PostName.TryParse(name, out _, out _)
        ? null
        : ("file among the posts", "The name of a post is YEAR-MONTH-DAY-title.EXTENSION: this one is skipped.");
}
