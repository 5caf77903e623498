using JekyllSharp.Content;
using JekyllSharp.Converting;
using JekyllSharp.Reading;

namespace JekyllSharp.Plugins.Shared;

/// <summary>Makes pages of Markdown files that were read as static files.</summary>
internal static class MarkdownPages
{
    /// <summary>True for the extensions that <c>markdown_ext</c> names.</summary>
    public static bool IsMarkdown(Site site, string extension) =>
        site.Converters.For(extension).Any(static c => c is MarkdownConverter);

    /// <summary>A page with the text of the file, in its place; it is not yet among the site's pages.</summary>
    public static Page From(Site site, StaticFile file)
    {
        TextFile text = TextFile.Read(site, file.SourcePath);
        return new Page(site, file.Directory, file.Name)
        {
            SourcePath = file.SourcePath,
            Content = text.Content,
            BodyLine = text.BodyLine,
            FrontMatterText = text.FrontMatter,
            Data = text.RequireMap(site, file.SourcePath),
        };
    }
}
