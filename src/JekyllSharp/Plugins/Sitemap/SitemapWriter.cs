using System.Text;
using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.Sitemap;

/// <summary>Writes <c>sitemap.xml</c>.</summary>
internal sealed class SitemapWriter(LiquidContext context)
{
    private readonly StringBuilder _xml = new();

    /// <summary>The whole file: documents of written collections, HTML pages, files.</summary>
    public string Write(IEnumerable<StaticFile> files, bool stylesheet)
    {
        Site site = context.Site();
        _xml.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        if (stylesheet)
        {
            _xml.Append("<?xml-stylesheet type=\"text/xsl\" href=\"").Append(context.Apply("/sitemap.xsl", "absolute_url")).Append("\"?>\n");
        }

        _xml.Append("<urlset xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ")
            .Append("xsi:schemaLocation=\"http://www.sitemaps.org/schemas/sitemap/0.9 http://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd\" ")
            .Append("xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (Collection collection in site.Collections.Values.Where(c => c.IsWritten).OrderBy(c => c.Label, StringComparer.Ordinal))
        {
            foreach (Document document in collection.Documents)
            {
                if (document["sitemap"] is not false)
                {
                    Entry(document.Url, LiquidValue.From(document["last_modified_at"]).Default(LiquidValue.From(document.Date)));
                }
            }
        }

        foreach (Page page in site.Pages)
        {
            if ((page.IsHtml || page.Url.EndsWith('/')) && page["sitemap"] is not false && page.Url != "/404.html")
            {
                Entry(page.Url, LiquidValue.From(page["last_modified_at"]));
            }
        }

        foreach (StaticFile file in files)
        {
            if (!(file.Data.TryGetValue("sitemap", out object? wanted) && wanted is false) && file.Name != "404.html")
            {
                Entry(file.RelativePath, LiquidValue.From(file.ModifiedTime));
            }
        }

        return _xml.Append("</urlset>\n").ToString();
    }

    private void Entry(string path, FluidValue modified)
    {
        string url = context.Apply(path.Replace("/index.html", "/", StringComparison.Ordinal), "absolute_url", "xml_escape");
        _xml.Append("<url>\n<loc>").Append(url).Append("</loc>\n");
        if (modified.IsGiven())
        {
            _xml.Append("<lastmod>").Append(modified.Filter(context, "date_to_xmlschema").Print()).Append("</lastmod>\n");
        }

        _xml.Append("</url>\n");
    }
}
