using System.Collections.Concurrent;
using Fluid.Values;
using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Drops;

/// <summary>What <c>site</c> is made of, the same for all templates of a build. Safe to use from several threads.</summary>
internal sealed class SiteMembers(Site site)
{
    private readonly HashValue _config = new(site.Config.Values);
    private readonly ConcurrentDictionary<string, FluidValue> _collections = new(StringComparer.Ordinal);
    private FluidValue? _data;
    private FluidValue? _time;
    private readonly ThemeDrop? _theme = site.Theme is null || !site.Rules.ReadsThemeConfiguration ? null : new ThemeDrop(site.Theme);
    private FluidValue? _settings;
    private int _saidLsi;
    private FluidValue? _pages;
    private FluidValue? _files;
    private FluidValue? _posts;
    private FluidValue? _htmlPages;
    private FluidValue? _allCollections;
    private FluidValue? _documents;

    public Site Site => site;

    /// <summary>What templates see as <c>jekyll</c>.</summary>
    public JekyllDrop Jekyll { get; } = new(site);

    /// <summary>What templates see as <c>theme</c>.</summary>
    public FluidValue? Theme => site.ThemeIsSettings ? _settings ??= LiquidValue.From(ThemeSettings()) : _theme;

    /// <summary>Says once that related posts are not those of classifier-reborn, the gem that Jekyll has for <c>lsi</c>.</summary>
    public void ReportLsi()
    {
        if (Interlocked.Exchange(ref _saidLsi, 1) == 0)
        {
            site.Diagnostics.Warning(
                DiagnosticIds.LsiMissing,
                "'lsi: true' asks for related posts by latent semantic indexing, for which Jekyll needs the gem classifier-reborn; it is not built in. site.related_posts holds the newest posts, as with 'lsi: false'. A plugin that sets a list of its own in each post's data can take its place.",
                ConfigPlace.Of(site, "lsi"));
        }
    }

    private object? ThemeSettings() => site.Config.Values["theme"] is string name ? site.Config.Values[name] : null;

    /// <summary>The member of a name; null where there is none.</summary>
    public FluidValue? Find(string key)
    {
        if (key != "posts" && site.Collections.TryGetValue(key, out Collection? collection))
        {
            return _collections.GetOrAdd(collection.Label, static (_, c) => ContentList.Of(c.Documents), collection);
        }

        return key switch
        {
            "data" => _data ??= new HashValue(site.Data),
            "time" => _time ??= LiquidValue.From(site.Time),
            "pages" => Pages(site.Pages),
            "static_files" => _files ??= ContentList.Of(site.StaticFiles),
            "tags" => LiquidValue.From(site.Tags),
            "categories" => LiquidValue.From(site.Categories),
            "posts" => _posts ??= ContentList.Of(site.PostsNewestFirst()),
            "html_pages" => _htmlPages ??= ContentList.Of([.. site.Pages.Where(p => p.IsHtml || p.Url.EndsWith('/'))]),
            "collections" => _allCollections ??= ContentList.Of(
                [.. site.Collections.Values.OrderBy(c => c.Label, StringComparer.Ordinal)]),
            "documents" => _documents ??= ContentList.Of([.. site.Documents.Cast<ILiquidConvertible>()]),
            "config" => NilValue.Instance,
            _ => _config.Get(key),
        };
    }

    /// <summary>True for a path of a template that leads to configuration or data, which rendering does not change.</summary>
    public bool IsOfConfiguration(string path) =>
        path.Split('.') is ["site", var key, ..] && (key == "data" || (site.Config.Values.ContainsKey(key) && !site.Collections.ContainsKey(key)));

    /// <summary>The list is live; it is asked for each time, since stylesheets that are still compiled are finished by that.</summary>
    private FluidValue Pages(List<Page> pages) => _pages ??= ContentList.Of(pages);
}
