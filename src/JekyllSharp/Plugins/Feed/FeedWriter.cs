using System.Text;
using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.Templating;
using JekyllSharp.Templating.Drops;

namespace JekyllSharp.Plugins.Feed;

/// <summary>Writes one Atom feed.</summary>
internal sealed class FeedWriter
{
    private const string MediaNamespace = "http://search.yahoo.com/mrss/";

    private readonly LiquidContext _context;
    private readonly FluidValue _site;
    private readonly FluidValue _page;
    private readonly StringBuilder _xml = new();

    /// <param name="context">The render of the feed's page, whose front matter says what the feed is of.</param>
    public FeedWriter(LiquidContext context)
    {
        _context = context;
        _site = context.Variable("site");
        _page = context.Variable("page");
    }

    /// <summary>The whole feed.</summary>
    public string Write()
    {
        _xml.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        if (_page.Member("xsl").IsGiven())
        {
            _xml.Append($"<?xml-stylesheet type=\"text/xml\" href=\"{_context.Apply("/feed.xslt.xml", "absolute_url")}\"?>");
        }

        FluidValue lang = _site.Member("lang");
        string? language = lang.IsGiven() ? lang.Print() : null;
        _xml.Append("<feed xmlns=\"http://www.w3.org/2005/Atom\"").Append(language is null ? " " : $" xml:lang=\"{language}\"").Append('>');
        _xml.Append($"<generator uri=\"https://jekyllrb.com/\" version=\"{_context.Site().JekyllVersion}\">Jekyll</generator>");
        FluidValue self = _page.Member("url").Filter(_context, "absolute_url");
        _xml.Append($"<link href=\"{self.Print()}\" rel=\"self\" type=\"application/atom+xml\" />");
        string home = _context.Apply("/", "absolute_url");
        _xml.Append($"<link href=\"{home}\" rel=\"alternate\" type=\"text/html\"").Append(language is null ? "" : $" hreflang=\"{language}\"").Append(" />");
        _xml.Append($"<updated>{Time(_site.Member("time"))}</updated><id>{Escaped(self)}</id>");
        WriteTitle();
        if (_site.Member("description") is var description && description.IsGiven())
        {
            Element("subtitle", "", Escaped(description));
        }

        WriteSiteAuthor();
        foreach (FluidValue post in Posts())
        {
            WriteEntry(post);
        }

        return _xml.Append("</feed>").ToString();
    }

    private void WriteTitle()
    {
        FluidValue title = _site.Member("title").Default(_site.Member("name"));
        FluidValue collection = _page.Member("collection");
        if (!collection.Equals(StringValue.Create("posts")))
        {
            title = Joined(title, collection);
        }

        FluidValue category = _page.Member("category");
        if (category.IsGiven())
        {
            title = Joined(title, category);
        }

        if (title.IsGiven())
        {
            Element("title", " type=\"html\"", title.Filter(_context, "smartify", "xml_escape").Print());
        }
    }

    private StringValue Joined(FluidValue title, FluidValue name) =>
        StringValue.Create(LiquidText.ToS(title) + " | " + LiquidText.ToS(name.Filter(_context, "capitalize")));

    private void WriteSiteAuthor()
    {
        FluidValue author = _site.Member("author");
        if (author.IsGiven())
        {
            WriteAuthor(author.Member("name").Default(author), author.Member("email"), author.Member("uri"));
        }
    }

    private void WriteAuthor(FluidValue name, FluidValue email, FluidValue uri)
    {
        _xml.Append("<author>");
        Element("name", "", Escaped(name));
        if (email.IsGiven())
        {
            Element("email", "", Escaped(email));
        }

        if (uri.IsGiven())
        {
            Element("uri", "", Escaped(uri));
        }

        _xml.Append("</author>");
    }

    private IEnumerable<FluidValue> Posts()
    {
        FluidValue tag = _page.Member("tags");
        FluidValue posts = tag.IsGiven() ? _site.Member("tags").At(tag) : _site.At(_page.Member("collection"));
        FluidValue category = _page.Member("category");
        if (category.IsGiven())
        {
            posts = _context.Apply("where", posts, StringValue.Create("categories"), category);
        }

        if (!_site.Member("show_drafts").IsGiven())
        {
            posts = WithoutDrafts(posts);
        }

        posts = _context.Apply("reverse", _context.Apply("sort", posts, StringValue.Create("date")), []);
        IReadOnlyList<FluidValue> items = LiquidValue.AsList(posts) ?? [];
        long limit = Limit(_site.Member("feed").Member("posts_limit").Default(IntValue.Create(10)));
        return limit < 0 ? [] : items.Take((int)Math.Min(limit, items.Count));
    }

