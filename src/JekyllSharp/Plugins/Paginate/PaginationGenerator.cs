using System.Globalization;
using System.Numerics;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Permalinks;
using JekyllSharp.Plugins.Shared;

namespace JekyllSharp.Plugins.Paginate;

/// <summary>Makes the further pages of a list, and gives each its paginator.</summary>
internal sealed class PaginationGenerator : IGenerator
{
    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Lowest;

    /// <inheritdoc />
    public void Generate(Site site)
    {
        object? paginate = site.Config.Values["paginate"];
        if (paginate is null || site.Pages.Count == 0)
        {
            return;
        }

        object? path = site.Config.Values["paginate_path"];
        string format = path as string ?? throw RubyAccess.Wrong("NoMethodError", "paginate_path", path, "a text");
        if (Template(site, format) is not { } template)
        {
            site.Diagnostics.Warning(
                DiagnosticIds.PluginMessage,
                "Pagination is enabled, but I couldn't find an index.html page to use as the pagination template. Skipping pagination. Name the page that lists posts index.html (not index.md), in the directory that 'paginate_path' names or above it.");
            return;
        }

        List<object?> posts = [.. site.PostsNewestFirst().Where(p => p["hidden"] is null or false)];
        int perPage = PerPage(paginate);
        if (perPage < 0)
        {
            // Jekyll: as many pages as posts can be dealt out to, which is none.
            return;
        }

        if (posts.Count > perPage && !format.Contains(":num", StringComparison.Ordinal))
        {
            site.Diagnostics.Warning(DiagnosticIds.ConfigValue, $"'paginate_path' is '{format}', without ':num': all further pages have one address, and the last of them is written.");
        }

        Paginate(site, template, format, perPage, posts);
    }

    /// <summary>The posts on one page, as Ruby's <c>to_i</c> reads the setting.</summary>
    private static int PerPage(object? setting)
    {
        long number = setting switch
        {
            long n => n,
            double n => (long)Math.Clamp(n, int.MinValue, int.MaxValue),
            string text => (long)BigInteger.Clamp(RubyNumber.ToI(text), int.MinValue, int.MaxValue),
            _ => 0,
        };
        return number != 0 ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : throw new SiteBuildException(
            DiagnosticIds.ConfigValue,
            "'paginate' must be a number above 0: the posts on one page.");
    }

    private static void Paginate(Site site, Page template, string format, int perPage, List<object?> posts)
    {
        int total = (int)(((long)posts.Count + perPage - 1) / perPage);
        string firstUrl = template.Url;
        for (int number = 1; number <= total; number++)
        {
            Page page = number == 1 ? template : Copy(site, template);
            page.Paginator = new Paginator(Values(number, total, perPage, posts, n => Path(format, firstUrl, n)));
            if (number > 1)
            {
                page.Directory = Path(format, firstUrl, number);
                site.Pages.Add(page);
            }
        }
    }

    // jekyll-paginate: the page is read anew where its address is, which for one with a permalink is another file, or none.
    private static Page Copy(Site site, Page template)
    {
        string path = site.InSource(SitePath.Join(UrlPath.Unescape(template.UrlDirectory) == template.UrlDirectory ? template.UrlDirectory : "", template.Name));
        if (path == template.SourcePath || template.SourcePath is null)
        {
            return template.Again();
        }

        var page = new Page(site, template.UrlDirectory, template.Name);
        if (UrlPath.Unescape(template.UrlDirectory) != template.UrlDirectory || !site.Files.FileExists(path))
        {
            site.Diagnostics.Warning(
                DiagnosticIds.PluginMessage,
                "jekyll-paginate reads the further pages of this list from its address, where there is no file: they are empty. Remove the permalink, or use jekyll-paginate-v2.",
                site.LocationOf(template, "permalink"));
            return page;
        }

        return MarkdownPages.Read(site, path, template.UrlDirectory, template.Name);
    }

    private static DataMap Values(int number, int total, int perPage, List<object?> posts, Func<int, string> path)
    {
        var values = new DataMap();
        values.Set("page", (long)number);
        values.Set("per_page", (long)perPage);
        values.Set("posts", posts.Skip((int)Math.Min((number - 1L) * perPage, int.MaxValue)).Take(perPage).ToList());
        values.Set("total_posts", (long)posts.Count);
        values.Set("total_pages", (long)total);
        values.Set("previous_page", number > 1 ? number - 1L : null);
        values.Set("previous_page_path", number > 1 ? path(number - 1) : null);
        values.Set("next_page", number < total ? number + 1L : null);
        values.Set("next_page_path", number < total ? path(number + 1) : null);
        return values;
    }

    private static string Path(string format, string firstUrl, int number)
    {
        if (number <= 1)
        {
            return firstUrl;
        }

        int at = format.IndexOf(":num", StringComparison.Ordinal);
        string path = at < 0 ? format : format[..at] + number.ToString(CultureInfo.InvariantCulture) + format[(at + 4)..];
        return path.StartsWith('/') ? path : "/" + path;
    }

    /// <summary>The <c>index.html</c> with the longest path in the directory of <c>paginate_path</c> or above it.</summary>
    private static Page? Template(Site site, string format)
    {
        string directory = SitePath.DirectoryName(SitePath.Sanitize("/", format));
        Page? best = null;
        foreach (Page page in site.Pages)
        {
            string pageDirectory = SitePath.DirectoryName(SitePath.Sanitize("/", page.Path));
            bool above = pageDirectory == "/" || pageDirectory == directory || SitePath.IsBelow(directory, pageDirectory);
            if (page.Name == "index.html" && above && (best is null || page.Path.Length > best.Path.Length))
            {
                best = page;
            }
        }

        return best;
    }
}
