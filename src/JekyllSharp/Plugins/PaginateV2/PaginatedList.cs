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
    private readonly string _firstUrl;
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
        _directory = template.Url.EndsWith('/') ? template.Url : template.UrlDirectory;
        _firstUrl = settings.IndexPage == "index" && settings.Extension == ".html" ? _directory : _directory + _fileSuffix;
    }

    public IEnumerable<Page> Pages() => Enumerable.Range(1, _total).Select(Page);

    private Page Page(int number)
    {
        bool isDefault = _settings.IndexPage == "index" && _settings.Extension == ".html";
        var page = new Page(_site, "", isDefault ? ".html" : _fileSuffix)
        {
            SourcePath = _template.SourcePath,
            Content = _template.Content,
            BodyLine = _template.BodyLine,
            FrontMatterText = _template.FrontMatterText,
            Data = DeepMerge.Merge(_site.Defaults.All(_template.RelativePath, _template.Type), _template.Data),
            FixedUrl = FullUrl(number),
        };
        if (page.Data["permalink"] is not null)
        {
            page.Data.Set("permalink", FullUrl(number));
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
        if (_template is AutoPage auto)
        {
            page.Data.Set("autopages", auto.Info);
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
        values.Set("page_path", number > 1 && _fileSuffix != "index.html" ? Url(number) : FullUrl(number));
        values.Set("previous_page", number > 1 ? number - 1L : null);
        values.Set("previous_page_path", number > 1 ? Url(number - 1) : null);
        values.Set("next_page", number < _total ? number + 1L : null);
        values.Set("next_page_path", number < _total ? Url(number + 1) : null);
        values.Set("first_page", 1L);
        values.Set("first_page_path", Url(1));
        values.Set("last_page", (long)_total);
        values.Set("last_page_path", Numbered(_total, alsoFirst: true));
        values.Set("page_trail", Trail(number));
        return values;
    }

    /// <summary>A link to a page: the first by the list's own place.</summary>
    private string Url(int number) => Numbered(number, alsoFirst: false);

    // jekyll-paginate-v2: the last page's link is numbered even where there is one page only.
    private string Numbered(int number, bool alsoFirst)
    {
        if (number <= 1 && !alsoFirst)
        {
            return _firstUrl;
        }

        string path = _directory.TrimEnd('/') + "/" + _settings.Permalink
            .Replace(":num", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).TrimStart('/');
        return _fileSuffix == "index.html" ? path : path + _settings.IndexPage;
    }

    /// <summary>The path of the file of a page.</summary>
    private string FullUrl(int number)
    {
        if (number <= 1)
        {
            return _directory + _fileSuffix;
        }

        string url = Url(number);
        return url.EndsWith('/') ? url + _fileSuffix
            : SitePath.Extension(url).Length > 0 ? url
            : url + _settings.Extension;
    }

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
