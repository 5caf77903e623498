using System.Text.Json;
using System.Xml;
using JekyllSharp.Migration.Pages;

namespace JekyllSharp.Migration.Comparing;

/// <summary>What others may rely on in one file: anchors, a redirect, a canonical link, the entries of a feed.</summary>
internal sealed record PublishedNames
{
    public IReadOnlyList<string> Anchors { get; private init; } = [];

    public string? Canonical { get; private init; }

    public string? Redirect { get; private init; }

    public IReadOnlyList<string> FeedIds { get; private init; } = [];

    /// <summary>The pairs of a <c>redirects.json</c>.</summary>
    public IReadOnlyDictionary<string, string> Redirects { get; private init; } = new Dictionary<string, string>();

    public static PublishedNames Of(string path, string text)
    {
        if (HtmlPage.IsHtml(path))
        {
            PageNames page = PageNames.Of(text);
            return new PublishedNames { Anchors = page.Anchors, Canonical = page.Canonical, Redirect = page.Redirect };
        }

        return path.EndsWith(".xml", StringComparison.Ordinal) ? new PublishedNames { FeedIds = FeedEntries(text) }
            : path == "redirects.json" ? new PublishedNames { Redirects = RedirectTable(text) }
            : new PublishedNames();
    }

    /// <summary>The <c>id</c> of Atom's entries, the <c>guid</c> or else the <c>link</c> of RSS's items.</summary>
    private static List<string> FeedEntries(string text)
    {
        var ids = new List<string>();
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.TrimStart()), settings);
            int entryDepth = -1;
            string? link = null, id = null;
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "entry" or "item" && entryDepth < 0 && !reader.IsEmptyElement)
                {
                    (entryDepth, link, id) = (reader.Depth, null, null);
                }
                else if (reader.NodeType == XmlNodeType.Element && entryDepth >= 0 && reader.Depth == entryDepth + 1
                    && reader.LocalName is "id" or "guid" or "link" && !reader.IsEmptyElement)
                {
                    bool isLink = reader.LocalName == "link";
                    string value = reader.Read() && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? reader.Value.Trim() : "";
                    (link, id) = isLink ? (value, id) : (link, value);
                }
                else if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == entryDepth)
                {
                    entryDepth = -1;
                    if ((id ?? link) is { Length: > 0 } name)
                    {
                        ids.Add(name);
                    }
                }
            }
        }
        catch (XmlException)
        {
            // What was read before the mistake counts.
        }

        return ids;
    }

    private static Dictionary<string, string> RedirectTable(string text)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty pair in json.RootElement.EnumerateObject())
                {
                    table[pair.Name] = pair.Value.ToString();
                }
            }
        }
        catch (JsonException)
        {
            // No table, no redirects.
        }

        return table;
    }
}
