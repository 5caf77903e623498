using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Templating;
using JekyllSharp.Templating.Drops;

namespace JekyllSharp.Rendering;

/// <summary>
/// Renders a site in Jekyll's order: documents collection by collection, then pages; each through Liquid, its
/// converters, and its layouts from the inside out. The order is part of the contract: an item sees the HTML of those
/// before it and the source of those after it. Where nothing else depends on it, items render on all processors.
/// </summary>
internal sealed class SiteRenderer
{
    private const int LargeOutput = 16 << 10;

    private readonly Site _site;
    private readonly PluginRegistry _plugins;
    private readonly TemplateLibrary _templates;
    private readonly Action<int, int>? _progress;
    private readonly SiteMembers _members;
    private readonly ItemRenderer _items;
    private readonly HashSet<ContentItem> _foreseen = new(ReferenceEqualityComparer.Instance);
    private readonly List<ContentItem> _unfinished = [];
    private readonly Lock _keeping = new();
    private bool _isFinishing;

    public SiteRenderer(Site site, PluginRegistry plugins, TemplateLibrary templates, Action<int, int>? progress)
    {
        _site = site;
        _plugins = plugins;
        _templates = templates;
        _progress = progress;
        _members = new SiteMembers(site);
        _items = new ItemRenderer(site, plugins, templates);
        site.LiquidConversion = DropFactory.Make;
        site.ExcerptRenderer = new ExcerptRendering(_items, _members, templates).Render;
    }

    /// <summary>What is kept of the bytes of an output; null to keep the bytes of large ones.</summary>
    public Func<ContentItem, byte[], Func<byte[]>>? Keep { get; init; }

    /// <summary>Called once the build has to wait for stylesheets that are still being compiled: with all else rendered, or all before an item that asks for them.</summary>
    public Action? BeforeWaiting { get; set; }

    /// <summary>How many items render at once.</summary>
    public int Parallelism { get; init; } = 1;

    /// <summary>Renders everything that the site has.</summary>
    public void Render(CancellationToken cancel)
    {
        ContentItem[] items = [.. _site.Collections.Values.SelectMany(c => c.Documents).Concat<ContentItem>(_site.Pages)];
        PrepareStylesheets(items);
        bool isParallel = Parallelism > 1 && items.Length > 1 && !_plugins.NeedsOrder && !new OrderScan(_site, _templates).DependsOnOrder(items);
        using RenderTurns? turns = isParallel ? new RenderTurns(items.Length) : null;
        StartTurns(items, turns);
        try
        {
            var run = new RenderRun(items, isParallel ? new RenderQueue(items, _items).Next : i => new RenderJob(items[i], i), isParallel ? RenderApart : RenderInOrder(), IsAlone)
            {
                Progress = _progress is null ? null : done => _progress(done, items.Length),
            };
            run.Run(_site, isParallel ? Parallelism : 1, cancel);
            RenderUnfinished();
        }
        finally
        {
            StartTurns(items, null);
        }
    }

    /// <summary>Renders the layouts around an item whose content is rendered; for measuring.</summary>
    internal string PlaceInLayouts(ContentItem item, SitePayload payload) => _items.PlaceInLayouts(item, payload);

    private void StartTurns(ContentItem[] items, RenderTurns? turns)
    {
        _site.Turns = turns;
        for (int i = 0; i < items.Length; i++)
        {
            items[i].Turn = turns is null ? null : new RenderTurn(turns, i, items[i].Content);
        }
    }

    /// <summary>Jekyll: one payload serves all items, one after the other.</summary>
    private Action<RenderJob> RenderInOrder()
    {
        var payload = new SitePayload(_members);
        return job =>
        {
            // Also that of a stylesheet, which is not placed in it: later items see it.
            if (_items.LayoutOf(job.Item) is { } first)
            {
                payload.Layout = DeepMerge.Merge(first.Data, payload.Layout ?? new DataMap());
            }

            if (!IsPutOff(job.Item))
            {
                _items.Render(job, payload);
                KeepOutput(job.Item);
                job.Item.IsRendered = true;
            }
        };
    }

