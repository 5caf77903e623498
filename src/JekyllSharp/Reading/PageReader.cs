using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;

namespace JekyllSharp.Reading;

/// <summary>Reads pages.</summary>
internal sealed class PageReader(Site site)
{
    /// <summary>Reads one page; null where it is not published.</summary>
    /// <param name="path">The file.</param>
    /// <param name="directory">As Jekyll writes it: "" or "/a/b"; "a/b" for a theme's assets.</param>
    /// <param name="name">File name.</param>
    public Page? Read(string path, string directory, string name)
    {
        Page page = ReadAny(path, directory, name);
        return site.MayBePublished(page) ? page : null;
    }

    /// <summary>Reads a page of a theme, which is always published.</summary>
    public Page ReadAny(string path, string directory, string name)
    {
        TextFile file = TextFile.Read(site, path);
        if (!file.IsValidText)
        {
            site.Diagnostics.Warning(
                DiagnosticIds.EncodingInvalid,
                $"Error reading file {site.DisplayPath(path)}: it is not valid UTF-8, so its front matter is ignored. Save it as UTF-8.",
                new SourceLocation(site.DisplayPath(path)));
        }

        var page = new Page(site, directory, name)
        {
            SourcePath = path,
            Content = file.Content,
            BodyLine = file.BodyLine,
            FrontMatterText = file.FrontMatter,
            Data = file.RequireMap(site, path),
        };
        if (page.Data["permalink"] is "")
        {
            throw new SiteBuildException(
                DiagnosticIds.PermalinkInvalid,
                $"Invalid permalink in {site.DisplayPath(path)}: it is empty. Give it a path, or remove the line.",
                site.LocationOf(page, "permalink"));
        }

        AddExcerpt(site, page);
        if (site.Converters.For(page.Extension) is [IEarlyConverter early, ..])
        {
            early.Prepare(page, page.RendersLiquid ? null : page.Content);
        }

        site.ItemMade?.Invoke(page);
        return page;
    }

    /// <summary>Gives a page its excerpt, where the site's pages have some.</summary>
    internal static void AddExcerpt(Site site, Page page)
    {
        if (site.Rules.PagesHaveExcerpts && site.Config.Flag("page_excerpts") && page.IsHtml && page.ExcerptSeparator.Length > 0
            && page.Data["excerpt"] is null or false)
        {
            page.Data.Set("excerpt", new Excerpt(page, ExcerptCutter.Cut(site, page)));
        }
    }
}
