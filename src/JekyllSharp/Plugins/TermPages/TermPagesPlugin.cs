using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Equivalents;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.TermPages;

/// <summary>
/// A page for each category, or for each tag, of the posts, as a generator in Ruby that many sites have: a layout is the
/// page's front matter and text; the page knows its category or tag, and a title made of it.
/// </summary>
public sealed class TermPagesPlugin : ISitePlugin, IGenerator
{
    private readonly string _kind;
    private readonly Func<Site, DataMap> _terms;

    private TermPagesPlugin(string kind, string layout, string directory, Func<Site, DataMap> terms)
    {
        _kind = kind;
        _terms = terms;
        Layout = layout;
        Directory = directory;
    }

    /// <summary>The layout whose front matter and text the pages get.</summary>
    public string Layout { get; init; }

    /// <summary>The folder of the pages where the configuration's <c>category_dir</c> or <c>tag_dir</c> names none.</summary>
    public string Directory { get; init; }

    /// <summary>The file of a page below the source, with <c>:name</c> for the category or tag; null for <c>index.html</c> in a folder of its name.</summary>
    public string? Path { get; init; }

    /// <summary>How the name is written in the path; null for as it is.</summary>
    public SlugMode? SlugMode { get; init; }

    /// <summary>The title, with <c>:name</c>; null for the configuration's <c>category_title_prefix</c> or <c>tag_title_prefix</c> before the name.</summary>
    public string? Title { get; init; }

    /// <inheritdoc />
    public string Name => _kind == "tag" ? "tag-pages" : "category-pages";

    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Normal;

    /// <summary>Pages for categories, by the layout <c>category_index</c> in <c>categories</c>.</summary>
    public static TermPagesPlugin ForCategories() => Categories(new PluginSettings("", new DataMap()));

    /// <summary>Pages for tags, by the layout <c>tag_index</c> in <c>tag</c>.</summary>
    public static TermPagesPlugin ForTags() => Tags(new PluginSettings("", new DataMap()));

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Generators.Add(this);

    /// <inheritdoc />
    public void Generate(Site site)
    {
        if (!site.Layouts.TryGetValue(Layout, out Layout? layout))
        {
            site.Diagnostics.Warning(DiagnosticIds.LayoutMissing, $"The plugin '{Name}' makes no pages: there is no layout '{Layout}'.");
            return;
        }

        string directory = site.Config.Text(_kind + "_dir") ?? Directory;
        string prefix = site.Config.Text(_kind + "_title_prefix") ?? (_kind == "tag" ? "Tag: " : "Category: ");
        foreach (string term in _terms(site).Select(p => RubyPlain.ToS(p.Key)).ToArray())
        {
            string written = SlugMode is { } mode ? Slug.Slugify(term, mode) : term;
            string path = Path?.Replace(":name", written, StringComparison.Ordinal) ?? SitePath.Join(directory, written) + "/index.html";
            string name = SitePath.FileName(path);
            var page = new Page(site, path[..^name.Length].Trim('/'), name) { Content = layout.Content, Data = layout.Data.Clone() };
            page.Data.Set(_kind, term);
            page.Data.Set("title", Title?.Replace(":name", term, StringComparison.Ordinal) ?? prefix + term);
            site.Pages.Add(page);
        }
    }

    internal static TermPagesPlugin Categories(PluginSettings settings) =>
        From(settings, "category", "category_index", "categories", static s => s.Categories);

    internal static TermPagesPlugin Tags(PluginSettings settings) => From(settings, "tag", "tag_index", "tag", static s => s.Tags);

    private static TermPagesPlugin From(PluginSettings settings, string kind, string layout, string directory, Func<Site, DataMap> terms) =>
        new(kind, settings.Text("layout", layout) ?? layout, settings.Text("dir", directory) ?? directory, terms)
        {
            Path = settings.Text("path", null),
            Title = settings.Text("title", null),
            SlugMode = settings.Text("slug", null) is { } slug ? Slug.ParseMode(slug) : null,
        };
}
