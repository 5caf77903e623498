using System.Globalization;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;

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

        long perPage = paginate switch
        {
            long n => n,
            string text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long n) => n,
            _ => 0,
        };
        string format = site.Config.Text("paginate_path") ?? "/page:num";
        if (perPage <= 0 || !format.Contains(":num", StringComparison.Ordinal))
        {
            throw new SiteBuildException(
                DiagnosticIds.ConfigValue,
                perPage <= 0
                    ? "'paginate' must be a number above 0: the posts on one page."
                    : $"Invalid pagination path: '{format}'. It must include ':num'.");
        }

        if (Template(site, format) is not { } template)
        {
            site.Diagnostics.Warning(
                DiagnosticIds.PluginMessage,
                "Pagination is enabled, but I couldn't find an index.html page to use as the pagination template. Skipping pagination. Name the page that lists posts index.html (not index.md), in the directory that 'paginate_path' names or above it.");
            return;
        }

        Paginate(site, template, format, (int)Math.Min(perPage, int.MaxValue));
    }

    private static void Paginate(Site site, Page template, string format, int perPage)
    {
        List<object?> posts = [.. site.PostsNewestFirst().Where(p => p["hidden"] is null or false)];
        int total = (posts.Count + perPage - 1) / perPage;
        string firstUrl = template.Url;
        for (int number = 1; number <= total; number++)
        {
            Page page = number == 1 ? template : template.Again();
            page.Paginator = new Paginator(Values(number, total, perPage, posts, n => Path(format, firstUrl, n)));
            if (number > 1)
            {
                page.Directory = Path(format, firstUrl, number);
                site.Pages.Add(page);
            }
        }
    }

    private static DataMap Values(int number, int total, int perPage, List<object?> posts, Func<int, string> path)
    {
        var values = new DataMap();
        values.Set("page", (long)number);
        values.Set("per_page", (long)perPage);
        values.Set("posts", posts.Skip((number - 1) * perPage).Take(perPage).ToList());
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
        string path = format[..at] + number.ToString(CultureInfo.InvariantCulture) + format[(at + 4)..];
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