    /// <summary>The item has a payload of its own, that asks for what earlier items left only where the template does.</summary>
    private void RenderApart(RenderJob job)
    {
        if (IsPutOff(job.Item))
        {
            return;
        }

        var payload = new SitePayload(_members);
        payload.LeaveFromBefore(
            () => RenderQueue.ContentBefore(job),
            () => _items.LayoutOf(job.Item) is { } first ? DeepMerge.Merge(first.Data, job.LayoutBefore ?? new DataMap()) : job.LayoutBefore);
        _items.Render(job, payload);
        KeepOutput(job.Item);
        job.Item.IsRendered = true;
    }

    /// <summary>What stylesheets add, and what plugins write, needs all that comes before, and nothing that comes after.</summary>
    private bool IsAlone(ContentItem item) =>
        item is Page { Generate: not null } || _site.Converters.For(item.Extension).Any(static c => c is IEarlyConverter);

    private bool IsPutOff(ContentItem item)
    {
        if (!_foreseen.Contains(item))
        {
            return false;
        }

        item.IsUnfinished = true;
        _unfinished.Add(item);
        _site.HasUnfinishedPages |= _site.Failures is not null
            || ForeseeingConverter(item)?.TryAddPages(item) != true;
        _site.Unfinished = RenderUnfinished;
        return true;
    }

    /// <summary>
    /// Stylesheets whose compilation was begun are rendered last, while the compiler works, or as soon as something asks for them:
    /// for their text or that of their source maps, or for the list of pages where they may still add to it. Who asks meanwhile, waits.
    /// </summary>
    private void RenderUnfinished()
    {
        lock (_unfinished)
        {
            if (_isFinishing)
            {
                return;
            }

            _isFinishing = true;
            try
            {
                if (!_unfinished.TrueForAll(IsConverted))
                {
                    BeforeWaiting?.Invoke();

                    // It would come soon, and then nobody waits for anything else.
                    GC.Collect(0, GCCollectionMode.Optimized);
                }

                foreach (ContentItem item in _unfinished)
                {
                    _items.Render(new RenderJob(item, 0), new SitePayload(_members));
                    KeepOutput(item);
                }
            }
            finally
            {
                _unfinished.ForEach(static i => i.IsUnfinished = false);
                _unfinished.Clear();
                _site.Unfinished = null;
                _site.HasUnfinishedPages = false;
                _isFinishing = false;
            }
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
        if (Keep is null)
        {
            item.KeepOutputAs(() => bytes);
            return;
        }

        lock (_keeping)
        {
            item.KeepOutputAs(Keep(item, bytes));
        }
    }

    private bool IsConverted(ContentItem item) => ForeseeingConverter(item)?.IsReady(item) == true;

    private IForeseeingConverter? ForeseeingConverter(ContentItem item) =>
        _site.Converters.For(item.Extension) is [IForeseeingConverter converter, ..] ? converter : null;

    private void PrepareStylesheets(ContentItem[] items)
    {
        foreach (ContentItem item in items)
        {
            if (_site.Converters.For(item.Extension) is [IEarlyConverter early, ..])
            {
                string? text = item.RendersLiquid ? Foresee(item) : item.Content;
                early.Prepare(item, text);
                if (text is not null && !item.IsPlacedInLayout && !_plugins.HasContentHooks)
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
            return template.Survey is { Tags.Count: 0, ReadsComputedNames: false } survey && survey.Paths.All(_members.IsOfConfiguration)
                ? template.Render(_items.Context(new SitePayload(_members), RenderState.Registers(_site, item, _templates)))
                : null;
        }
        catch (LiquidException)
        {
            // It is reported when the item is rendered.
            return null;
        }
    }
}
