using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>Makes a page to paginate for each tag, category and collection of a site, from layouts.</summary>
internal sealed class AutoPages
{
    private readonly Site _site;
    private readonly DataMap _options;
    private readonly DataMap _pagination;

    private AutoPages(Site site, DataMap options)
    {
        _site = site;
        _options = options;
        _pagination = PaginationDefaults.With(site);
    }

    /// <summary>Adds the pages: tags, categories, collections, each in the order in which the site's documents name them.</summary>
    public static void AddTo(Site site, DataMap options)
    {
        var pages = new AutoPages(site, options);
        Document[] documents = [.. site.Collections.Values.SelectMany(ListSelection.Listed)];
        pages.Add("tags", "tag", new Kind("autopage_tags.html", "Posts tagged with :tag", "/tag/:tag", ":tag"), () => Index(documents, "tags"));
        pages.Add("categories", "category", new Kind("autopage_category.html", "Posts in category :cat", "/category/:cat", ":cat"), () => Index(documents, "categories"));
        pages.Add(
            "collections",
            "collection",
            new Kind("autopage_collection.html", "Posts in collection :coll", "/collection/:coll", ":coll"),
            () => [.. site.Collections.Values.Where(c => ListSelection.Listed(c).Any()).Select(c => KeyValuePair.Create(c.Label.ToLowerInvariant(), c.Label))]);
    }

    /// <summary>The names in lower case, with the form in which each is met first.</summary>
    private static List<KeyValuePair<string, string>> Index(Document[] documents, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<KeyValuePair<string, string>>();
        foreach (string name in documents.Select(d => d.Data[key]).Where(static v => RubyString.Strip(RubyPlain.ToS(v)).Length > 0).SelectMany(Texts).SelectMany(ListSelection.Names))
        {
            string lower = RubyString.Strip(RubyString.Downcase(name));
            if (seen.Add(lower))
            {
                names.Add(KeyValuePair.Create(lower, name));
            }
        }

        return names;
    }

    /// <summary>The gem: what is no text cannot be the name of a page.</summary>
    private static IEnumerable<object?> Texts(object? value) => value is List<object?> list
        ? list.Select(static n => n is string text ? (object?)new List<object?> { RubyString.Strip(text) } : throw RubyAccess.Wrong("NoMethodError", "tags or categories", n, "a text"))
        : [value];

    private void Add(string group, string key, Kind kind, Func<List<KeyValuePair<string, string>>> index)
    {
        DataMap own = RubyAccess.Section(_options, group);
        if (own["enabled"] is false)
        {
            return;
        }

        List<KeyValuePair<string, string>> names = index();
        string[] layouts = names.Count == 0 ? [] : own["layouts"] switch
        {
            null => [kind.Layout],
            List<object?> list => [.. list.Select(RubyPlain.ToS)],
            var other => throw RubyAccess.Wrong("NoMethodError", $"autopages.{group}.layouts", other, "a list"),
        };
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

    /// <summary>What the gem does for one kind of list where the site says nothing.</summary>
    private sealed record Kind(string Layout, string Title, string Permalink, string Placeholder);
}
