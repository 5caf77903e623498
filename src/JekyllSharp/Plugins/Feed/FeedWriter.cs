using System.Text;
using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating;
using JekyllSharp.Templating.Drops;

namespace JekyllSharp.Plugins.Feed;

/// <summary>Writes one Atom feed.</summary>
internal sealed class FeedWriter
{
    private const string MediaNamespace = "http://search.yahoo.com/mrss/";

    private readonly LiquidContext _context;
    private readonly Site _site;
    private readonly DataMap _config;
    private readonly string _url;
    private readonly string _collection;
    private readonly string? _category;
    private readonly string? _tag;
    private readonly bool _stylesheet;
    private readonly StringBuilder _xml = new();

    public FeedWriter(LiquidContext context, string url, string collection, string? category, string? tag, bool stylesheet)
    {
        _context = context;
        _site = context.Site();
        _config = _site.Config.Values["feed"] as DataMap ?? new DataMap();
        _url = url;
        _collection = collection;
        _category = category;
        _tag = tag;
        _stylesheet = stylesheet;
    }

    /// <summary>The whole feed.</summary>
    public string Write()
    {
        _xml.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        if (_stylesheet)
        {
            _xml.Append($"<?xml-stylesheet type=\"text/xml\" href=\"{_context.Apply("/feed.xslt.xml", "absolute_url")}\"?>");
        }

        string? language = _site.Config.Text("lang");
        _xml.Append("<feed xmlns=\"http://www.w3.org/2005/Atom\"").Append(language is null ? " " : $" xml:lang=\"{language}\"").Append('>');
        _xml.Append($"<generator uri=\"https://jekyllrb.com/\" version=\"{JekyllDrop.Version(_site.Profile)}\">Jekyll</generator>");
        string self = _context.Apply(_url, "absolute_url");
        _xml.Append($"<link href=\"{self}\" rel=\"self\" type=\"application/atom+xml\" />");
        string home = _context.Apply("/", "absolute_url");
        _xml.Append($"<link href=\"{home}\" rel=\"alternate\" type=\"text/html\"").Append(language is null ? "" : $" hreflang=\"{language}\"").Append(" />");
        _xml.Append($"<updated>{Time(_site.Time)}</updated><id>{_context.Apply(self, "xml_escape")}</id>");
        WriteTitle();
        if (Truthy(_site.Config.Values["description"]) is { } description)
        {
            Element("subtitle", "", Escaped(description));
        }

        if (Truthy(_site.Config.Values["author"]) is { } author)
        {
            WriteSiteAuthor(author);
        }

        foreach (Document post in Posts())
        {
            WriteEntry(post);
        }

        return _xml.Append("</feed>").ToString();
    }

    private void WriteTitle()
    {
        string? title = _site.Config.Text("title") ?? _site.Config.Text("name");
        if (title is null)
        {
            return;
        }

        if (_collection != "posts")
        {
            title += " | " + RubyString.Capitalize(_collection);
        }

        if (_category is not null)
        {
            title += " | " + RubyString.Capitalize(_category);
        }

        Element("title", " type=\"html\"", _context.Apply(title, "smartify", "xml_escape"));
    }

    private void WriteSiteAuthor(object author)
    {
        object? name = author is DataMap map ? Truthy(map["name"]) ?? author : author;
        _xml.Append("<author>");
        Element("name", "", Escaped(name));
        WriteContact(author as DataMap);
        _xml.Append("</author>");
    }

    private void WriteContact(DataMap? author)
    {
        if (Truthy(author?["email"]) is { } email)
        {
            Element("email", "", Escaped(email));
        }

        if (Truthy(author?["uri"]) is { } uri)
        {
            Element("uri", "", Escaped(uri));
        }
    }

