using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp.Plugins.SeoTag;

/// <summary>The JSON-LD of a page.</summary>
internal static class SeoJson
{
    /// <summary>Writes the object as JSON, keys in the gem's order, without those that have no value.</summary>
    public static void Write(TextWriter output, LiquidContext context, SeoData data)
    {
        FluidValue type = Type(data);
        output.Write("{\"@context\":\"https://schema.org\",\"@type\":");
        Value(output, type);
        Author(output, data);
        FluidValue modified = data.OfSeo("date_modified");
        Text(output, "dateModified", data.Written(modified.IsGiven() ? modified : data.Page.Member("last_modified_at")) ?? data.WrittenDate);
        Text(output, "datePublished", data.WrittenDate);
        Text(output, "description", data.Description);
        Text(output, "headline", data.PageTitle);
        if (data.Image is { } image)
        {
            Member(output, "image", LiquidValue.From(image.Json()));
        }

        if (type is StringValue text && text.ToStringValue() is "BlogPosting" or "CreativeWork")
        {
            output.Write(",\"mainEntityOfPage\":{\"@type\":\"WebPage\",\"@id\":");
            Value(output, data.CanonicalUrl);
            output.Write('}');
        }

        Text(output, "name", Name(data));
        Publisher(output, context, data);
        if (Links(data) is { } links)
        {
            Member(output, "sameAs", links);
        }

        Member(output, "url", data.CanonicalUrl);
        output.Write('}');
    }

    private static FluidValue Type(SeoData data) =>
        data.OfSeo("type") is var own && own.IsGiven() ? own
        : StringValue.Create(data.IsHomeOrAbout ? "WebSite" : data.Date.IsGiven() ? "BlogPosting" : "WebPage");

    private static void Author(TextWriter output, SeoData data)
    {
        FluidValue name = data.Author.Name;
        FluidValue type = data.Author.Get("type");

        // jekyll-seo-tag: an author of any other type is left out.
        if (!name.IsGiven() || (type.IsGiven() && !(type is StringValue text && text.ToStringValue() is "Person" or "Organization")))
        {
            return;
        }

        output.Write(",\"author\":{\"@type\":");
        Value(output, type.IsGiven() ? type : StringValue.Create("Person"));
        Member(output, "name", name);
        if (data.Author.Get("url") is var url && url.IsGiven())
        {
            Member(output, "url", url);
        }

        output.Write('}');
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

    private static void Publisher(TextWriter output, LiquidContext context, SeoData data)
    {
        FluidValue logo = data.Site.Member("logo");
        if (!logo.IsGiven())
        {
            return;
        }

        if (logo is not StringValue text)
        {
            throw RubyAccess.Wrong("TypeError", "logo", LiquidValue.ToPlain(logo), "a text");
        }

        FluidValue address = SeoImage.IsAbsolute(text.ToStringValue()) == true ? logo : logo.Filter(context, "absolute_url");
        output.Write(",\"publisher\":{\"@type\":\"Organization\",\"logo\":{\"@type\":\"ImageObject\"");
        Member(output, "url", address.Filter(context, "uri_escape"));
        output.Write('}');
        if (data.Author.Name is var name && name.IsGiven())
        {
            Member(output, "name", name);
        }

        output.Write('}');
    }

    private static FluidValue? Links(SeoData data)
    {
        FluidValue links = data.OfSeo("links");
        links = links.IsGiven() || !data.IsHomeOrAbout ? links : OfSocial(data, "links");
        return links.IsGiven() ? links : null;
    }

    private static FluidValue OfSocial(SeoData data, string key) => data.Site.Member("social") is HashValue social ? social.Member(key) : NilValue.Instance;

    private static void Text(TextWriter output, string key, string? text)
    {
        if (text is not null)
        {
            Key(output, key);
            Json.WriteText(output, text);
        }
    }

    private static void Member(TextWriter output, string key, FluidValue value)
    {
        Key(output, key);
        Value(output, value);
    }

    private static void Key(TextWriter output, string key)
    {
        output.Write(",\"");
        output.Write(key);
        output.Write("\":");
    }

    private static void Value(TextWriter output, FluidValue value)
    {
        if (value is StringValue text)
        {
            Json.WriteText(output, text.ToStringValue());
        }
        else
        {
            output.Write(RubyJson.Generate(value));
        }
    }
}
