using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.Reading;

namespace JekyllSharp.Plugins.OptionalFrontMatter;

/// <summary>What the gem jekyll-optional-front-matter 0.3 does: Markdown files without front matter become pages.</summary>
public sealed class OptionalFrontMatterPlugin : ISitePlugin, IGenerator
{
    /// <summary>Names that say something about the repository, not about the site; compared without case.</summary>
    private static readonly string[] RepositoryFiles =
    [
        "README", "LICENSE", "LICENCE", "COPYING", "CODE_OF_CONDUCT", "CONTRIBUTING", "ISSUE_TEMPLATE", "PULL_REQUEST_TEMPLATE",
    ];

    /// <inheritdoc />
    public string Name => "jekyll-optional-front-matter";

    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Normal;

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Generators.Add(this);

    /// <inheritdoc />
    public void Generate(Site site)
    {
        var options = new PluginOptions(site, "optional_front_matter");
        if (options.AreOff || site.Config.Flag("require_front_matter"))
        {
            return;
        }

        StaticFile[] files = [.. site.StaticFiles.Where(f => MarkdownPages.IsMarkdown(site, f.Extension) && !IsLeft(site, f))];
        site.Pages.AddRange(files.Select(f => MarkdownPages.From(site, f)));
        if (options["remove_originals"] is true)
        {
            var replaced = new HashSet<StaticFile>(files);
            site.StaticFiles.RemoveAll(replaced.Contains);
        }
    }

    /// <summary>True for the files of a repository that <c>include</c> does not ask for.</summary>
    private static bool IsLeft(Site site, StaticFile file) =>
        Array.Exists(RepositoryFiles, n => n.Equals(file.Basename, StringComparison.OrdinalIgnoreCase))
        && !(site.Config.Values["include"] is List<object?> && IsIncluded(site, file));

    private static bool IsIncluded(Site site, StaticFile file)
    {
        var filter = new EntryFilter(site);
        return filter.Matches(site.Config.Include, file.RelativePath.TrimStart('/')) || filter.Matches(site.Config.Include, file.Name);
    }
}
