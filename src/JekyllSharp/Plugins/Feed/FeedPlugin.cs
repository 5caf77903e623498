using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.Feed;

/// <summary>What the gem jekyll-feed 0.17 does: Atom feeds of posts, collections, categories and tags, and <c>feed_meta</c>.</summary>
public sealed class FeedPlugin : ISitePlugin, IGenerator
{
    /// <inheritdoc />
    public string Name => "jekyll-feed";

    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Lowest;

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        registry.Generators.Add(this);
        var link = new FeedLink();
        registry.Liquid.AddTag("feed_meta", source => new FeedMetaTag(source, link));
    }

    /// <inheritdoc />
    public void Generate(Site site)
    {
        object? settings = site.Config.Values["feed"];
        if (RubyAccess.IsGiven(settings) && IsDisabled(site, settings))
        {
            return;
        }

        DataMap config = settings switch
        {
            null or false => new DataMap(),
            DataMap map => map,
            _ => throw RubyAccess.Wrong("TypeError", "feed", settings, "a mapping"),
        };
        foreach (FeedCollection collection in FeedCollection.Of(config))
        {
            foreach (object? category in collection.Categories)
            {
                object? path = category is null ? collection.Path : $"{collection.Prefix}/{RubyPlain.ToS(category)}.xml";
                Add(site, path as string ?? throw RubyAccess.Wrong("NoMethodError", "path", path, "a text"), collection.Name, category, null);
            }
        }

        if (RubyAccess.IsGiven(config["tags"]) && site.Tags.Count > 0)
        {
            AddTags(site, config["tags"] as DataMap ?? new DataMap());
        }
    }

    /// <summary>The path of the feed of all posts that the configuration names.</summary>
    internal static object? MainPath(Site site, DataMap config)
    {
        // jekyll-feed: what stands at the collection 'posts' counts for the tag, too, once the feeds are made.
        object? own = config["path"];
        return RubyAccess.IsGiven(own) || IsDisabled(site, config) ? own
            : FeedCollection.Of(config).First(static c => c.Name is "posts").OwnPath;
    }

    private static bool IsDisabled(Site site, object? config) =>
        RubyAccess.IsGiven(RubyAccess.Entry(config, "disable_in_development", "feed")) && site.EnvironmentName == "development";

    private static void AddTags(Site site, DataMap settings)
    {
        string prefix = RubyAccess.IsGiven(settings["path"]) ? RubyPlain.ToS(settings["path"]) : "/feed/by_tag/";
        IEnumerable<object?> tags = List(settings, "only") ?? [.. site.Tags.Keys];
        IReadOnlyList<object?> except = List(settings, "except") ?? [];
        foreach (object? tag in tags.Where(t => !except.Any(e => Equals(e, t))))
        {
            if (tag is not (string or null))
            {
                throw RubyAccess.Wrong("TypeError", "feed.tags", tag, "a text");
            }

            // jekyll-feed: tags of letters, digits and underscores alone have feeds.
            string name = tag as string ?? "";
            if (name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_'))
            {
                Add(site, prefix + name + ".xml", "posts", null, tag);
            }
        }
    }

    private static List<object?>? List(DataMap settings, string key) => settings[key] switch
    {
        null or false => null,
        List<object?> list => list,
        var other => throw RubyAccess.Wrong("TypeError", "feed.tags." + key, other, "a list"),
    };

    private static void Add(Site site, string path, object? collection, object? category, object? tag)
    {
        if (Exists(site, path))
        {
            return;
        }

        // jekyll-feed: the path is the page's name, which lists of pages show.
        var page = new Page(site, "", path) { Generate = static context => new FeedWriter(context).Write() };
        page.Data.Set("layout", null);
        page.Data.Set("sitemap", false);
        page.Data.Set("xsl", Exists(site, "feed.xslt.xml"));
        page.Data.Set("collection", collection);
        page.Data.Set("category", category);
        page.Data.Set("tags", tag);
        site.Pages.Add(page);
    }

    private static bool Exists(Site site, string path) =>
        site.Files.FileExists(site.InSource(path)) || site.Files.DirectoryExists(site.InSource(path));
}
