using System.Collections.Concurrent;
using System.Text;
using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating;
using JekyllSharp.Templating.Drops;

namespace JekyllSharp.Plugins.SeoTag;

/// <summary><c>{% seo %}</c>, or <c>{% seo title=false %}</c> for themes that write the title themselves.</summary>
public sealed class SeoTag : LiquidTag
{
    private readonly bool _withTitle;
    private readonly ConcurrentDictionary<string, string> _siteTexts;

    internal SeoTag(TagSource source, ConcurrentDictionary<string, string> siteTexts)
        : base(source)
    {
        _withTitle = !source.Markup.Contains("title=false", StringComparison.OrdinalIgnoreCase);
        _siteTexts = siteTexts;
    }

    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        var data = new SeoData(context, _siteTexts);
        var html = new StringBuilder("<!-- Begin Jekyll SEO tag v2.8.0 -->\n");
        WriteHead(html, context, data);
        WriteImageAndType(html, context, data);
        WriteTwitter(html, context, data);
        WriteOwners(html, context.Site().Config.Values);
        html.Append("<script type=\"application/ld+json\">\n").Append(SeoJson.Write(context, data)).Append("</script>\n");
        html.Append("<!-- End Jekyll SEO tag -->\n");
        output.Write(html.ToString());
    }

    private void WriteHead(StringBuilder html, LiquidContext context, SeoData data)
    {
        Site site = context.Site();
        if (_withTitle && data.Title is { } title)
        {
            html.Append($"<title>{title}</title>\n");
        }

        html.Append($"<meta name=\"generator\" content=\"Jekyll v{JekyllDrop.Version(site.Profile)}\" />\n");
        Property(html, "og:title", data.PageTitle);
        Named(html, "author", data.Author?["name"]);
        html.Append($"<meta property=\"og:locale\" content=\"{data.PageLocale}\" />\n");
        if (data.Description is { } description)
        {
            Named(html, "description", description);
            Property(html, "og:description", description);
        }

        if (site.Config.Flag("url"))
        {
            html.Append($"<link rel=\"canonical\" href=\"{data.CanonicalUrl}\" />\n");
            Property(html, "og:url", data.CanonicalUrl);
        }

        Property(html, "og:site_name", data.SiteTitle);
    }

    private static void WriteImageAndType(StringBuilder html, LiquidContext context, SeoData data)
    {
        if (data.Image is { } image)
        {
            Property(html, "og:image", image["path"]);
            Property(html, "og:image:height", image["height"]);
            Property(html, "og:image:width", image["width"]);
            Property(html, "og:image:alt", image["alt"]);
        }

        if (data.WrittenDate is { } date)
        {
            Property(html, "og:type", "article");
            Property(html, "article:published_time", date);
        }
        else
        {
            Property(html, "og:type", "website");
        }

        DataMap? paginator = data.Paginator;
        Link(html, context, "prev", paginator?["previous_page_path"]);
        Link(html, context, "next", paginator?["next_page_path"]);
    }

    private static void WriteTwitter(StringBuilder html, LiquidContext context, SeoData data)
    {
        object? owner = context.Site().Config.Values["twitter"];
        var site = owner as DataMap;
        if (data.Image is { } image)
        {
            object card = data.OfPage("twitter", "card") ?? site?["card"] ?? "summary_large_image";
            Named(html, "twitter:card", card);
            Property(html, "twitter:image", image["path"]);
            Named(html, "twitter:image:alt", image["alt"]);
        }
        else
        {
            Named(html, "twitter:card", "summary");
        }

        Property(html, "twitter:title", data.PageTitle);
        if (owner is null or false)
        {
            return;
        }

        // A text in place of the mapping has no 'username', and the tag is written without a name.
        Named(html, "twitter:site", "@" + RubyPlain.ToS(site?["username"]).Replace("@", "", StringComparison.Ordinal));
        if (data.Author?["twitter"] is { } author and not false)
        {
            Named(html, "twitter:creator", "@" + RubyPlain.ToS(author).Replace("@", "", StringComparison.Ordinal));
        }
    }

    private static void WriteOwners(StringBuilder html, DataMap site)
    {
        if (site["facebook"] is DataMap facebook)
        {
            Property(html, "fb:admins", facebook["admins"]);
            Property(html, "article:publisher", facebook["publisher"]);
            Property(html, "fb:app_id", facebook["app_id"]);
        }

        if (site["webmaster_verifications"] is DataMap verifications)
        {
            Named(html, "google-site-verification", verifications["google"]);
            Named(html, "msvalidate.01", verifications["bing"]);
            Named(html, "alexaVerifyID", verifications["alexa"]);
            Named(html, "yandex-verification", verifications["yandex"]);
            Named(html, "baidu-site-verification", verifications["baidu"]);
            Named(html, "facebook-domain-verification", verifications["facebook"]);
        }
        else
        {
            Named(html, "google-site-verification", site["google_site_verification"]);
        }
    }

    private static void Property(StringBuilder html, string name, object? value) => Meta(html, "property", name, value);

    private static void Named(StringBuilder html, string name, object? value) => Meta(html, "name", name, value);

    private static void Meta(StringBuilder html, string attribute, string name, object? value)
    {
        if (value is not (null or false))
        {
            html.Append($"<meta {attribute}=\"{name}\" content=\"{RubyPlain.ToS(value)}\" />\n");
        }
    }

    private static void Link(StringBuilder html, LiquidContext context, string relation, object? path)
    {
        if (path is not (null or false))
        {
            html.Append($"<link rel=\"{relation}\" href=\"{context.Apply(RubyPlain.ToS(path), "absolute_url")}\" />\n");
        }
    }
}
