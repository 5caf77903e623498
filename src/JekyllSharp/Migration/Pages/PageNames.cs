using AngleSharp.Html.Parser;

namespace JekyllSharp.Migration.Pages;

/// <summary>What a page offers to links, and what it links to; all that is kept of it.</summary>
internal sealed class PageNames
{
    private static readonly (string Element, string[] Attributes)[] Links =
    [
        ("a", ["href"]), ("area", ["href"]), ("link", ["href"]), ("img", ["src", "srcset"]), ("image", ["src", "srcset"]),
        ("script", ["src"]), ("iframe", ["src"]), ("source", ["src", "srcset"]), ("video", ["src", "poster"]), ("audio", ["src"]),
        ("embed", ["src"]), ("object", ["data"]),
    ];

    private static readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> AttributesOf =
        Links.ToDictionary(static l => l.Element, static l => l.Attributes, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Hints to the browser name hosts, not files.</summary>
    private static readonly string[] Hints = ["preconnect", "dns-prefetch", "pingback", "webmention", "profile"];

    private readonly List<string> _anchors = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<PageLink> _links = [];
    private readonly List<(string Attribute, string Value)> _attributes = [];

    private bool _isCanonicalKnown;
    private bool _isRefreshKnown;

    private PageNames()
    {
    }

    /// <summary>What a fragment of a URL can name, in the order of the page.</summary>
    public IReadOnlyList<string> Anchors => _anchors;

    /// <summary>Everything that the page links to or loads, as written, with its place in the page.</summary>
    public IReadOnlyList<PageLink> Outgoing => _links;

    /// <summary>What the addresses of the page are relative to, in place of its own; null for its own.</summary>
    public string? BaseAddress { get; private set; }

    /// <summary>The target of <c>link rel=canonical</c>; null for none.</summary>
    public string? Canonical { get; private set; }

    /// <summary>Where the page sends its reader; null where it is no redirect.</summary>
    public string? Redirect { get; private set; }

    /// <summary>Reads a page; any text is one.</summary>
    public static PageNames Of(string html)
    {
        var names = new PageNames();
        var tags = new TagScanner(html);
        var place = new Place();
        while (tags.NextTag())
        {
            if (Is(tags.Name, "meta"))
            {
                names.AddMeta(ref tags);
            }
            else
            {
                names.Add(ref tags, html, ref place);
            }
        }

        return names;
    }

    private void Add(ref TagScanner tags, string html, ref Place place)
    {
        bool isLink = AttributesOf.TryGetValue(tags.Name, out string? element, out string[]? targets);
        bool isAnchor = tags.Name.Equals("a", StringComparison.OrdinalIgnoreCase);
        bool isBase = tags.Name.Equals("base", StringComparison.OrdinalIgnoreCase);
        string? id = null;
        string? name = null;
        string? rel = null;
        string? set = null;
        _attributes.Clear();
        while (tags.NextAttribute())
        {
            ReadOnlySpan<char> attribute = tags.AttributeName;
            if (Is(attribute, "id"))
            {
                id ??= Value(tags.AttributeValue);
            }
            else if (isAnchor && Is(attribute, "name"))
            {
                name ??= Value(tags.AttributeValue);
            }
            else if (isBase && Is(attribute, "href"))
            {
                BaseAddress ??= Value(tags.AttributeValue);
            }
            else if (isLink && Is(attribute, "rel"))
            {
                rel ??= Value(tags.AttributeValue);
            }
            else if (isLink && Target(targets!, attribute) is { } target)
            {
                if (target == "srcset")
                {
                    set ??= Value(tags.AttributeValue);
                }
                else if (!_attributes.Exists(a => a.Attribute == target))
                {
                    _attributes.Add((target, Value(tags.AttributeValue)));
                }
            }
        }

        AddAnchor(id);
        AddAnchor(name);
        if (element == "link" && string.Equals(rel, "canonical", StringComparison.OrdinalIgnoreCase) && !_isCanonicalKnown)
        {
            _isCanonicalKnown = true;
            Canonical = _attributes.Count > 0 ? _attributes[0].Value : null;
        }

        if ((_attributes.Count > 0 || set is not null) && !(element == "link" && Array.IndexOf(Hints, rel) >= 0))
        {
            place.MoveTo(tags.Start, html);
            AddLinks(element == "image" ? "img" : element!, targets!, set, place);
        }
    }

    private void AddMeta(ref TagScanner tags)
    {
        string? kind = null;
        string? content = null;
        while (tags.NextAttribute())
        {
            if (Is(tags.AttributeName, "id"))
            {
                AddAnchor(Value(tags.AttributeValue));
            }
            else if (Is(tags.AttributeName, "http-equiv"))
            {
                kind ??= Value(tags.AttributeValue);
            }
            else if (Is(tags.AttributeName, "content"))
            {
                content ??= Value(tags.AttributeValue);
            }
        }

        if (!_isRefreshKnown && string.Equals(kind, "refresh", StringComparison.OrdinalIgnoreCase))
        {
            _isRefreshKnown = true;
            int at = content?.IndexOf("url=", StringComparison.OrdinalIgnoreCase) ?? -1;
            Redirect = at < 0 ? null : content![(at + 4)..].Trim().Trim('\'', '"');
        }
    }

    private void AddLinks(string element, string[] order, string? set, Place place)
    {
        foreach (string attribute in order)
        {
            foreach ((string name, string value) in _attributes)
            {
                if (name == attribute)
                {
                    _links.Add(new PageLink(element, name, value.Trim(), place.Line, place.Column));
                }
            }
        }

        if (set is not null && !set.Contains("data:", StringComparison.Ordinal))
        {
            foreach (string candidate in set.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                _links.Add(new PageLink(element, "srcset", candidate.Split(' ', 2)[0], place.Line, place.Column));
            }
        }
    }

    private void AddAnchor(string? name)
    {
        if (name is { Length: > 0 } && _known.Add(name))
        {
            _anchors.Add(name);
        }
    }

    private static bool Is(ReadOnlySpan<char> name, string sought) => name.Equals(sought, StringComparison.OrdinalIgnoreCase);

    private static string? Target(string[] targets, ReadOnlySpan<char> name)
    {
        foreach (string target in targets)
        {
            if (Is(name, target))
            {
                return target;
            }
        }

        return null;
    }

    private static string Value(ReadOnlySpan<char> raw)
    {
        if (raw.IndexOfAny("&\r\0") < 0)
        {
            return raw.ToString();
        }

        if (raw.IndexOfAny("\r\0") < 0 && raw.Count("&amp;") == raw.Count('&'))
        {
            return raw.ToString().Replace("&amp;", "&", StringComparison.Ordinal);
        }

        // Two thousand names of characters, and what old pages may leave out of them, are the parser's affair.
        string quoted = raw.ToString().Replace("\"", "&quot;", StringComparison.Ordinal);
        return new HtmlParser().ParseDocument($"<i title=\"{quoted}\">").QuerySelector("i")?.GetAttribute("title") ?? "";
    }

    /// <summary>A place that moves forward through a page.</summary>
    private struct Place()
    {
        private int _at;
        private int _lineStart;

        public int Line { get; private set; } = 1;

        public readonly int Column => _at - _lineStart + 1;

        public void MoveTo(int at, string html)
        {
            ReadOnlySpan<char> passed = html.AsSpan(_at, at - _at);
            int last = passed.LastIndexOf('\n');
            if (last >= 0)
            {
                Line += passed.Count('\n');
                _lineStart = _at + last + 1;
            }

            _at = at;
        }
    }
}