    /// <summary>What <c>where_exp: "post", "post.draft != true"</c> gives of a list of documents, without an expression for each.</summary>
    private FluidValue WithoutDrafts(FluidValue posts) => posts is ArrayValue list && list.Values.All(static v => v is Drop)
        ? new ArrayValue([.. list.Values.Where(static v => v.Member("draft") is not BooleanValue draft || !draft.ToBooleanValue())])
        : _context.Apply("where_exp", posts, StringValue.Create("post"), StringValue.Create("post.draft != true"));

    /// <summary>What a loop takes as its limit.</summary>
    private static long Limit(FluidValue value) => value is IntValue number ? number.Value
        : long.TryParse(LiquidText.ToS(value).Trim().Replace("_", "", StringComparison.Ordinal), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out long parsed) ? parsed
        : throw new RubyErrorException("ArgumentError", "invalid integer");

    private void WriteEntry(FluidValue post)
    {
        FluidValue url = post.Member("url").Filter(_context, "absolute_url");
        string title = post.Member("title").Filter(_context, "smartify", "strip_html", "normalize_whitespace", "xml_escape").Print();
        FluidValue language = post.Member("lang");
        _xml.Append("<entry").Append(language.IsGiven() ? $" xml:lang=\"{language.Print()}\"" : "").Append('>');
        Element("title", " type=\"html\"", title);
        _xml.Append($"<link href=\"{url.Print()}\" rel=\"alternate\" type=\"text/html\" title=\"{title}\" />");
        Element("published", "", Time(post.Member("date")));
        Element("updated", "", Time(post.Member("last_modified_at").Default(post.Member("date"))));
        Element("id", "", Escaped(post.Member("id").Filter(_context, "absolute_url")));
        if (!post.Member("feed").Member("excerpt_only").Default(_site.Member("feed").Member("excerpt_only")).IsGiven())
        {
            _xml.Append($"<content type=\"html\" xml:base=\"{Escaped(url)}\"><![CDATA[{post.Member("content").Filter(_context, "strip").Print()}]]></content>");
        }

        WritePostAuthor(post);
        WriteCategories(post);
        WriteSummary(post);
        WriteImage(post);
        _xml.Append("</entry>");
    }

    private void WritePostAuthor(FluidValue post)
    {
        FluidValue author = post.Member("author").Default(post.Member("authors").At(IntValue.Create(0))).Default(_site.Member("author"));
        author = _site.Member("data").Member("authors").At(author).Default(author);
        WriteAuthor(author.Member("name").Default(author).Default(StringValue.Empty), author.Member("email").Default(NilValue.Instance), author.Member("uri").Default(NilValue.Instance));
    }

    private void WriteCategories(FluidValue post)
    {
        FluidValue one = post.Member("category");
        IReadOnlyList<FluidValue> categories = one.IsGiven() ? [one] : Items(post.Member("categories"));
        foreach (FluidValue category in categories.Concat(Items(post.Member("tags"))))
        {
            _xml.Append($"<category term=\"{Escaped(category)}\" />");
        }
    }

    /// <summary>What a loop goes over: a text is one item, unless it is empty.</summary>
    private static IReadOnlyList<FluidValue> Items(FluidValue value) =>
        value is StringValue text ? (text.ToStringValue().Length == 0 ? [] : [text]) : LiquidValue.AsList(value) ?? [];

    private void WriteSummary(FluidValue post)
    {
        FluidValue summary = post.Member("description").Default(post.Member("excerpt")).Default(NilValue.Instance);
        if (summary.IsGiven())
        {
            _xml.Append($"<summary type=\"html\"><![CDATA[{summary.Filter(_context, "strip_html", "normalize_whitespace").Print()}]]></summary>");
        }
    }

    private void WriteImage(FluidValue post)
    {
        FluidValue image = post.Member("image").Member("path").Default(post.Member("image"));
        if (!image.IsGiven())
        {
            return;
        }

        bool isAbsolute = image switch
        {
            StringValue text => text.ToStringValue().Contains("://", StringComparison.Ordinal),
            ArrayValue list => list.Values.Any(static v => v is StringValue text && text.ToStringValue() == "://"),
            _ => false,
        };
        string url = Escaped(isAbsolute ? image : image.Filter(_context, "absolute_url"));
        _xml.Append($"<media:thumbnail xmlns:media=\"{MediaNamespace}\" url=\"{url}\" />");
        _xml.Append($"<media:content medium=\"image\" url=\"{url}\" xmlns:media=\"{MediaNamespace}\" />");
    }

    private void Element(string name, string attributes, string text) => _xml.Append($"<{name}{attributes}>{text}</{name}>");

    private string Time(FluidValue time) => time.Filter(_context, "date_to_xmlschema").Print();

    private string Escaped(FluidValue value) => value.Filter(_context, "xml_escape").Print();
}
