using Fluid.Values;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;

namespace JekyllSharp.Plugins.SeoTag;

/// <summary>Who wrote a page: what it says under <c>author</c> or <c>authors</c>, or what the site says, and the data file <c>authors</c>.</summary>
internal sealed class SeoAuthor
{
    private static readonly DataMap Nobody = new();
    private readonly DataMap _entry;

    public SeoAuthor(FluidValue page, FluidValue site)
    {
        FluidValue found = Resolve(page, site);
        _entry = found switch
        {
            HashValue map => map.Map,
            StringValue name => Named(name, site),
            _ => Nobody,
        };
    }

    /// <summary>The name; nil for none.</summary>
    public FluidValue Name => Get("name");

    /// <summary>The name at Twitter, else the name, without the first of its @; nil for none.</summary>
    public FluidValue Twitter
    {
        get
        {
            FluidValue own = Get("twitter");
            if ((own.IsGiven() ? own : Name) is not StringValue text)
            {
                return NilValue.Instance;
            }

            string name = text.ToStringValue();
            int at = name.StartsWith('@') ? 0 : name.IndexOf("\n@", StringComparison.Ordinal) + 1;
            return at == 0 && !name.StartsWith('@') ? text : StringValue.Create(name.Remove(at, 1));
        }
    }

    /// <summary>Anything else of the entry; nil for nothing.</summary>
    public FluidValue Get(string key) => LiquidValue.From(_entry[key]);

    /// <summary>jekyll-seo-tag: the first that prints as something, be it false or an empty list.</summary>
    private static FluidValue Resolve(FluidValue page, FluidValue site)
    {
        FluidValue own = page.Member("author");
        if (LiquidText.ToS(own).Length > 0)
        {
            return own;
        }

        FluidValue first = page.Member("authors") is ArrayValue { Values: [FluidValue one, ..] } ? one : NilValue.Instance;
        if (LiquidText.ToS(first).Length > 0)
        {
            return first;
        }

        FluidValue ofSite = site.Member("author");
        return ofSite is StringValue { } name && name.ToStringValue().Length == 0 ? NilValue.Instance : ofSite;
    }

    private static DataMap Named(StringValue name, FluidValue site)
    {
        var entry = new DataMap();
        entry.Set("name", name.ToStringValue());
        if (site.Member("data").Member("authors") is HashValue authors && authors.Get(name.ToStringValue()) is HashValue known)
        {
            foreach (KeyValuePair<object?, object?> pair in known.Map)
            {
                entry.Set(pair.Key, pair.Value);
            }
        }

        return entry;
    }
}
