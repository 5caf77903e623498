using JekyllSharp.Content;
using JekyllSharp.Converting;
using JekyllSharp.Reading;

namespace JekyllSharp.Plugins.Shared;

/// <summary>Makes pages of files that were read as static files, or not as pages of their own.</summary>
internal static class MarkdownPages
{
    /// <summary>True for the extensions that <c>markdown_ext</c> names.</summary>
    public static bool IsMarkdown(Site site, string extension) =>
        site.Converters.For(extension).Any(static c => c is MarkdownConverter);

    /// <summary>A page with the text of the file, in its place; it is not yet among the site's pages.</summary>
    public static Page From(Site site, StaticFile file) => Read(site, file.SourcePath, file.Directory, file.Name);

    /// <summary>A page of a file; it is not yet among the site's pages.</summary>
    /// <param name="site">The site.</param>
    /// <param name="path">The file.</param>
    /// <param name="directory">The directory of the page's URL.</param>
    /// <param name="name">The page's name.</param>
    public static Page Read(Site site, string path, string directory, string name)
    {
        TextFile text = TextFile.Read(site, path);
        var page = new Page(site, directory, name)
        {
            SourcePath = path,
            Content = text.Content,
            BodyLine = text.BodyLine,
            FrontMatterText = text.FrontMatter,
            Data = text.RequireMap(site, path),
        };
        PageReader.AddExcerpt(site, page);
        return page;
    }
}
