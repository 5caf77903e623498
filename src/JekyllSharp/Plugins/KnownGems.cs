namespace JekyllSharp.Plugins;

/// <summary>What is known of gems that are not built in, by their documentation.</summary>
internal static class KnownGems
{
    /// <summary>Gems that write nothing into a site.</summary>
    public static IReadOnlyDictionary<string, string> WithoutOutput { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
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
        ["minima"] = "A theme, no plugin.",
        ["rake"] = "No part of a site.",
        ["bundler"] = "No part of a site.",
        ["wdm"] = "Only for 'jekyll serve'.",
        ["listen"] = "Only for 'jekyll serve'.",
        ["http_parser.rb"] = "Only for 'jekyll serve'.",
        ["eventmachine"] = "Only for 'jekyll serve'.",
        ["html-proofer"] = "Checks a site, no part of it.",
        ["tzinfo"] = "Time zones are built in.",
        ["tzinfo-data"] = "Time zones are built in.",
        ["faraday"] = "No part of a site.",
        ["faraday-retry"] = "No part of a site.",
        ["ffi"] = "No part of a site.",
        ["nokogiri"] = "No part of a site.",
        ["json"] = "No part of a site.",
        ["csv"] = "No part of a site.",
        ["base64"] = "No part of a site.",
        ["bigdecimal"] = "No part of a site.",
        ["logger"] = "No part of a site.",
        ["rexml"] = "No part of a site.",
        ["sass-embedded"] = "Stylesheets are compiled by Dart Sass.",
        ["sassc"] = "Stylesheets are compiled by Dart Sass.",
        ["liquid"] = "Liquid is built in.",
        ["github-pages"] = "Stands for the profile of GitHub Pages.",
    };

    /// <summary>Gems that add to the files of a site and are not built in.</summary>
    public static IReadOnlyDictionary<string, KnownGem> Missing { get; } = new Dictionary<string, KnownGem>(StringComparer.Ordinal)
    {
        ["jekyll-scholar"] = new("Bibliographies and citations are missing.", ["cite", "bibliography", "reference", "quote", "nocite", "cited_only", "bibliography_count", "cite_details", "details_link"], []),
        ["jekyll-polyglot"] = new("Only the default language is built.", ["I18n_Headers", "Static_href"], []),
        ["jekyll-multiple-languages-plugin"] = new("Only one language is built.", ["t", "tf", "translate", "translate_file", "translate_link", "tl"], ["t"]),
        ["jekyll-assets"] = new("Assets are not compiled.", ["asset", "img", "css", "js", "stylesheet", "javascript"], ["asset"]),
        ["jekyll-minifier"] = new("Output is not minified.", [], []),
        ["jekyll-target-blank"] = new("Links open in the same window.", [], []),
        ["jekyll-spaceship"] = new("Its Markdown extensions are missing.", [], []),
        ["jekyll-tagging"] = new("Pages of tags are missing.", [], ["tag_cloud", "tag_link", "tags"]),
        ["jekyll-figure"] = new("Figures are missing.", ["figure"], []),
        ["jekyll-twitter-plugin"] = new("Tweets are missing.", ["twitter"], []),
        ["jekyll-youtube"] = new("Videos are missing.", ["youtube"], []),
        ["jekyll-responsive-image"] = new("Images are not resized.", ["responsive_image", "responsive_image_block"], []),
        ["jekyll_picture_tag"] = new("Images are not resized.", ["picture"], []),
        ["jekyll-picture-tag"] = new("Images are not resized.", ["picture"], []),
        ["jekyll-asciidoc"] = new("AsciiDoc is not converted.", [], ["asciidocify", "tocify_asciidoc"]),
        ["jekyll-textile-converter"] = new("Textile is not converted.", [], ["textilize"]),
        ["jekyll-haml"] = new("Haml is not converted.", ["haml"], []),
        ["jekyll-email-protect"] = new("Addresses are not encoded.", [], ["encode_email"]),
        ["jekyll-time-to-read"] = new("Reading times are missing.", [], ["reading_time"]),
        ["jekyll-pwa-plugin"] = new("The service worker is missing.", [], []),
    };
}
