using System.Collections.Concurrent;
using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Templating;

namespace JekyllSharp.Rendering;

/// <summary>Renders one item: its body through Liquid, its converters, its layouts from the inside out. Safe to use from several threads.</summary>
internal sealed class ItemRenderer(Site site, PluginRegistry plugins, TemplateLibrary templates)
{
    private static readonly FluidValue LineFeed = StringValue.Create("\n");

    private readonly ConcurrentDictionary<Layout, LayoutChain> _chains = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, bool> _reported = new(StringComparer.Ordinal);

    /// <summary>The item's layout; null for none, or one that does not exist.</summary>
    public Layout? LayoutOf(ContentItem item) =>
        item.LayoutName is { } name ? site.Layouts.GetValueOrDefault(name) : null;

    /// <summary>A layout and those around it. Hooks may change them: then each item has its own.</summary>
    public LayoutChain ChainOf(Layout first) => plugins.HasContentHooks
        ? LayoutChain.From(first, site.Layouts)
        : _chains.GetOrAdd(first, static (l, layouts) => LayoutChain.From(l, layouts), site.Layouts);

    /// <summary>Renders.</summary>
    /// <param name="job">The item; it is told what went into its outermost layout.</param>
    /// <param name="payload">The variables, with what earlier items left in them.</param>
    /// <exception cref="SiteBuildException">A template fails.</exception>
    public void Render(RenderJob job, SitePayload payload)
    {
        ContentItem item = job.Item;
        string reached = "";
        try
        {
            payload.Page = LiquidValue.From(item);
            payload.Paginator = item is Page { Paginator: { } paginator } ? new HashValue(paginator.Values) : NilValue.Instance;
            payload.SiteDrop.CurrentItem = item;
            payload.HighlighterAround = HighlighterAround(item.Extension);
            plugins.Trigger(ContentHook.PreRender, item);
            Dictionary<string, object?> registers = RenderState.Registers(site, item, templates);
            string output = RenderBody(item, payload, registers);
            job.PlacedBefore = null;
            item.Content = reached = Convert(item, output);
            GiveExcerpt(item, output);
            plugins.Trigger(ContentHook.PostConvert, item);
            item.Turn?.ShowContent();
            item.Output = item.IsPlacedInLayout ? PlaceInLayouts(item, payload, registers, job) : item.Content;
            plugins.Trigger(ContentHook.PostRender, item);
        }
        catch (LiquidException e)
        {
            if (site.Failures?.Add(site, item, e, templates.Environment) != true)
            {
                throw new SiteBuildException(LiquidDiagnostics.From(site, item, e, templates.Environment));
            }

            item.Output = reached;
        }
        catch (RubyErrorException e)
        {
            // A generated page or a hook: there is no place in a template.
            GoOn(item, new SiteBuildException(DiagnosticIds.LiquidRender, e.Message, site.LocationOf(item, null)), reached);
        }
        catch (SiteBuildException e) when (site.Failures is not null)
        {
            GoOn(item, e, reached);
        }
    }

    private void GoOn(ContentItem item, SiteBuildException failure, string output)
    {
        if (site.Failures is null)
        {
            throw failure;
        }

        site.Failures.Add(site, item, failure.Diagnostic);
        item.Output = output;
    }

    /// <summary>Renders the layouts around an item whose content is rendered; for measuring.</summary>
    internal string PlaceInLayouts(ContentItem item, SitePayload payload) =>
        PlaceInLayouts(item, payload, RenderState.Registers(site, item, templates), null);

    /// <summary>A context for a template of an item.</summary>
    /// <param name="payload">The variables.</param>
    /// <param name="registers">What tags and filters know.</param>
    /// <param name="item">The item, which is told where a build goes on after an error; null for a try of which nobody hears.</param>
    internal LiquidContext Context(SitePayload payload, Dictionary<string, object?> registers, ContentItem? item = null)
    {
        var context = new LiquidContext(templates.Environment, payload, registers)
        {
            OnError = item is null ? null : RenderFailures.After(site, item, templates.Environment),
        };
        templates.Services.AddTo(context);
        return context;
    }

    /// <summary>Runs an item's converters over a text.</summary>
    internal string Convert(ContentItem item, string content)
    {
        foreach (IConverter converter in site.Converters.For(item.Extension))
        {
            content = converter.Convert(content, item);
        }

        return content;
    }

    /// <summary>Most excerpts are a paragraph that has just been converted.</summary>
    private void GiveExcerpt(ContentItem item, string source)
    {
        if (item.Data["excerpt"] is Excerpt { HasOutput: false } excerpt && ReferenceEquals(excerpt.Owner, item)
            && site.Converters.For(item.Extension) is [Converting.MarkdownConverter { IsKramdown: true }]
            && Converting.FirstParagraph.Of(excerpt.Content, source, item.Content) is { } paragraph)
        {
            excerpt.Take(paragraph);
        }
    }

    /// <summary>Jekyll: the highlight tag stands on lines of its own in Markdown.</summary>
    internal FluidValue HighlighterAround(string extension) =>
        site.Converters.For(extension) is [{ } first, ..] && first is Converting.MarkdownConverter ? LineFeed : NilValue.Instance;

    private string RenderBody(ContentItem item, SitePayload payload, Dictionary<string, object?> registers)
    {
        if (item is Page { Generate: { } generate })
        {
            return generate(Context(payload, registers, item));
        }

        if (!item.RendersLiquid)
        {
            return item.Content;
        }

        PageBody body = (item as Page)?.Body ?? new PageBody(item.Content, item.SourcePath ?? item.RelativePath, item.BodyLine);
        return templates.Parse(body.Text, body.Path, body.Line).Render(Context(payload, registers, item));
    }

    private string PlaceInLayouts(ContentItem item, SitePayload payload, Dictionary<string, object?> registers, RenderJob? job)
    {
        string output = item.Content;
        payload.Layout = null;
        if (LayoutOf(item) is not { } layout)
        {
            if (item["layout"] is not null)
            {
                ReportMissing(item, item.LayoutName!, site.LocationOf(item, "layout"));
            }

            return output;
        }

        LayoutChain chain = ChainOf(layout);
        foreach ((Layout step, DataMap data) in chain.Steps)
        {
            job?.LayoutInput = output;
            payload.Content = StringValue.Create(output);
            payload.Layout = data;
            output = RenderLayout(item, step, output, Context(payload, registers, item));
        }

        if (chain.Repeated is { } repeated)
        {
            ReportCycle(repeated);
        }

        return output;
    }

    private string RenderLayout(ContentItem item, Layout layout, string content, LiquidContext context)
    {
        try
        {
            return templates.Layout(layout).Render(context);
        }
        catch (LiquidException e) when (site.Failures?.Add(site, item, e, templates.Environment) == true)
        {
            return content;
        }
    }

    private void ReportCycle(Layout layout)
    {
        if (_reported.TryAdd(layout.Name, true))
        {
            site.Diagnostics.Warning(
                DiagnosticIds.LayoutCycle,
                $"Layout '{layout.Name}' is its own outer layout, directly or through others. It is applied once. Remove one of the 'layout' lines of the circle.",
                new SourceLocation(site.DisplayPath(layout.SourcePath), 1, 1));
        }
    }

    private void ReportMissing(ContentItem item, string name, SourceLocation at) => site.Diagnostics.Warning(
        DiagnosticIds.LayoutMissing,
        $"Build Warning: Layout '{name}' requested in {item.RelativePath} does not exist.{Suggestion.For(name, site.Layouts.Keys)}",
        at);
}
