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
    private readonly TermKind _kind;

    /// <summary>Makes the plugin with the layout, folder and titles that its kind has.</summary>
    public TermPagesPlugin(TermKind kind)
    {
        _kind = kind;
        Layout = Key + "_index";
        Directory = kind == TermKind.Tag ? "tag" : "categories";
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
    public string Name => Key + "-pages";

    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Normal;

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

        string directory = site.Config.Text(Key + "_dir") ?? Directory;
        string prefix = site.Config.Text(Key + "_title_prefix") ?? (_kind == TermKind.Tag ? "Tag: " : "Category: ");
        foreach (string term in (_kind == TermKind.Tag ? site.Tags : site.Categories).Select(p => RubyPlain.ToS(p.Key)).ToArray())
        {
            string written = SlugMode is { } mode ? Slug.Slugify(term, mode) : term;
            string path = Path?.Replace(":name", written, StringComparison.Ordinal) ?? SitePath.Join(directory, written) + "/index.html";
            string name = SitePath.FileName(path);
            var page = new Page(site, path[..^name.Length].Trim('/'), name) { Content = layout.Content, Data = layout.Data.Clone() };
            page.Data.Set(Key, term);
            page.Data.Set("title", Title?.Replace(":name", term, StringComparison.Ordinal) ?? prefix + term);
            site.Pages.Add(page);
        }
    }

    internal static TermPagesPlugin From(TermKind kind, PluginSettings settings)
    {
        var plain = new TermPagesPlugin(kind);
        return new TermPagesPlugin(kind)
        {
            Layout = settings.Text("layout", plain.Layout) ?? plain.Layout,
            Directory = settings.Text("dir", plain.Directory) ?? plain.Directory,
            Path = settings.Text("path", null),
            Title = settings.Text("title", null),
            SlugMode = settings.Text("slug", null) is { } slug ? Slug.ParseMode(slug) : null,
        };
    }

    private string Key => _kind == TermKind.Tag ? "tag" : "category";
}
