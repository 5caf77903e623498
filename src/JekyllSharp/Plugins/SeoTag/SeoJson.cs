using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.SeoTag;

/// <summary>The JSON-LD of a page.</summary>
internal static class SeoJson
{
    /// <summary>The object as JSON, keys in the gem's order, without those that have no value.</summary>
    public static string Write(LiquidContext context, SeoData data)
    {
        DataMap site = context.Site().Config.Values;
        string type = Type(data);
        var json = new DataMap();
        json.Set("@context", "https://schema.org");
        json.Set("@type", type);
        Add(json, "author", Author(data));
        Add(json, "dateModified", Time(context, data.OfPage("seo", "date_modified") ?? data.OfPage("last_modified_at") ?? data.Date));
        Add(json, "datePublished", Time(context, data.Date));
        Add(json, "description", data.Description);
        Add(json, "headline", data.PageTitle);
        Add(json, "image", Image(data));
        if (type is "BlogPosting" or "CreativeWork")
        {
            json.Set("mainEntityOfPage", Map(("@type", "WebPage"), ("@id", data.CanonicalUrl)));
        }

        Add(json, "name", Name(site, data));
        Add(json, "publisher", Publisher(context, site, data));
        Add(json, "sameAs", Links(site, data));
        json.Set("url", data.CanonicalUrl);
        return LiquidText.ToS(context.Apply("jsonify", new HashValue(json), []));
    }

    private static string Type(SeoData data) =>
        data.OfPage("seo", "type") is { } own ? RubyPlain.ToS(own)
        : data.IsHomeOrAbout ? "WebSite"
        : data.Date is not null ? "BlogPosting"
        : "WebPage";

    private static DataMap? Author(SeoData data)
    {
        if (data.Author?["name"] is not { } name || name is false)
        {
            return null;
        }

        // jekyll-seo-tag: an author of any other type is left out.
        object type = data.Author["type"] is { } own and not false ? own : "Person";
        if (type is not ("Person" or "Organization"))
        {
            return null;
        }

        DataMap author = Map(("@type", type), ("name", name));
        Add(author, "url", data.Author["url"]);
        return author;
    }

    private static object? Image(SeoData data)
    {
        if (data.Image is not { } image)
        {
            return null;
        }

        if (image.Count == 1)
        {
            return image["path"];
        }

        var result = new DataMap();
        foreach (KeyValuePair<object?, object?> pair in image)
        {
            if (pair.Key is not "path")
            {
                result.Set(pair.Key, pair.Value);
            }
        }

        result.Set("url", image["path"]);
        result.Set("@type", "imageObject");
        return result;
    }

    private static object? Name(DataMap site, SeoData data)
    {
        if (data.OfPage("seo", "name") is { } own)
        {
            return data.Format(own);
        }

        if (!data.IsHomeOrAbout)
        {
            return null;
        }

        return (site["social"] as DataMap)?["name"] is { } social and not false ? data.Format(social) : data.SiteTitle;
    }

    private static DataMap? Publisher(LiquidContext context, DataMap site, SeoData data)
    {
        if (site["logo"] is not string { Length: > 0 } logo)
        {
            return null;
        }

        string url = context.Apply(logo.Contains("://", StringComparison.Ordinal) ? logo : context.Apply(logo, "absolute_url"), "uri_escape");
        DataMap publisher = Map(("@type", "Organization"), ("logo", Map(("@type", "ImageObject"), ("url", url))));
        Add(publisher, "name", data.Author?["name"]);
        return publisher;
    }

    private static object? Links(DataMap site, SeoData data)
    {
        if (data.OfPage("seo", "links") is { } own)
        {
            return own;
        }

        return data.IsHomeOrAbout ? (site["social"] as DataMap)?["links"] : null;
    }

    private static string? Time(LiquidContext context, object? time) =>
        time is null ? null : context.ApplyTo(LiquidValue.From(time), "date_to_xmlschema");

    private static void Add(DataMap json, string key, object? value)
    {
        if (value is not (null or false))
        {
            json.Set(key, value);
        }
    }

    private static DataMap Map(params ReadOnlySpan<(string Key, object? Value)> pairs)
    {
        var map = new DataMap();
        foreach ((string key, object? value) in pairs)
        {
            map.Set(key, value);
        }

        return map;
    }
}
