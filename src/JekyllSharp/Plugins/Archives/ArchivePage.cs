using System.Globalization;
using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Permalinks;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.Archives;

/// <summary>Makes the page of one archive.</summary>
internal static class ArchivePage
{
    /// <summary>Makes a page; it is not yet among the site's pages.</summary>
    public static Page Make(Site site, DataMap options, ArchiveGroup group)
    {
        string url = Url(options, group);
        string path = UrlPath.Unescape(url);
        path = (path.EndsWith('/') ? path + "index.html" : path)[1..];
        string name = SitePath.FileName(path);
        var page = new Page(site, path[..^name.Length].TrimEnd('/'), name) { FixedUrl = url, Members = Members(group, url, path, name) };
        page.Data.Set("layout", Layout(options, group.Kind));
        return page;
    }

    private static DataMap Members(ArchiveGroup group, string url, string path, string name)
    {
        var members = new DataMap();
        members.Set("posts", group.Posts);
        members.Set("type", group.Kind);
        members.Set("title", group.Title);
        members.Set("date", group.Date);
        members.Set("name", name[..^SitePath.Extension(name).Length]);
        members.Set("path", path);
        members.Set("url", url);
        members.Set("permalink", null);
        return members;
    }

    private static object? Layout(DataMap options, string kind) =>
        options["layouts"] is DataMap layouts && layouts[kind] is { } own ? own : options["layout"] ?? "archive";

    private static string Url(DataMap options, ArchiveGroup group)
    {
        string template = options["permalinks"] is DataMap permalinks && permalinks[group.Kind] is string own ? own : group.Kind switch
        {
            "year" => "/:year/",
            "month" => "/:year/:month/",
            "day" => "/:year/:month/:day/",
            _ => $"/{group.Kind}/:name/",
        };
        SlugMode mode = Slug.ParseMode(options["slug_mode"] as string);
        string? Part(int? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture);

        // A name for dates and a date for names stay in the permalink as they are written.
        List<(string Name, string? Value)> parts = group.Date is { } date
            ? [("year", Part(date.Day.Year, "0000")), ("month", Part(date.Day.Month, "00")), ("day", Part(date.Day.Day, "00")), ("type", group.Kind)]
            : [("name", group.Title is null ? null : Slug.Slugify(group.Title, mode)), ("type", group.Kind)];
        return UrlTemplate.Replace(template, [.. parts]);
    }
}
