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

    private readonly SiteMembers _members;
    private readonly SiteDrop _site;
    private FluidValue? _content;
    private Func<FluidValue?>? _contentBefore;
    private DataMap? _layout;
    private Func<DataMap?>? _layoutBefore;
    private HashValue? _layoutValue;

    public SitePayload(Site site)
        : this(new SiteMembers(site))
    {
    }

    /// <summary>Makes a payload of its own for an item, on what all have in common.</summary>
    public SitePayload(SiteMembers members)
    {
        _members = members;
        _site = new SiteDrop(members);
    }

    public SiteDrop SiteDrop => _site;

    public FluidValue? Page { get; set; }

    public FluidValue? Paginator { get; set; }

    public FluidValue? Content
    {
        get
        {
            if (_contentBefore is { } before)
            {
                (_contentBefore, _content) = (null, before());
            }

            return _content;
        }

        set => (_contentBefore, _content) = (null, value);
    }

    /// <summary>The layout's front matter, merged with that of inner layouts.</summary>
    public DataMap? Layout
    {
        get
        {
            if (_layoutBefore is { } before)
            {
                Layout = before();
            }

            return _layout;
        }

        set
        {
            _layoutBefore = null;
            _layout = value;
            _layoutValue = value is null ? null : new HashValue(value);
        }
    }

    public FluidValue? HighlighterAround { get; set; }

    private HashValue? LayoutValue => Layout is null ? null : _layoutValue;

    /// <summary>Says how to find what an earlier item left, which few templates ask for.</summary>
    public void LeaveFromBefore(Func<FluidValue?> content, Func<DataMap?> layout) => (_contentBefore, _layoutBefore) = (content, layout);

    public override bool TryGet(string name, [NotNullWhen(true)] out FluidValue? value)
    {
        value = name switch
        {
            "site" => _site,
            "page" => Page,
            "content" => Content,
            "layout" => LayoutValue,
            "paginator" => Paginator,
            "jekyll" => _members.Jekyll,
            "theme" => _members.Theme,

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
