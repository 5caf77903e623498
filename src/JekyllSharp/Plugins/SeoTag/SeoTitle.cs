using System.Globalization;
using Fluid.Values;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;

namespace JekyllSharp.Plugins.SeoTag;

/// <summary>The title of a page with that of its site, and the number of a paginated page.</summary>
internal static class SeoTitle
{
    private const string Message = "Page %<current>s of %<total>s for ";

    /// <summary>Null for none.</summary>
    public static string? Of(SeoData data)
    {
        string? title = data.SiteTitle is not null && data.PageTitle != data.SiteTitle ? $"{data.PageTitle} | {data.SiteTitle}"
            : data.SiteTitle is not null && data.SiteDescription is not null ? $"{data.SiteTitle} | {data.Tagline ?? data.SiteDescription}"
            : data.PageTitle ?? data.SiteTitle;
        return title is not null && data.Paginator.Member("page") is IntValue { Value: > 1 } page ? Number(data, page.Value) + title : title;
    }

    private static string Number(SeoData data, long page)
    {
        FluidValue own = data.Site.Member("seo_paginator_message");
        return (own.IsGiven() ? LiquidText.ToS(own) : Message)
            .Replace("%<current>s", page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("%<total>s", LiquidText.ToS(data.Paginator.Member("total_pages")), StringComparison.Ordinal);
    }
}
