using System.Diagnostics.CodeAnalysis;
using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Templating.Drops;

namespace JekyllSharp.Templating;

/// <summary>
/// The outermost variables of all templates. One payload serves a whole build, as in Jekyll: counters go on from page to
/// page, and while a body renders, <c>content</c> and <c>layout</c> are still what the page before left.
/// </summary>
internal sealed class SitePayload : LiquidPayload
{
    private static readonly string[] Members =
        ["page", "site", "content", "layout", "paginator", "jekyll", "theme", "highlighter_prefix", "highlighter_suffix"];

    private readonly SiteDrop _site;
    private readonly FluidValue _jekyll;
    private readonly FluidValue? _theme;

    public SitePayload(Site site)
    {
        _site = new SiteDrop(site);
        _jekyll = new JekyllDrop(site);
        _theme = site.Theme is null || !site.Rules.ReadsThemeConfiguration ? null : new ThemeDrop(site.Theme);
    }

    public SiteDrop SiteDrop => _site;

    public FluidValue? Page { get; set; }

    public FluidValue? Paginator { get; set; }

    public FluidValue? Content { get; set; }

    /// <summary>The layout's front matter, merged with that of inner layouts.</summary>
    public DataMap? Layout
    {
        get;
        set
        {
            field = value;
            LayoutValue = value is null ? null : new HashValue(value);
        }
    }

    public FluidValue? HighlighterAround { get; set; }

    private FluidValue? LayoutValue { get; set; }

    public override bool TryGet(string name, [NotNullWhen(true)] out FluidValue? value)
    {
        value = name switch
        {
            "site" => _site,
            "page" => Page,
            "content" => Content,
            "layout" => LayoutValue,
            "paginator" => Paginator,
            "jekyll" => _jekyll,
            "theme" => _theme,

            // Jekyll: the payload is a drop that is Enumerable, so these names are never undefined.
            "count" => IntValue.Create(Members.Length),
            "first" => Pair(Members[0]),
            "min" => Pair(Members.Min(StringComparer.Ordinal)!),
            "max" => Pair(Members.Max(StringComparer.Ordinal)!),
            "sort" => new ArrayValue([.. Members.Order(StringComparer.Ordinal).Select(Pair)]),
            "highlighter_prefix" or "highlighter_suffix" => HighlighterAround,
            _ => null,
        };
        return value is not null || base.TryGet(name, out value);
    }

    private ArrayValue Pair(string member) =>
        new([StringValue.Create(member), TryGet(member, out FluidValue? value) ? value : NilValue.Instance]);

    public override void Set(string name, FluidValue value)
    {
        switch (name)
        {
            case "page":
                Page = value;
                break;
            case "content":
                Content = value;
                break;
            default:
                base.Set(name, value);
                break;
        }
    }
}
