using JekyllSharp.Content;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating;

namespace JekyllSharp.Rendering;

/// <summary>
/// Looks for what makes one item depend on all before it: counters, which go on from page to page in Jekyll, and files that
/// are included from anywhere and may have counters.
/// </summary>
internal sealed class OrderScan(Site site, TemplateLibrary templates)
{
    /// <summary>True where items must render one after the other.</summary>
    public bool DependsOnOrder(IEnumerable<ContentItem> items) =>
        items.Any(static i => ContentItem.HasLiquid(i.Content) && MayDepend(i.Content))
        || site.Layouts.Values.Any(static l => MayDepend(l.Content))
        || site.IncludeDirectories.Where(site.Files.DirectoryExists).Any(HasDependent);

    private static bool MayDepend(string text) =>
        text.Contains("increment", StringComparison.Ordinal) || text.Contains("decrement", StringComparison.Ordinal)
        || text.Contains("include_relative", StringComparison.Ordinal);

    private bool HasDependent(string directory) => Glob.Tree(site.Files, directory, hidden: true)
        .Any(e => !e.IsDirectory && MayDepend(templates.Text(directory + "/" + e.Path)));
}