    private IEnumerable<Document> Posts()
    {
        IEnumerable<Document> posts = _tag is not null
            ? (_site.Tags[_tag] as List<object?> ?? []).OfType<Document>()
            : _collection == "posts" ? _site.PostsNewestFirst()
            : _site.Collections.TryGetValue(_collection, out Collection? collection) ? collection.Documents : [];
        if (_category is not null)
        {
            posts = posts.Where(p => RubyPlain.ToArray(p["category"] ?? p["categories"]).Any(c => RubyPlain.ToS(c) == _category));
        }

        List<Document> sorted = [.. posts.Where(p => p["draft"] is not true)];
        RubyCompat.StableSort.Sort(sorted, static (a, b) => a.Date.CompareTo(b.Date));
        sorted.Reverse();
        int limit = _config["posts_limit"] is long n ? (int)n : 10;
        return sorted.Take(limit);
    }

    private void WriteEntry(Document post)
    {
        string url = _context.Apply(post.Url, "absolute_url");
        string escapedUrl = _context.Apply(url, "xml_escape");
        string title = _context.ApplyTo(LiquidValue.From(post["title"]), "smartify", "strip_html", "normalize_whitespace", "xml_escape");
        _xml.Append("<entry").Append(Truthy(post["lang"]) is { } language ? $" xml:lang=\"{RubyPlain.ToS(language)}\"" : "").Append('>');
        Element("title", " type=\"html\"", title);
        _xml.Append($"<link href=\"{url}\" rel=\"alternate\" type=\"text/html\" title=\"{title}\" />");
        Element("published", "", Time(post.Date));
        Element("updated", "", Time(Truthy(post["last_modified_at"]) ?? post.Date));
        Element("id", "", _context.Apply(post.Id, "absolute_url", "xml_escape"));
        bool excerptOnly = ((post["feed"] as DataMap)?["excerpt_only"] ?? _config["excerpt_only"]) is not (null or false);
        if (!excerptOnly)
        {
            _xml.Append($"<content type=\"html\" xml:base=\"{escapedUrl}\"><![CDATA[{RubyString.Strip(post.Content)}]]></content>");
        }

        WriteAuthor(post);
        WriteCategories(post);
        WriteSummary(post);
        WriteImage(post);
        _xml.Append("</entry>");
    }

    private void WriteAuthor(Document post)
    {
        object? author = Authors.Of(_site, post);
        author = Truthy(Authors.Entry(_site, author)) ?? author;
        var map = author as DataMap;
        _xml.Append("<author>");
        Element("name", "", Escaped(Truthy(map?["name"]) ?? author));
        WriteContact(map);
        _xml.Append("</author>");
    }

    private void WriteCategories(Document post)
    {
        IEnumerable<object?> categories = Truthy(post["category"]) is { } one ? [one] : RubyPlain.ToArray(post["categories"]);
        foreach (object? category in categories.Concat(RubyPlain.ToArray(post["tags"])))
        {
            _xml.Append($"<category term=\"{Escaped(category)}\" />");
        }
    }

    private void WriteSummary(Document post)
    {
        object? summary = Truthy(post["description"]) is { } own and not "" ? own : post["excerpt"];
        string text = RubyPlain.ToS(summary);
        if (text.Length > 0)
        {
            _xml.Append($"<summary type=\"html\"><![CDATA[{_context.Apply(text, "strip_html", "normalize_whitespace")}]]></summary>");
        }
    }

    private void WriteImage(Document post)
    {
        object? image = post["image"] is DataMap map ? Truthy(map["path"]) ?? map : Truthy(post["image"]);
        if (image is null)
        {
            return;
        }

        string url = RubyPlain.ToS(image);
        url = _context.Apply(url.Contains("://", StringComparison.Ordinal) ? url : _context.Apply(url, "absolute_url"), "xml_escape");
        _xml.Append($"<media:thumbnail xmlns:media=\"{MediaNamespace}\" url=\"{url}\" />");
        _xml.Append($"<media:content medium=\"image\" url=\"{url}\" xmlns:media=\"{MediaNamespace}\" />");
    }

    private void Element(string name, string attributes, string text) => _xml.Append($"<{name}{attributes}>{text}</{name}>");

    private string Time(object? time) => _context.ApplyTo(LiquidValue.From(time), "date_to_xmlschema");

    private string Escaped(object? value) => _context.Apply(RubyPlain.ToS(value), "xml_escape");

    private static object? Truthy(object? value) => value is false ? null : value;
}
