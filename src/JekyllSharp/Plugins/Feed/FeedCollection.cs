using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.Feed;

/// <summary>One collection that has feeds.</summary>
/// <param name="Name">Its label, as the configuration has it.</param>
/// <param name="OwnPath">What the configuration says of the path of its feed.</param>
/// <param name="Categories">The categories with feeds of their own, and last, nil: all of them.</param>
internal sealed record FeedCollection(object? Name, object? OwnPath, IReadOnlyList<object?> Categories)
{
    /// <summary>Below this the feeds of its categories are.</summary>
    public string Prefix => Name is "posts" ? "/feed" : "/feed/" + RubyPlain.ToS(Name);

    /// <summary>The path of the feed of all its documents.</summary>
    public object? Path => RubyAccess.IsGiven(OwnPath) ? OwnPath : Prefix + ".xml";

    /// <summary>The collections with feeds: <c>feed.collections</c> as list or map, and always <c>posts</c>.</summary>
    public static IEnumerable<FeedCollection> Of(DataMap config)
    {
        DataMap collections = Listed(config["collections"]);
        object? posts = RubyAccess.IsGiven(collections["posts"]) ? collections["posts"] : new DataMap();
        if (posts is not DataMap settings)
        {
            throw RubyAccess.Wrong("TypeError", "feed.collections.posts", posts, "a mapping");
        }

        settings = settings.Clone();
        foreach (string key in (ReadOnlySpan<string>)["path", "categories"])
        {
            settings.Set(key, RubyAccess.IsGiven(settings[key]) ? settings[key] : config[key]);
        }

        collections.Set("posts", settings);
        return collections.Select(static p => new FeedCollection(
            p.Key,
            RubyAccess.Entry(p.Value, "path", $"feed.collections.{RubyPlain.ToS(p.Key)}"),
            Distinct(RubyAccess.Entry(p.Value, "categories", $"feed.collections.{RubyPlain.ToS(p.Key)}"))));
    }

    private static DataMap Listed(object? value)
    {
        if (value is DataMap map)
        {
            return map.Clone();
        }

        var collections = new DataMap();
        foreach (object? name in value as List<object?> ?? [])
        {
            collections.Set(name, new DataMap());
        }

        return collections;
    }

    private static List<object?> Distinct(object? categories) => categories switch
    {
        null or false => [null],
        List<object?> or DataMap => [.. RubyPlain.ToArray(categories).Append(null).Distinct()],
        _ => throw RubyAccess.Wrong("NoMethodError", "categories", categories, "a list"),
    };
}
