using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp.Plugins.SeoTag;

/// <summary>The JSON-LD of a page.</summary>
internal static class SeoJson
{
    /// <summary>The object as JSON, keys in the gem's order, without those that have no value.</summary>
    public static string Write(LiquidContext context, SeoData data)
    {
        FluidValue type = Type(data);
        var json = new DataMap();
        json.Set("@context", "https://schema.org");
        json.Set("@type", type);
        Add(json, "author", Author(data));
        FluidValue modified = data.OfSeo("date_modified");
        Add(json, "dateModified", data.Written(modified.IsGiven() ? modified : data.Page.Member("last_modified_at")) ?? data.WrittenDate);
        Add(json, "datePublished", data.WrittenDate);
        Add(json, "description", data.Description);
        Add(json, "headline", data.PageTitle);
        Add(json, "image", data.Image?.Json());
        if (type is StringValue text && text.ToStringValue() is "BlogPosting" or "CreativeWork")
        {
            json.Set("mainEntityOfPage", Map(("@type", "WebPage"), ("@id", data.CanonicalUrl)));
        }

        Add(json, "name", Name(data));
        Add(json, "publisher", Publisher(context, data));
        Add(json, "sameAs", Links(data));
        json.Set("url", data.CanonicalUrl);
        return RubyJson.Generate(new HashValue(json));
    }

    private static FluidValue Type(SeoData data) =>
        data.OfSeo("type") is var own && own.IsGiven() ? own
        : StringValue.Create(data.IsHomeOrAbout ? "WebSite" : data.Date.IsGiven() ? "BlogPosting" : "WebPage");

    private static DataMap? Author(SeoData data)
    {
        FluidValue name = data.Author.Name;
        FluidValue type = data.Author.Get("type");

        // jekyll-seo-tag: an author of any other type is left out.
        if (!name.IsGiven() || (type.IsGiven() && !(type is StringValue text && text.ToStringValue() is "Person" or "Organization")))
        {
            return null;
        }

        DataMap author = Map(("@type", type.IsGiven() ? type : "Person"), ("name", name));
        if (data.Author.Get("url") is var url && url.IsGiven())
        {
            author.Set("url", url);
        }

        return author;
    }

    private static string? Name(SeoData data)
    {
        FluidValue own = data.OfSeo("name");
        string? name = own.IsGiven() ? data.Format(own) : null;
        if (name is not null || !data.IsHomeOrAbout)
        {
            return name;
        }

        FluidValue social = OfSocial(data, "name");
        return social.IsGiven() ? data.Format(social) : data.SiteTitle;
    }

    private static DataMap? Publisher(LiquidContext context, SeoData data)
    {
        FluidValue logo = data.Site.Member("logo");
        if (!logo.IsGiven())
        {
            return null;
        }

        if (logo is not StringValue text)
        {
            throw RubyAccess.Wrong("TypeError", "logo", LiquidValue.ToPlain(logo), "a text");
        }

        FluidValue address = SeoImage.IsAbsolute(text.ToStringValue()) == true ? logo : logo.Filter(context, "absolute_url");
        DataMap publisher = Map(("@type", "Organization"), ("logo", Map(("@type", "ImageObject"), ("url", address.Filter(context, "uri_escape")))));
        if (data.Author.Name is var name && name.IsGiven())
        {
            publisher.Set("name", name);
        }

        return publisher;
    }

    private static FluidValue? Links(SeoData data)
    {
        FluidValue links = data.OfSeo("links");
        links = links.IsGiven() || !data.IsHomeOrAbout ? links : OfSocial(data, "links");
        return links.IsGiven() ? links : null;
    }

    private static FluidValue OfSocial(SeoData data, string key) => data.Site.Member("social") is HashValue social ? social.Member(key) : NilValue.Instance;

    private static void Add(DataMap json, string key, object? value)
    {
        if (value is not null)
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
