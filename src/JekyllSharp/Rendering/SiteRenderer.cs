using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Templating;
using JekyllSharp.Templating.Drops;

namespace JekyllSharp.Rendering;

/// <summary>
/// Renders a site in Jekyll's order: documents collection by collection, then pages; each through Liquid, its
/// converters, and its layouts from the inside out. The order is part of the contract: an item sees the HTML of those
/// before it and the source of those after it.
/// </summary>
internal sealed class SiteRenderer
{
    private const int LargeOutput = 16 << 10;

    private readonly Site _site;
    private readonly PluginRegistry _plugins;
    private readonly TemplateLibrary _templates;
    private readonly Action<int, int>? _progress;
    private readonly HashSet<string> _reported = [];
    private readonly HashSet<ContentItem> _foreseen = new(ReferenceEqualityComparer.Instance);
    private readonly List<ContentItem> _unfinished = [];

    public SiteRenderer(Site site, PluginRegistry plugins, TemplateLibrary templates, Action<int, int>? progress)
    {
        _site = site;
        _plugins = plugins;
        _templates = templates;
        _progress = progress;
        site.LiquidConversion = DropFactory.Make;
        site.ExcerptRenderer = RenderExcerpt;
    }

    /// <summary>What is kept of the bytes of an output; null to keep the bytes of large ones.</summary>
    public Func<ContentItem, byte[], Func<byte[]>>? Keep { get; init; }

    /// <summary>Renders everything that the site has.</summary>
    public void Render(CancellationToken cancel)
    {
        var payload = new SitePayload(_site);
        ContentItem[] items = [.. _site.Collections.Values.SelectMany(c => c.Documents).Concat<ContentItem>(_site.Pages)];
        PrepareStylesheets(items);
        for (int i = 0; i < items.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            if (_foreseen.Contains(items[i]))
            {
                items[i].IsUnfinished = true;
                _unfinished.Add(items[i]);
                _site.Unfinished = RenderUnfinished;
            }
            else
            {
                Render(items[i], payload);
                KeepOutput(items[i]);
            }

            _progress?.Invoke(i + 1, items.Length);
        }

        RenderUnfinished();
    }

    /// <summary>
    /// Stylesheets whose compilation was begun are rendered last, while the compiler works, or as soon as something asks for them:
    /// for their text, or for the list of pages, to which they add their source maps.
    /// </summary>
    private void RenderUnfinished()
    {
        ContentItem[] items = [.. _unfinished];
        _unfinished.Clear();
        _site.Unfinished = null;
        foreach (ContentItem item in items)
        {
            item.IsUnfinished = false;
        }

        foreach (ContentItem item in items)
        {
            Render(item, new SitePayload(_site));
            KeepOutput(item);
        }
    }

    /// <summary>The outputs of a large site would fill the memory twice over as text. What has no layout is its content, and kept anyway.</summary>
    private void KeepOutput(ContentItem item)
    {
        if (item.Output is not { Length: > 0 } output || output[0] == '\uFEFF' || (Keep is null && (output.Length < LargeOutput || ReferenceEquals(output, item.Content))))
        {
            return;
        }

        byte[] bytes = item.OutputBytes();
        item.KeepOutputAs(Keep?.Invoke(item, bytes) ?? (() => bytes));
    }

    private void PrepareStylesheets(ContentItem[] items)
    {
        foreach (ContentItem item in items)
        {
            if (_site.Converters.For(item.Extension) is [IEarlyConverter early, ..])
            {
                string? text = item.RendersLiquid ? Foresee(item) : item.Content;
                early.Prepare(item, text);
                if (text is not null && LayoutOf(item) is null && !item.IsPlacedInLayout && !_plugins.HasContentHooks)
                {
                    _foreseen.Add(item);
                }
            }
        }
    }

    /// <summary>
    /// The text of an item that mentions nothing but the site's configuration and data, so that it can be converted while others render.
    /// Null for any other. When the item's turn comes it is rendered all the same, and the text compared.
    /// </summary>
    private string? Foresee(ContentItem item)
    {
        try
        {
            LiquidTemplate template = LiquidTemplate.Parse(item.Content, new LiquidParseOptions(_templates.Environment));
            return template.Survey is { Tags.Count: 0, ReadsComputedNames: false } survey && survey.Paths.All(IsOfConfiguration)
                ? template.Render(Context(new SitePayload(_site), RenderState.Registers(_site, item, _templates)))
                : null;
        }
        catch (LiquidException)
        {
            // It is reported when the item is rendered.
            return null;
        }
    }

    private bool IsOfConfiguration(string path) =>
        path.Split('.') is ["site", var key, ..] && (key == "data" || (_site.Config.Values.ContainsKey(key) && !_site.Collections.ContainsKey(key)));

