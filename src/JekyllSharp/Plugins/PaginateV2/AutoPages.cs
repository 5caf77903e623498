using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>Makes a page to paginate for each tag, category and collection of a site, from layouts.</summary>
internal sealed class AutoPages
{
    private static readonly DataMap Defaults = MakeDefaults();
    private readonly Site _site;
    private readonly DataMap _options;
    private readonly DataMap _pagination;

    private AutoPages(Site site, DataMap options)
    {
        _site = site;
        _options = options;
        _pagination = DeepMerge.Merge(Defaults, site.Config.Values["pagination"] as DataMap ?? new DataMap());
    }

    /// <summary>Adds the pages: tags, categories, collections, each in the order in which the site's documents name them.</summary>
    public static void AddTo(Site site, DataMap options)
    {
        var pages = new AutoPages(site, options);
        Document[] documents = [.. site.Collections.Values.SelectMany(c => c.Documents)];
        pages.Add("tags", "tag", new Kind("autopage_tags.html", "Posts tagged with :tag", "/tag/:tag", ":tag"), Index(documents, "tags"));
        pages.Add("categories", "category", new Kind("autopage_category.html", "Posts in category :cat", "/category/:cat", ":cat"), Index(documents, "categories"));
        pages.Add(
            "collections",
            "collection",
            new Kind("autopage_collection.html", "Posts in collection :coll", "/collection/:coll", ":coll"),
            [.. site.Collections.Values.Where(c => c.Documents.Count > 0).Select(c => KeyValuePair.Create(c.Label.ToLowerInvariant(), c.Label))]);
    }

    /// <summary>The names in lower case, with the form in which each is met first.</summary>
    private static List<KeyValuePair<string, string>> Index(Document[] documents, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<KeyValuePair<string, string>>();
        foreach (string name in ListSelection.Names(documents.SelectMany(d => RubyPlain.ToArray(d[key]))))
        {
            string lower = RubyString.Downcase(name.Trim());
            if (seen.Add(lower))
            {
                names.Add(KeyValuePair.Create(lower, name));
            }
        }

        return names;
    }

    private void Add(string group, string key, Kind kind, List<KeyValuePair<string, string>> names)
    {
        DataMap own = _options[group] as DataMap ?? new DataMap();
        if (own["enabled"] is false)
        {
            return;
        }

        string[] layouts = own["layouts"] is { } given ? [.. RubyPlain.ToArray(given).Select(RubyPlain.ToS)] : [kind.Layout];
        foreach ((string name, string display) in names)
        {
            foreach (string layout in layouts)
            {
                _site.Pages.Add(MakePage(own, key, kind, layout, name, display));
            }
        }
    }

    private Page MakePage(DataMap own, string key, Kind kind, string layout, string name, string display)
    {
        string slug = own["slugify"] is DataMap slugify
            ? Slug.Slugify(name, Slug.ParseMode(slugify["mode"] as string), slugify["cased"] is not (null or false))
            : name;
        string layoutName = Path.GetFileNameWithoutExtension(layout);
        DataMap data = _site.Layouts.GetValueOrDefault(layoutName)?.Data.Clone() ?? new DataMap();

        // What a layout says of its pages outranks the site.
        var ofLayout = data["autopages"] as DataMap;
        string title = (ofLayout?["title"] ?? own["title"]) is { } t ? RubyPlain.ToS(t) : kind.Title;
        string permalink = (ofLayout?["permalink"] ?? own["permalink"]) is { } p ? RubyPlain.ToS(p) : kind.Permalink;
        string place = permalink.Replace(kind.Placeholder, slug, StringComparison.Ordinal);
        DataMap pagination = DeepMerge.Merge(_pagination, data["pagination"] as DataMap ?? new DataMap());
        pagination.Set(key, name);
        data.Set("layout", layoutName);
        data.Set("title", title.Replace(kind.Placeholder, slug, StringComparison.Ordinal));
        data.Set("permalink", place);
        data.Set("pagination", pagination);
        data.Set("autopage", Info(layout, display));
        return new Page(_site, "", "index.html") { Data = data, FixedUrl = "/" + place.Trim('/') + "/index.html" };
    }

    private static DataMap Info(string layout, string display)
    {
        var info = new DataMap();
        info.Set("layout_path", "_layouts/" + layout);
        info.Set("display_name", display);
        return info;
    }

    // jekyll-paginate-v2: the page shows the settings with all defaults, in this order.
    private static DataMap MakeDefaults()
    {
        var trail = new DataMap();
        trail.Set("before", 0L);
        trail.Set("after", 0L);
        var defaults = new DataMap();
        defaults.Set("enabled", false);
        defaults.Set("collection", "posts");
        defaults.Set("offset", 0L);
        defaults.Set("per_page", 10L);
        defaults.Set("permalink", "/page:num/");
        defaults.Set("title", ":title - page :num");
        defaults.Set("page_num", 1L);
        defaults.Set("sort_reverse", false);
        defaults.Set("sort_field", "date");
        defaults.Set("limit", 0L);
        defaults.Set("trail", trail);
        defaults.Set("indexpage", null);
        defaults.Set("extension", "html");
        defaults.Set("debug", false);
        defaults.Set("legacy", false);
        return defaults;
    }

    /// <summary>What the gem does for one kind of list where the site says nothing.</summary>
    private sealed record Kind(string Layout, string Title, string Permalink, string Placeholder);
}
