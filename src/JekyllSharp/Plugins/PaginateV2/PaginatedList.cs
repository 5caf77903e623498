using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>The pages of one list.</summary>
internal sealed class PaginatedList
{
    private readonly Site _site;
    private readonly Page _template;
    private readonly PaginationSettings _settings;
    private readonly List<Document> _documents;
    private readonly int _perPage;
    private readonly int _total;
    private readonly PageAddresses _addresses;

    public PaginatedList(Site site, Page template, PaginationSettings settings)
    {
        _site = site;
        _template = template;
        _settings = settings;
        _documents = ListSelection.Of(site, settings);
        _perPage = settings.PerPage;
        long total = _perPage > 0 ? ((long)_documents.Count + _perPage - 1) / _perPage : _documents.Count / _perPage;
        total = settings.Limit > 0 ? Math.Min(total, settings.Limit) : total;
        _total = total == 0 ? 1 : (int)total;
        string place = RubyAccess.IsGiven(template["permalink"])
            ? template["permalink"] as string ?? throw RubyAccess.Wrong("NoMethodError", "permalink", template["permalink"], "a text")
            : template.UrlDirectory;
        _addresses = new PageAddresses(settings, place.EndsWith('/') ? place : place + "/", _total);
    }

    public IEnumerable<Page> Pages() => Enumerable.Range(1, Math.Max(_total, 0)).Select(Page);

    private Page Page(int number)
    {
        var page = new Page(_site, "", _addresses.FileName)
        {
            SourcePath = _template.SourcePath,
            Content = _template.Content,
            BodyLine = _template.BodyLine,
            FrontMatterText = _template.FrontMatterText,
            Data = DeepMerge.Merge(_site.Defaults.All(_template.RelativePath, _template.Type), _template.Data),
            FixedUrl = _addresses.Url(number),
        };
        if (RubyAccess.IsGiven(_template["permalink"]))
        {
            page.Data.Set("permalink", _addresses.Path(number));
        }

        page.Data.Set("title", Title(number));
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
        values.Set("per_page", (long)_perPage);
        values.Set("posts", _documents.Skip((int)Math.Min((number - 1L) * _perPage, int.MaxValue)).Take(_perPage).Cast<object?>().ToList());
        values.Set("total_posts", (long)_documents.Count);
        values.Set("total_pages", (long)_total);
        values.Set("page", (long)number);
        values.Set("page_path", _addresses.Path(number));
        values.Set("previous_page", number > 1 ? number - 1L : null);
        values.Set("previous_page_path", number > 1 ? _addresses.Link(number - 1) : null);
        values.Set("next_page", number < _total ? number + 1L : null);
        values.Set("next_page_path", number < _total ? _addresses.Last(number + 1) : null);
        values.Set("first_page", 1L);
        values.Set("first_page_path", _addresses.Link(1));
        values.Set("last_page", (long)_total);
        values.Set("last_page_path", _addresses.Last(_total));
        values.Set("page_trail", Trail(number));
        return values;
    }

    private object? Title(int number)
    {
        object? own = RubyAccess.IsGiven(_template["title"]) ? _template["title"] : _site.Config.Values["title"];
        if (number <= 1)
        {
            return own;
        }

        string title = _settings.Title;
        int at = title.IndexOf(":title", StringComparison.Ordinal);
        return _addresses.Numbered(at < 0 ? title : title[..at] + RubyPlain.ToS(own) + title[(at + ":title".Length)..], number);
    }

    /// <summary>The pages around one; near the ends the trail keeps its length by going further on the other side.</summary>
    private List<object?>? Trail(int number)
    {
        if (_settings.Trail is not { } trail || _total == 1)
        {
            return null;
        }

        int before = Math.Clamp(PaginationSettings.ToI(trail["before"], "pagination.trail.before"), 0, _total);
        int after = Math.Clamp(PaginationSettings.ToI(trail["after"], "pagination.trail.after"), 0, _total);
        if (before + after == 0)
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
        entry.Set("path", _addresses.Path(number));
        entry.Set("title", Title(number));
        return entry;
    }
}
