using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.Templating;
using JekyllSharp.Templating.Drops;

namespace JekyllSharp.Plugins.SeoTag;

/// <summary><c>{% seo %}</c>, or <c>{% seo title=false %}</c> for themes that write the title themselves.</summary>
public sealed class SeoTag : LiquidTag
{
    private readonly bool _withTitle;
    private readonly SeoTexts _texts;

    internal SeoTag(TagSource source, SeoTexts texts)
        : base(source)
    {
        _withTitle = !source.Markup.Contains("title=false", StringComparison.OrdinalIgnoreCase);
        _texts = texts;
    }

    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        var data = new SeoData(context, _texts);
        output.Write("<!-- Begin Jekyll SEO tag v2.8.0 -->\n");
        WriteHead(output, context, data);
        WriteImageAndType(output, context, data);
        WriteTwitter(output, context, data);
        output.Write(_texts.Owners(static site => Owners(site), data.Site));
        output.Write("<script type=\"application/ld+json\">\n");
        SeoJson.Write(output, context, data);
        output.Write("</script>\n<!-- End Jekyll SEO tag -->\n");
    }

    private void WriteHead(TextWriter html, LiquidContext context, SeoData data)
    {
        if (_withTitle && data.Title is { } title)
        {
            html.Write("<title>");
            html.Write(title);
            html.Write("</title>\n");
        }

        html.Write("<meta name=\"generator\" content=\"Jekyll v");
        html.Write(context.Site().JekyllVersion);
        html.Write("\" />\n");
        Property(html, "og:title", data.PageTitle);
        Named(html, "author", data.Author.Name);
        html.Write("<meta property=\"og:locale\" content=\"");
        html.Write(data.PageLocale);
        html.Write("\" />\n");
        if (data.Description is { } description)
        {
            html.Write("<meta name=\"description\" content=\"");
            html.Write(description);
            html.Write("\" />\n");
            Property(html, "og:description", description);
        }

        if (data.Site.Member("url").IsGiven())
        {
            string url = data.CanonicalUrl.Print();
            html.Write("<link rel=\"canonical\" href=\"");
            html.Write(url);
            html.Write("\" />\n");
            Property(html, "og:url", url);
        }

        Property(html, "og:site_name", data.SiteTitle);
    }

    private static void WriteImageAndType(TextWriter html, LiquidContext context, SeoData data)
    {
        if (data.Image is { } image)
        {
            Property(html, "og:image", image.Path.Print());
            Property(html, "og:image:height", image.Get("height"));
            Property(html, "og:image:width", image.Get("width"));
            Property(html, "og:image:alt", image.Get("alt"));
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

        Link(html, context, data, "prev", "previous_page");
        Link(html, context, data, "next", "next_page");
    }

    private static void WriteTwitter(TextWriter html, LiquidContext context, SeoData data)
    {
        FluidValue owner = data.Site.Member("twitter");
        if (data.Image is { } image)
        {
            FluidValue card = data.Page.Member("twitter").Member("card").Default(owner.Member("card")).Default(StringValue.Create("summary_large_image"));
            html.Write("<meta name=\"twitter:card\" content=\"");
            html.Write(card.Print());
            html.Write("\" />\n");
            Property(html, "twitter:image", image.Path.Print());
            Named(html, "twitter:image:alt", image.Get("alt"));
        }
        else
        {
            html.Write("<meta name=\"twitter:card\" content=\"summary\" />\n");
        }

        Property(html, "twitter:title", data.PageTitle);
        if (owner.IsGiven())
        {
            // A text in place of the mapping has no 'username', and the tag is written without a name.
            html.Write("<meta name=\"twitter:site\" content=\"@");
            html.Write(WithoutAt(context, owner.Member("username")));
            html.Write("\" />\n");
            if (data.Author.Twitter is var author && author.IsGiven())
            {
                html.Write("<meta name=\"twitter:creator\" content=\"@");
                html.Write(WithoutAt(context, author));
                html.Write("\" />\n");
            }
        }
    }

    private static string WithoutAt(LiquidContext context, FluidValue name) => context.Apply("remove", name, StringValue.Create("@")).Print();

    /// <summary>What is the same on all pages.</summary>
    private static string Owners(FluidValue site)
    {
        using var html = new StringWriter();
        FluidValue facebook = site.Member("facebook");
        Property(html, "fb:admins", facebook.Member("admins"));
        Property(html, "article:publisher", facebook.Member("publisher"));
        Property(html, "fb:app_id", facebook.Member("app_id"));
        FluidValue verifications = site.Member("webmaster_verifications");
        if (verifications.IsGiven())
        {
            Named(html, "google-site-verification", verifications.Member("google"));
            Named(html, "msvalidate.01", verifications.Member("bing"));
            Named(html, "alexaVerifyID", verifications.Member("alexa"));
            Named(html, "yandex-verification", verifications.Member("yandex"));
            Named(html, "baidu-site-verification", verifications.Member("baidu"));
            Named(html, "facebook-domain-verification", verifications.Member("facebook"));
        }
        else
        {
            Named(html, "google-site-verification", site.Member("google_site_verification"));
        }

        return html.ToString();
    }

    private static void Property(TextWriter html, string name, string? text)
    {
        if (text is not null)
        {
            html.Write("<meta property=\"");
            html.Write(name);
            html.Write("\" content=\"");
            html.Write(text);
            html.Write("\" />\n");
        }
    }

    private static void Property(TextWriter html, string name, FluidValue value) => Property(html, name, value.IsGiven() ? value.Print() : null);

    private static void Named(TextWriter html, string name, FluidValue value)
    {
        if (value.IsGiven())
        {
            html.Write("<meta name=\"");
            html.Write(name);
            html.Write("\" content=\"");
            html.Write(value.Print());
            html.Write("\" />\n");
        }
    }

    private static void Link(TextWriter html, LiquidContext context, SeoData data, string relation, string page)
    {
        if (data.Paginator.Member(page).IsGiven())
        {
            string url = data.Paginator.Member(page + "_path").Filter(context, "absolute_url").Print();
            html.Write("<link rel=\"");
            html.Write(relation);
            html.Write("\" href=\"");
            html.Write(url);
            html.Write("\" />\n");
        }
    }
}
