using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.Toc;

/// <summary>
/// What the gem jekyll-toc 0.18 does: the filters <c>toc</c>, <c>toc_only</c> and <c>inject_anchors</c> and the tag
/// <c>toc</c>, for pages whose front matter says <c>toc: true</c>.
/// </summary>
public sealed class TocPlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "jekyll-toc";

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        registry.Liquid.AddTag("toc", static source => new TocTag(source));
        registry.Liquid.AddFilter("toc", 0, 0, static (context, input, _) => Apply(context, input, static toc => toc.List() + toc.WithAnchors()));
        registry.Liquid.AddFilter("inject_anchors", 0, 0, static (context, input, _) => Apply(context, input, static toc => toc.WithAnchors()));
        registry.Liquid.AddFilter("toc_only", 0, 0, static (context, input, _) =>
            IsWanted(context) ? Apply(context, input, static toc => toc.List()) : StringValue.Empty);
    }

    /// <summary>True where the page that renders asks for contents.</summary>
    internal static bool IsWanted(LiquidContext context) => context.Item()?["toc"] is true;

    /// <summary>The contents of a text, by the site's configuration.</summary>
    internal static TableOfContents Read(LiquidContext context, string html) =>
        new(html, new TocOptions(context.Site().Config.Values["toc"] as DataMap ?? new DataMap()));

    private static FluidValue Apply(LiquidContext context, FluidValue input, Func<TableOfContents, string> write) =>
        IsWanted(context) ? StringValue.Create(write(Read(context, LiquidText.ToS(input)))) : input;
}
