using System.Globalization;
using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>The pages of one list.</summary>
internal sealed class PaginatedList
{
    private readonly Site _site;
    private readonly Page _template;
    private readonly PaginationSettings _settings;
    private readonly List<Document> _documents;
    private readonly int _total;
    private readonly bool _isDefault;
    private readonly string _directory;
    private readonly string _fileSuffix;

    public PaginatedList(Site site, Page template, PaginationSettings settings)
    {
        _site = site;
        _template = template;
        _settings = settings;
        _documents = ListSelection.Of(site, settings);
        int total = Math.Max(1, (_documents.Count + settings.PerPage - 1) / settings.PerPage);
        _total = settings.Limit > 0 ? Math.Min(total, settings.Limit) : total;
        _fileSuffix = settings.IndexPage + settings.Extension;
        _isDefault = settings.IndexPage == "index" && settings.Extension == ".html";
        _directory = template.Url.EndsWith('/') ? template.Url
            : template.Permalink is not null && template.FixedUrl is null ? template.Url + "/"
            : template.UrlDirectory;
    }

    public IEnumerable<Page> Pages() => Enumerable.Range(1, _total).Select(Page);

    private Page Page(int number)
    {
        var page = new Page(_site, "", _isDefault ? ".html" : _fileSuffix)
        {
            SourcePath = _template.SourcePath,
            Content = _template.Content,
            BodyLine = _template.BodyLine,
            FrontMatterText = _template.FrontMatterText,
            Data = DeepMerge.Merge(_site.Defaults.All(_template.RelativePath, _template.Type), _template.Data),
            FixedUrl = FileUrl(number),
        };
        if (page.Data["permalink"] is not null)
        {
            page.Data.Set("permalink", FileUrl(number));
        }

        string title = Title(number);
        if (title.Length > 0)
        {
            page.Data.Set("title", title);
        }

        var info = new DataMap();
        info.Set("curr_page", (long)number);
        info.Set("total_pages", (long)_total);
        page.Data.Set("pagination_info", info);
        if (number > 1)
        {
            page.Data.Set("autogen", "jekyll-paginate-v2");
        }

        if (_template.Data["autopage"] is { } auto)
        {
            page.Data.Set("autopages", auto);
        }

        page.Paginator = new Paginator(Values(number));
        return page;
    }

    private DataMap Values(int number)
    {
        var values = new DataMap();
        values.Set("per_page", (long)_settings.PerPage);
        values.Set("posts", _documents.Skip((number - 1) * _settings.PerPage).Take(_settings.PerPage).Cast<object?>().ToList());
        values.Set("total_posts", (long)_documents.Count);
        values.Set("total_pages", (long)_total);
        values.Set("page", (long)number);
        values.Set("page_path", FullUrl(number));
        values.Set("previous_page", number > 1 ? number - 1L : null);
        values.Set("previous_page_path", number > 1 ? Url(number - 1) : null);
        values.Set("next_page", number < _total ? number + 1L : null);
        values.Set("next_page_path", number < _total ? Url(number + 1) : null);
        values.Set("first_page", 1L);
        values.Set("first_page_path", Url(1));
        values.Set("last_page", (long)_total);
        
        // jekyll-paginate-v2: the last page's link is numbered even where there is one page only.
        values.Set("last_page_path", Numbered(_total));
        values.Set("page_trail", Trail(number));
        return values;
    }

    /// <summary>A link to a page: the first by the list's own place.</summary>
    private string Url(int number) => number > 1 ? Numbered(number) : _isDefault ? _directory : FullUrl(1);

    private string Numbered(int number) => _isDefault ? Base(number) : FullUrl(number, numbered: true);

    private string Base(int number) =>
        _directory.TrimEnd('/') + "/" + Replaced(_settings.Permalink, number).TrimStart('/');

    // jekyll-paginate-v2: behind a place that is no directory the index page stands without its extension.
    private string FullUrl(int number, bool numbered = false)
    {
        string place = number <= 1 && !numbered ? _directory : Base(number);
        return place.EndsWith('/') ? place + Replaced(_fileSuffix, number)
            : SitePath.Extension(place).Length > 0 ? place
            : place + Replaced(_settings.IndexPage, number);
    }

    /// <summary>The URL of a page, which always has an extension.</summary>
    private string FileUrl(int number) => FullUrl(number) is var url && SitePath.Extension(url).Length > 0 ? url : url + _settings.Extension;

    private static string Replaced(string text, int number) =>
        text.Replace(":num", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private string Title(int number)
    {
        string own = _template["title"] is { } title and not false ? RubyPlain.ToS(title) : _site.Config.Text("title") ?? "";
        return number <= 1 ? own : _settings.Title
            .Replace(":title", own, StringComparison.Ordinal)
            .Replace(":num", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(":max", _total.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>The pages around one; near the ends the trail keeps its length by going further on the other side.</summary>
    private List<object?>? Trail(int number)
    {
        if (_settings.Trail is not { } trail)
        {
            return null;
        }

        int before = trail["before"] is long b ? (int)Math.Clamp(b, 0, _total) : 0;
        int after = trail["after"] is long a ? (int)Math.Clamp(a, 0, _total) : 0;
        if (before + after <= 0 || _total == 1)
        {
            return null;
        }

        int length = Math.Min(before + after + 1, _total);
        int start = Math.Clamp(number - before, 1, _total - length + 1);
        return [.. Enumerable.Range(start, length).Select(TrailEntry)];
    }

    private object? TrailEntry(int number)
    {
        var entry = new DataMap();
        entry.Set("num", (long)number);
        entry.Set("path", FullUrl(number));
        entry.Set("title", Title(number));
        return entry;
    }
}