    private void Render(ContentItem item, SitePayload payload)
    {
        try
        {
            payload.Page = LiquidValue.From(item);
            payload.Paginator = item is Page { Paginator: { } paginator } ? new HashValue(paginator.Values) : NilValue.Instance;
            payload.SiteDrop.CurrentItem = item;
            payload.HighlighterAround = HighlighterAround(item.Extension);
            if (LayoutOf(item) is { } first)
            {
                payload.Layout = DeepMerge.Merge(first.Data, payload.Layout ?? new DataMap());
            }

            _plugins.Trigger(ContentHook.PreRender, item);
            Dictionary<string, object?> registers = RenderState.Registers(_site, item, _templates);
            string output = item.Content;
            if (item is Page { Generate: { } generate })
            {
                output = generate(Context(payload, registers));
            }
            else if (item.RendersLiquid)
            {
                LiquidTemplate body = _templates.Parse(output, item.SourcePath ?? item.RelativePath, item.BodyLine);
                output = body.Render(Context(payload, registers));
            }

            item.Content = Convert(item, output);
            _plugins.Trigger(ContentHook.PostConvert, item);
            item.Output = item.IsPlacedInLayout ? PlaceInLayouts(item, payload, registers) : item.Content;
            _plugins.Trigger(ContentHook.PostRender, item);
        }
        catch (LiquidException e)
        {
            throw new SiteBuildException(LiquidDiagnostics.From(_site, item, e, _templates.Environment));
        }
        catch (RubyErrorException e)
        {
            // A generated page or a hook: there is no place in a template.
            throw new SiteBuildException(DiagnosticIds.LiquidRender, e.Message, _site.LocationOf(item, null));
        }
    }

    /// <summary>Renders the layouts around an item whose content is rendered; for measuring.</summary>
    internal string PlaceInLayouts(ContentItem item, SitePayload payload) =>
        PlaceInLayouts(item, payload, RenderState.Registers(_site, item, _templates));

    private LiquidContext Context(SitePayload payload, Dictionary<string, object?> registers)
    {
        var context = new LiquidContext(_templates.Environment, payload, registers);
        _templates.Services.AddTo(context);
        return context;
    }

    private string Convert(ContentItem item, string content)
    {
        foreach (IConverter converter in _site.Converters.For(item.Extension))
        {
            content = converter.Convert(content, item);
        }

        return content;
    }

    private Layout? LayoutOf(ContentItem item) =>
        item.LayoutName is { } name ? _site.Layouts.GetValueOrDefault(name) : null;

    private string PlaceInLayouts(ContentItem item, SitePayload payload, Dictionary<string, object?> registers)
    {
        string output = item.Content;
        Layout? layout = LayoutOf(item);
        if (layout is null && item["layout"] is not null)
        {
            ReportMissing(item, item.LayoutName!, _site.LocationOf(item, "layout"));
        }

        payload.Layout = null;
        var used = new HashSet<Layout>(ReferenceEqualityComparer.Instance);
        while (layout is not null && used.Add(layout))
        {
            payload.Content = StringValue.Create(output);
            payload.Layout = DeepMerge.Merge(layout.Data, payload.Layout ?? new DataMap());
            output = _templates.Layout(layout).Render(Context(payload, registers));
            layout = Outer(layout);
        }

        if (layout is not null)
        {
            ReportCycle(layout);
        }

        return output;
    }

    private Layout? Outer(Layout layout) =>
        layout.Data["layout"] is { } name ? _site.Layouts.GetValueOrDefault(RubyCompat.RubyPlain.ToS(name)) : null;


    private void ReportCycle(Layout layout)
    {
        if (_reported.Add(layout.Name))
        {
            _site.Diagnostics.Warning(
                DiagnosticIds.LayoutCycle,
                $"Layout '{layout.Name}' is its own outer layout, directly or through others. It is applied once. Remove one of the 'layout' lines of the circle.",
                new SourceLocation(_site.DisplayPath(layout.SourcePath), 1, 1));
        }
    }

    private void ReportMissing(ContentItem item, string name, SourceLocation at) => _site.Diagnostics.Warning(
        DiagnosticIds.LayoutMissing,
        $"Build Warning: Layout '{name}' requested in {item.RelativePath} does not exist.{Suggestion.For(name, _site.Layouts.Keys)}",
        at);

    /// <summary>An excerpt has a payload of its own; nothing of it leaks into the pages.</summary>
    private string RenderExcerpt(Excerpt excerpt)
    {
        ContentItem owner = excerpt.Owner;
        var payload = new SitePayload(_site)
        {
            Page = owner is Document document ? new ExcerptDrop(excerpt, document) : PageHash.WithoutExcerpt((Page)owner),
            Paginator = NilValue.Instance,
            HighlighterAround = HighlighterAround(owner.Extension),
        };
        payload.SiteDrop.CurrentItem = null;
        string output = excerpt.Content;
        if ((!_site.Rules.ObeysRenderWithLiquid || owner["render_with_liquid"] is not false) && ContentItem.HasLiquid(output))
        {
            try
            {
                LiquidTemplate template = _templates.Parse(output, owner.SourcePath ?? owner.RelativePath, owner.BodyLine);
                output = template.Render(Context(payload, RenderState.Registers(_site, owner, _templates, excerpt: true)));
            }
            catch (LiquidException e)
            {
                throw new SiteBuildException(LiquidDiagnostics.From(_site, owner, e, _templates.Environment));
            }
        }

        return Convert(owner, output);
    }

    private static readonly FluidValue LineFeed = StringValue.Create("\n");

    /// <summary>Jekyll: the highlight tag stands on lines of its own in Markdown.</summary>
    private FluidValue HighlighterAround(string extension) =>
        _site.Converters.For(extension) is [{ } first, ..] && first is Converting.MarkdownConverter ? LineFeed : NilValue.Instance;
}
