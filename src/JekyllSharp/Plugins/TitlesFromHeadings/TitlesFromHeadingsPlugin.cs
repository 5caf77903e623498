using System.Text.RegularExpressions;
using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.Reading;

namespace JekyllSharp.Plugins.TitlesFromHeadings;

/// <summary>What the gem jekyll-titles-from-headings 0.5 does: a Markdown file without title gets that of its first line, if it is a heading.</summary>
public sealed partial class TitlesFromHeadingsPlugin : ISitePlugin, IGenerator
{
    /// <inheritdoc />
    public string Name => "jekyll-titles-from-headings";

    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Lowest;

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Generators.Add(this);

    /// <inheritdoc />
    public void Generate(Site site)
    {
        var options = new PluginOptions(site, "titles_from_headings");
        if (options.AreOff)
        {
            return;
        }

        IEnumerable<ContentItem> items = site.Pages;
        if (options["collections"] is true)
        {
            items = items.Concat(site.Collections.Values.SelectMany(c => c.Documents).Where(d => d.IsWritten));
        }

        foreach (ContentItem item in items.ToArray())
        {
            if (MarkdownPages.IsMarkdown(site, item.Extension) && !HasOwnTitle(item))
            {
                SetTitle(site, item, (item.Data.TryGetValue("strip_title", out object? own) ? own : options["strip_title"]) is true);
            }
        }
    }

    private static void SetTitle(Site site, ContentItem item, bool strip)
    {
        Match heading = Heading().Match(item.Content);
        item.Data.Set("title", heading.Success ? PlainText(site, item, heading.Groups["text"].Value) : item["title"]);
        if (!strip)
        {
            return;
        }

        item.Content = RubyString.Strip(item.Content[(heading.Success ? heading.Length : 0)..]);
        if (item is Document { Collection.Label: "posts", ExcerptSeparator.Length: > 0 } post)
        {
            post.Data.Set("excerpt", new Excerpt(post, ExcerptCutter.Cut(site, post)));
        }
    }

    /// <summary>The heading's text as a paragraph of its own, without marks: that is why identifiers in braces stay.</summary>
    private static string PlainText(Site site, ContentItem item, string markdown)
    {
        string html = markdown;
        foreach (IConverter converter in site.Converters.For(item.Extension))
        {
            html = converter.Convert(html, null);
        }

        string text = Markup().Replace(Block().Replace(html, ""), "");
        return FootnoteMark().Replace(RubyString.Strip(Blanks().Replace(text, " ")), "");
    }

    // jekyll-titles-from-headings: where documents take part, the heading goes before the title of the front matter.
    private static bool HasOwnTitle(ContentItem item) => item is Page && item["title"] is not null;

    [GeneratedRegex("""\A[ \t\r\n\f\v]*(?:\#{1,3}[ \t\r\n\f\v]+(?<text>.*)|(?<text>.*)\r?\n[-=]+[ \t\r\n\f\v]*)$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex("""<script.*?</script>|<!--.*?-->|<style.*?</style>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex("""<[^>]*>""", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex("""[ \t\r\n\f\v]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex("""\[\^[^\]]*\]""", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteMark();
}
