using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Templating.Tags;

/// <summary><c>{% include_relative file.md %}</c>: a file beside the page, or below it.</summary>
public sealed class IncludeRelativeTag(TagSource source) : IncludeTag(source)
{
    private protected override bool DependsOnItem => true;

    private protected override IReadOnlyList<string> Directories(LiquidContext context)
    {
        Site site = context.Site();
        return context.Item() switch
        {
            Document document => [SitePath.DirectoryName(SitePath.Sanitize(site.CollectionsPath, document.RelativePath))],
            Page page => [SitePath.DirectoryName(site.InSource(page.Path))],
            _ => [site.Source],
        };
    }

    private protected override string? Find(TemplateLibrary library, LiquidContext context, string file) =>
        library.Locate(file, Directories(context));
}
