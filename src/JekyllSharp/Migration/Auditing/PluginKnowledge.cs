using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid;
using JekyllSharp.Plugins;
using JekyllSharp.Templating;

namespace JekyllSharp.Migration.Auditing;

/// <summary>What is known of gems: the tags and filters of those that are built in, by asking them; of some others by their documentation.</summary>
internal sealed class PluginKnowledge
{
    /// <summary>Gems that write nothing into a site.</summary>
    private static readonly Dictionary<string, string> WithoutOutput = new(StringComparer.Ordinal)
    {
        ["jekyll"] = "Jekyll itself.",
        ["jekyll-watch"] = "Only for 'jekyll serve'.",
        ["jekyll-livereload"] = "Only for 'jekyll serve'.",
        ["webrick"] = "Only for 'jekyll serve'.",
        ["jekyll-admin"] = "Only for 'jekyll serve'.",
        ["jekyll-compose"] = "Only commands that make posts.",
        ["jekyll-sass-converter"] = "Stylesheets are compiled by Dart Sass.",
        ["kramdown"] = "Markdown is built in.",
        ["kramdown-parser-gfm"] = "Markdown is built in.",
        ["rouge"] = "Highlighting is built in.",
        ["jekyll-commonmark"] = "CommonMark is built in.",
        ["jekyll-commonmark-ghpages"] = "CommonMark is built in.",
        ["jekyll-remote-theme"] = "Remote themes are downloaded and locked by the tool.",
        ["jekyll-swiss"] = "A theme, no plugin.",
        ["bundler"] = "No part of a site.",
        ["github-pages"] = "Stands for the profile of GitHub Pages.",
    };

    private static readonly Dictionary<string, (string Note, string[] Tags, string[] Filters)> Others = new(StringComparer.Ordinal)
    {
        ["jekyll-scholar"] = ("Bibliographies and citations are missing.", ["cite", "bibliography", "reference", "quote", "nocite", "cited_only", "bibliography_count", "cite_details", "details_link"], []),
        ["jekyll-polyglot"] = ("Only the default language is built.", ["I18n_Headers", "Static_href"], []),
        ["jekyll-multiple-languages-plugin"] = ("Only one language is built.", ["t", "tf", "translate", "translate_file", "translate_link", "tl"], ["t"]),
        ["jekyll-assets"] = ("Assets are not compiled.", ["asset", "img", "css", "js", "stylesheet", "javascript"], ["asset"]),
        ["jekyll-minifier"] = ("Output is not minified.", [], []),
        ["jekyll-target-blank"] = ("Links open in the same window.", [], []),
        ["jekyll-spaceship"] = ("Its Markdown extensions are missing.", [], []),
        ["jekyll-tagging"] = ("Pages of tags are missing.", [], ["tag_cloud", "tag_link", "tags"]),
        ["jekyll-figure"] = ("Figures are missing.", ["figure"], []),
        ["jekyll-twitter-plugin"] = ("Tweets are missing.", ["twitter"], []),
        ["jekyll-youtube"] = ("Videos are missing.", ["youtube"], []),
        ["jekyll-responsive-image"] = ("Images are not resized.", ["responsive_image", "responsive_image_block"], []),
        ["jekyll_picture_tag"] = ("Images are not resized.", ["picture"], []),
        ["jekyll-picture-tag"] = ("Images are not resized.", ["picture"], []),
        ["jekyll-asciidoc"] = ("AsciiDoc is not converted.", [], ["asciidocify", "tocify_asciidoc"]),
        ["jekyll-textile-converter"] = ("Textile is not converted.", [], ["textilize"]),
        ["jekyll-haml"] = ("Haml is not converted.", ["haml"], []),
        ["jekyll-email-protect"] = ("Addresses are not encoded.", [], ["encode_email"]),
        ["jekyll-time-to-read"] = ("Reading times are missing.", [], ["reading_time"]),
        ["jekyll-pwa-plugin"] = ("The service worker is missing.", [], []),
    };

    private readonly Dictionary<string, (HashSet<string> Tags, HashSet<string> Filters)> _builtIn = new(StringComparer.Ordinal);

    /// <summary>Asks each built-in plugin for what it adds.</summary>
    public PluginKnowledge(Site site)
    {
        LiquidEnvironment core = JekyllEnvironment.CreateBuilder(site).Build();
        foreach (ISitePlugin plugin in BuiltInPlugins.All)
        {
            var registry = new PluginRegistry(site.Config, JekyllEnvironment.CreateBuilder(site));
            plugin.Register(registry);
            LiquidEnvironment more = registry.Liquid.Build();
            _builtIn[plugin.Name] = ([.. more.TagNames.Except(core.TagNames)], [.. more.FilterNames.Except(core.FilterNames)]);
        }
    }

    /// <summary>Whether the work of a gem is done, and what to say about it.</summary>
    public (PluginStatus Status, string Note) Judge(string gem) =>
        _builtIn.ContainsKey(gem) ? (PluginStatus.BuiltIn, "")
        : WithoutOutput.TryGetValue(gem, out string? why) ? (PluginStatus.NotNeeded, why)
        : (PluginStatus.Unknown, Others.TryGetValue(gem, out var known) ? known.Note : "");

    /// <summary>True where a tag or filter is one of the gem's.</summary>
    public bool Adds(string gem, TemplateMention mention) =>
        _builtIn.TryGetValue(gem, out var own) ? (mention.IsFilter ? own.Filters : own.Tags).Contains(mention.Name)
        : Others.TryGetValue(gem, out var other) && (mention.IsFilter ? other.Filters : other.Tags).Contains(mention.Name, StringComparer.Ordinal);

    /// <summary>The gems that have a tag or filter; those that are built in first.</summary>
    public IEnumerable<string> GemsWith(TemplateMention mention) => _builtIn.Keys.Concat(Others.Keys).Distinct(StringComparer.Ordinal).Where(g => Adds(g, mention));
}
