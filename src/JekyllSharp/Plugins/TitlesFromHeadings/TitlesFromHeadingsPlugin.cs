using System.Text.RegularExpressions;
using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;
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
        var options = site.Config.Values["titles_from_headings"] as DataMap;
        if (options?["enabled"] is false)
        {
            return;
        }

        IEnumerable<ContentItem> items = site.Pages;
        if (options?["collections"] is true)
        {
            items = items.Concat(site.Collections.Values.SelectMany(c => c.Documents).Where(d => d.IsWritten));
        }

        foreach (ContentItem item in items.ToArray())
        {
            if (MarkdownPages.IsMarkdown(site, item.Extension) && !HasOwnTitle(item))
            {
                SetTitle(site, item, item.Data["strip_title"] ?? options?["strip_title"]);
            }
        }
    }

    private static void SetTitle(Site site, ContentItem item, object? strip)
    {
        Match heading = AtxHeading().Match(item.Content);
        if (!heading.Success)
        {
            heading = SetextHeading().Match(item.Content);
        }

        if (!heading.Success)
        {
            return;
        }

        item.Data.Set("title", PlainText(site, item, heading.Groups["text"].Value));
        if (strip is not (null or false))
        {
            item.Content = item.Content[(heading.Index + heading.Length)..].TrimStart();
            if (item is Document { Excerpt: not null } document)
            {
                document.Data.Set("excerpt", new Excerpt(document, ExcerptCutter.Cut(site, document)));
            }
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

        return FootnoteMark().Replace(Blanks().Replace(Markup().Replace(html, ""), " "), "").Trim();
    }

    // jekyll-titles-from-headings: where documents take part, the heading goes before the title of the front matter.
    private static bool HasOwnTitle(ContentItem item) => item is Page && item["title"] is not (null or false);

    [GeneratedRegex("""\A[ \t\r\n\f\v]*\#{1,3}[ \t\r\n\f\v]+(?<text>.*)$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex AtxHeading();

    [GeneratedRegex("""\A[ \t\r\n\f\v]*(?<text>.+)\n[-=]+[ \t\r\f\v]*$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SetextHeading();

    [GeneratedRegex("""<!--.*?-->|<[^>]*>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex("""[ \t\r\n]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex("""\[\^[^\]]*\]""", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteMark();
}
