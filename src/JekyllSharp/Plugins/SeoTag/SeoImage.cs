using System.Text.RegularExpressions;
using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.SeoTag;

/// <summary>The image of a page: a path, or a mapping with a path and more.</summary>
internal sealed partial class SeoImage
{
    private readonly DataMap _given;

    private SeoImage(FluidValue path, DataMap given)
    {
        Path = path;
        _given = given;
    }

    /// <summary>The absolute address.</summary>
    public FluidValue Path { get; }

    /// <summary>What else the page says of it; nil for nothing.</summary>
    public FluidValue Get(string key) => LiquidValue.From(_given[key]);

    /// <summary>The image of a page; null for none.</summary>
    public static SeoImage? Of(LiquidContext context, FluidValue value)
    {
        if (value is not (HashValue or StringValue))
        {
            return null;
        }

        var given = new DataMap();
        given.Set("path", null);
        if (value is HashValue map)
        {
            foreach (KeyValuePair<object?, object?> pair in map.Map)
            {
                given.Set(pair.Key, pair.Value);
            }
        }
        else
        {
            given.Set("path", LiquidValue.ToPlain(value));
        }

        object? path = RubyAccess.IsGiven(given["path"]) ? given["path"] : RubyAccess.IsGiven(given["facebook"]) ? given["facebook"] : given["twitter"];
        return RubyAccess.IsGiven(path) ? new SeoImage(Address(context, LiquidValue.From(path)), given) : null;
    }

    /// <summary>What the JSON says: the address alone, or all that is known.</summary>
    public object Json()
    {
        if (_given.Count == 1)
        {
            return Path;
        }

        var json = new DataMap();
        foreach (KeyValuePair<object?, object?> pair in _given.Where(static p => p.Key is not "path"))
        {
            json.Set(pair.Key, pair.Value);
        }

        json.Set("url", Path);
        json.Set("@type", "imageObject");
        return json;
    }

    /// <summary>An address of the site, escaped.</summary>
    // jekyll-seo-tag: a path is one from the site's root, wherever the page is; what is no address at all stays as it is.
    internal static FluidValue Address(LiquidContext context, FluidValue path) =>
        (path is StringValue text && IsAbsolute(text.ToStringValue()) == false ? path.Filter(context, "absolute_url") : path).Filter(context, "uri_escape");

    /// <summary>True for an address with a scheme, false for one without, null for what is no address.</summary>
    internal static bool? IsAbsolute(string text)
    {
        try
        {
            return Scheme().IsMatch(text) || AddressableUri.Parse(text).IsAbsolute;
        }
        catch (RubyErrorException)
        {
            return null;
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
