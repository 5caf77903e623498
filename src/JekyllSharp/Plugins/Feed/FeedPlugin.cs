using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.Feed;

/// <summary>What the gem jekyll-feed 0.17 does: Atom feeds of posts, collections, categories and tags, and <c>feed_meta</c>.</summary>
public sealed class FeedPlugin : ISitePlugin, IGenerator
{
    /// <inheritdoc />
    public string Name => "jekyll-feed";

    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Lowest;

    /// <summary>The path of the feed of a collection, or of one of its categories.</summary>
    internal static string PathOf(DataMap? config, string collection, string? category)
    {
        string prefix = collection == "posts" ? "/feed" : "/feed/" + collection;
        if (category is not null)
        {
            return $"{prefix}/{category}.xml";
        }

        if (Collections(config).TryGetValue(collection, out object? own) && own is DataMap settings && settings["path"] is string path)
        {
            return path;
        }

        return prefix + ".xml";
    }

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        registry.Generators.Add(this);
        registry.Liquid.AddTag("feed_meta", static source => new FeedMetaTag(source));
    }

    /// <inheritdoc />
    public void Generate(Site site)
    {
        var config = site.Config.Values["feed"] as DataMap;
        if (config?["disable_in_development"] is not (null or false) && site.EnvironmentName == "development")
        {
            return;
        }

        foreach (KeyValuePair<object?, object?> pair in Collections(config))
        {
            string collection = RubyPlain.ToS(pair.Key);
            Add(site, collection, null, null, PathOf(config, collection, null));
            if (pair.Value is DataMap settings)
            {
                foreach (object? category in RubyPlain.ToArray(settings["categories"]))
                {
                    Add(site, collection, RubyPlain.ToS(category), null, PathOf(config, collection, RubyPlain.ToS(category)));
                }
            }
        }

        AddTags(site, config);
    }

    /// <summary>The collections with feeds: <c>feed.collections</c> as list or map, and always <c>posts</c>.</summary>
    private static DataMap Collections(DataMap? config)
    {
        DataMap collections = new();
        switch (config?["collections"])
        {
            case DataMap map:
                collections = map.Clone();
                break;
            case List<object?> list:
                foreach (object? name in list)
                {
                    collections.Set(name, new DataMap());
                }

                break;
        }

        DataMap posts = (collections["posts"] as DataMap ?? new DataMap()).Clone();
        posts.Set("path", posts["path"] is string own ? own : config?["path"] is string path ? path : null);
        if (posts["categories"] is null)
        {
            posts.Set("categories", config?["categories"]);
        }

        collections.Set("posts", posts);
        return collections;
    }

    private static void AddTags(Site site, DataMap? config)
    {
        IEnumerable<object?> names = [];
        string prefix = "/feed/by_tag/";
        if (config?["tags"] is DataMap settings)
        {
            if (settings["path"] is string path)
            {
                prefix = path;
            }

            names = settings["only"] is List<object?> only ? only : site.Tags.Keys.Except(RubyPlain.ToArray(settings["except"]));
        }
        else if (config?["tags"] is true)
        {
            names = site.Tags.Keys;
        }

        // jekyll-feed: tags of letters, digits and underscores alone have feeds.
        foreach (string tag in names.Select(RubyPlain.ToS).Where(static n => n.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')).ToArray())
        {
            Add(site, "posts", null, tag, prefix.TrimEnd('/') + "/" + tag + ".xml");
        }
    }

    private static void Add(Site site, string collection, string? category, string? tag, string path)
    {
        string url = path.StartsWith('/') ? path : "/" + path;
        if (site.Pages.Exists(p => p.Url == url) || site.StaticFiles.Exists(f => f.Url == url))
        {
            return;
        }

        int slash = url.LastIndexOf('/');
        bool stylesheet = site.Files.FileExists(site.InSource("feed.xslt.xml"));
        var page = new Page(site, url[..slash], url[(slash + 1)..])
        {
            Generate = context => new FeedWriter(context, url, collection, category, tag, stylesheet).Write(),
        };
        page.Data.Set("layout", null);
        page.Data.Set("sitemap", false);
        page.Data.Set("xsl", stylesheet);
        page.Data.Set("collection", collection);
        page.Data.Set("category", category);
        page.Data.Set("tags", tag);
        site.Pages.Add(page);
    }
}
