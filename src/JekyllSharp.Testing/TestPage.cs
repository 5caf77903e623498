using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using JekyllSharp.IO;

namespace JekyllSharp.Testing;

/// <summary>A file of a built site.</summary>
public sealed class TestPage
{
    private readonly Lazy<byte[]> _bytes;
    private readonly Lazy<IHtmlDocument> _dom;

    internal TestPage(string url, string path, Func<byte[]> read)
    {
        Url = url;
        Path = path;
        _bytes = new Lazy<byte[]>(read);
        _dom = new Lazy<IHtmlDocument>(() => new HtmlParser().ParseDocument(Text));
    }

    /// <summary>Its URL path: <c>/about/</c>, <c>/feed.xml</c>.</summary>
    public string Url { get; }

    /// <summary>Its path below the destination: <c>about/index.html</c>.</summary>
    public string Path { get; }

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.Value;

    /// <summary>Its text; bytes that are not UTF-8 survive as lone surrogates.</summary>
    public string Text => SiteText.Decode(_bytes.Value, out _);

    /// <summary>Its text as HTML, parsed when first asked for. Each page has one document: a test that changes it changes it for all.</summary>
    public IHtmlDocument Dom => _dom.Value;

    /// <summary>True where its name is that of an HTML file.</summary>
    public bool IsHtml => Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its URL.</summary>
    public override string ToString() => Url;
}
