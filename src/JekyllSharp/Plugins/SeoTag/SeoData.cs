using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.SeoTag;

/// <summary>What the seo tag knows of a page, from its front matter and the site's configuration.</summary>
internal sealed partial class SeoData
{
    private readonly LiquidContext _context;
    private readonly Site _site;
    private readonly DataMap _config;
    private readonly ContentItem? _item;
    private readonly ConcurrentDictionary<string, string> _siteTexts;

    /// <summary>Reads the page that renders.</summary>
    /// <param name="context">The render.</param>
    /// <param name="siteTexts">Texts of the configuration that were formatted before: they are the same on all pages.</param>
    public SeoData(LiquidContext context, ConcurrentDictionary<string, string> siteTexts)
    {
        _siteTexts = siteTexts;
        _context = context;
        _site = context.Site();
        _config = _site.Config.Values;
        _item = context.Item();
        Paginator = (_item as Page)?.Paginator?.Values;
        SiteTitle = FormatOfSite(_config["title"] ?? _config["name"]);
        PageTitle = (_item?["title"] is false ? "false" : Format(OfPage("title"))) ?? SiteTitle;
        SiteDescription = FormatOfSite(_config["description"]);
        Description = Format(OfPage("description") ?? Excerpt()) ?? SiteDescription;
        Title = MakeTitle();
        PageLanguage = RubyPlain.ToS(OfPage("lang") ?? _config["lang"] ?? "en_US");
        PageLocale = RubyPlain.ToS(OfPage("locale") ?? _config["locale"] ?? PageLanguage).Replace('-', '_');
        CanonicalUrl = MakeCanonicalUrl();
        Author = MakeAuthor();
        Image = MakeImage();
    }

    public string? Title { get; }

    public string? SiteTitle { get; }

    public string? PageTitle { get; }

    public string? SiteDescription { get; }

    public string? Description { get; }

    public string PageLanguage { get; }

    public string PageLocale { get; }

    public string CanonicalUrl { get; }

    /// <summary>Name, twitter and the rest of the author's entry; null for none.</summary>
    public DataMap? Author { get; }

    /// <summary>Path (absolute), height, width, alt; null for none.</summary>
    public DataMap? Image { get; }

    public DataMap? Paginator { get; }

    /// <summary>The date of a document, or of a page that has one.</summary>
    public object? Date => _item is Document document ? document.Date : OfPage("date");

    /// <summary>True for the start page and the page about its author.</summary>
    public bool IsHomeOrAbout => _item?.Url is "/" or "/index.html" or "/index.htm" or "/about/" or "/about/index.html" or "/about/index.htm";

    /// <summary>A value of the page's front matter.</summary>
    public object? OfPage(string key) => ((_item as Page)?.Members?[key] ?? _item?[key]) is { } value and not false ? value : null;

    /// <summary>A value of a mapping in the page's front matter.</summary>
    public object? OfPage(string map, string key) => (OfPage(map) as DataMap)?[key] is { } value and not false ? value : null;

    /// <summary>A text for an attribute: Markdown rendered, tags removed, blanks folded, escaped once. Null where nothing is left.</summary>
    public string? Format(object? value)
    {
        if (value is null or false)
        {
            return null;
        }

        string plain = RubyPlain.ToS(value);
        string text = IsPlain(plain) ? plain : _context.Apply(plain, "markdownify", "strip_html", "normalize_whitespace", "escape_once");
        return text.Length == 0 ? null : text;
    }

    private string? FormatOfSite(object? value) => value is null or false
        ? null
        : _siteTexts.GetOrAdd(RubyPlain.ToS(value), static (text, data) => data.Format(text) ?? "", this) is { Length: > 0 } formatted ? formatted : null;

    /// <summary>True for one line of words without anything that Markdown or HTML could take for markup.</summary>
    private static bool IsPlain(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isSafe = char.IsAsciiLetterOrDigit(text[i])
                || (i > 0 && text[i] is ' ' or ',' or '.' && text[i - 1] != text[i] && !(i == text.Length - 1 && text[i] == ' '));
            if (!isSafe)
            {
                return false;
            }
        }

        // A number and a point at the start would be a list.
        return text.Length > 0 && char.IsAsciiLetter(text[0]);
    }

    private object? Excerpt() => _item switch
    {
        Document document => document["excerpt"] is { } excerpt ? RubyPlain.ToS(excerpt) : null,
        Page page => page["excerpt"] is { } excerpt ? RubyPlain.ToS(excerpt) : null,
        _ => null,
    };

    private string? MakeTitle()
    {
        string? title = SiteTitle is not null && PageTitle != SiteTitle ? $"{PageTitle} | {SiteTitle}"
            : SiteTitle is not null && SiteDescription is not null ? $"{SiteTitle} | {FormatOfSite(_config["tagline"]) ?? SiteDescription}"
            : PageTitle ?? SiteTitle;
        if (title is not null && Paginator?["page"] is long page && page > 1)
        {
            string message = _site.Config.Text("seo_paginator_message") ?? "Page %<current>s of %<total>s for ";
            title = message
                .Replace("%<current>s", page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("%<total>s", RubyPlain.ToS(Paginator["total_pages"]), StringComparison.Ordinal) + title;
        }

        return title;
    }

    private string MakeCanonicalUrl()
    {
        if (OfPage("canonical_url") is { } own && RubyPlain.ToS(own) is { Length: > 0 } url)
        {
            return url;
        }

        return _context.Apply(_item?.Url ?? "/", "absolute_url").Replace("/index.html", "/", StringComparison.Ordinal);
    }

    /// <summary>The author's entry; a name, or a mapping in the page, may stand for it.</summary>
    private DataMap? MakeAuthor()
    {
        object? found = Authors.Of(_site, _item);
        DataMap? entry = found as DataMap ?? (found is string ? Authors.Entry(_site, found) as DataMap ?? new DataMap() : null);
        if (entry is null)
        {
            return null;
        }

        DataMap author = entry.Clone();
        if (found is string && author["name"] is null or false)
        {
            author.Set("name", found);
        }

        if (author["twitter"] is null or false)
        {
            author.Set("twitter", author["name"]);
        }

        return author;
    }

    private DataMap? MakeImage()
    {
        object? value = OfPage("image");
        string? path = value switch
        {
            string text => text,
            DataMap map => (map["path"] ?? map["facebook"] ?? map["twitter"]) as string,
            _ => null,
        };
        if (path is null)
        {
            return null;
        }

        // jekyll-seo-tag: a path is one from the site's root, wherever the page is.
        string url = Scheme().IsMatch(path) ? path : _context.Apply(path, "absolute_url");
        var image = new DataMap();
        if (value is DataMap given)
        {
            image = given.Clone();
        }

        image.Set("path", _context.Apply(url, "uri_escape"));
        return image;
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
