using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.SeoTag;

/// <summary>What the seo tag knows of a page, from its front matter and the site's configuration.</summary>
internal sealed class SeoData
{
    private readonly LiquidContext _context;
    private readonly SeoTexts _texts;

    /// <summary>Reads the page that renders.</summary>
    public SeoData(LiquidContext context, SeoTexts texts)
    {
        _context = context;
        _texts = texts;
        Site = OfPayload("site");
        Page = OfPayload("page");
        Paginator = context.Variable("paginator");
        SiteTitle = OfSite("title", "name");
        PageTitle = Format(Page.Member("title")) ?? SiteTitle;
        SiteDescription = OfSite("description");
        FluidValue description = Page.Member("description");
        Description = Format(description.IsGiven() ? description : Page.Member("excerpt")) ?? SiteDescription;
        Title = SeoTitle.Of(this);
        PageLocale = MakeLocale();
        CanonicalUrl = MakeCanonicalUrl();
        Author = new SeoAuthor(Page, Site);
        Image = SeoImage.Of(context, Page.Member("image"));
    }

    /// <summary>What templates see as <c>site</c>.</summary>
    public FluidValue Site { get; }

    /// <summary>What templates see as <c>page</c>, whatever a template has assigned to that name.</summary>
    public FluidValue Page { get; }

    public FluidValue Paginator { get; }

    public string? Title { get; }

    public string? SiteTitle { get; }

    public string? PageTitle { get; }

    public string? SiteDescription { get; }

    public string? Tagline => OfSite("tagline");

    public string? Description { get; }

    public string PageLocale { get; }

    /// <summary>The page's own, of whatever kind, else the address of the page.</summary>
    public FluidValue CanonicalUrl { get; }

    public SeoAuthor Author { get; }

    /// <summary>Null for none.</summary>
    public SeoImage? Image { get; }

    /// <summary>The date of a document, or of a page that has one; nil for none.</summary>
    public FluidValue Date => Page.Member("date");

    /// <summary><see cref="Date"/> as it is written; null for none.</summary>
    public string? WrittenDate => field ??= Written(Date);

    /// <summary>A date as the tag writes it.</summary>
    public string? Written(FluidValue time) => time.IsGiven() ? time.Filter(_context, "date_to_xmlschema").Print() : null;

    /// <summary>True for the start page and the page about its author.</summary>
    public bool IsHomeOrAbout => Page.Member("url") is StringValue url
        && url.ToStringValue() is "/" or "/index.html" or "/index.htm" or "/about/" or "/about/index.html" or "/about/index.htm";

    /// <summary>A value of the mapping <c>seo</c> of the page; nil where that is none.</summary>
    public FluidValue OfSeo(string key) => Page.Member("seo") is HashValue map ? map.Member(key) : NilValue.Instance;

    /// <summary>A text for an attribute; null where nothing is left.</summary>
    public string? Format(FluidValue value) => _texts.Format(_context, value);

    private FluidValue OfPayload(string name) => _context.Payload.TryGet(name, out FluidValue? value) ? value : NilValue.Instance;

    private string? OfSite(string key, string? other = null)
    {
        FluidValue value = Site.Member(key);
        return _texts.FormatKept(_context, other is null || value.IsGiven() ? value : Site.Member(other));
    }

    private string MakeLocale()
    {
        FluidValue locale = First(Page.Member("locale"), Site, "locale");
        locale = locale.IsGiven() ? locale : First(Page.Member("lang"), Site, "lang");
        return locale switch
        {
            StringValue text => text.ToStringValue().Replace('-', '_'),
            _ when !locale.IsGiven() => "en_US",
            _ => throw RubyAccess.Wrong("NoMethodError", "locale", LiquidValue.ToPlain(locale), "a text"),
        };
    }

    private static FluidValue First(FluidValue own, FluidValue site, string key) => own.IsGiven() ? own : site.Member(key);

    private FluidValue MakeCanonicalUrl()
    {
        FluidValue own = Page.Member("canonical_url");
        if (own is not NilValue && LiquidText.ToS(own).Length > 0)
        {
            return own;
        }

        string url = Page.Member("url").Filter(_context, "absolute_url").Print();
        return StringValue.Create(url.EndsWith("/index.html", StringComparison.Ordinal) ? url[..^"index.html".Length] : url);
    }
}
