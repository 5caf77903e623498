using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Permalinks;

namespace JekyllSharp.Content;

/// <summary>A named set of documents: posts, or one that the site declares.</summary>
public sealed class Collection : ILiquidConvertible
{
    private object? _liquid;
    private Dictionary<Document, int>? _positions;
    private List<Document>? _positionsOf;

    /// <summary>Makes a collection.</summary>
    /// <param name="site">Its site.</param>
    /// <param name="name">Its name in the configuration; characters that cannot stand in a directory are dropped.</param>
    /// <param name="metadata">Its mapping in the configuration.</param>
    public Collection(Site site, string name, DataMap metadata)
    {
        Site = site;
        Label = string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.'));
        Metadata = metadata;
    }

    /// <summary>Its site.</summary>
    public Site Site { get; }

    /// <summary>The name that templates use.</summary>
    public string Label { get; }

    /// <summary>Its mapping in the configuration.</summary>
    public DataMap Metadata { get; }

    /// <summary>Its documents; posts oldest first.</summary>
    public List<Document> Documents { get; internal set; } = [];

    internal int PositionOf(Document document)
    {
        if (_positions is null || _positionsOf != Documents || _positions.Count != Documents.Count)
        {
            var positions = new Dictionary<Document, int>(Documents.Count);
            for (int i = 0; i < Documents.Count; i++)
            {
                positions[Documents[i]] = i;
            }

            _positionsOf = Documents;
            _positions = positions;
        }

        return _positions[document];
    }

    /// <summary>Files without front matter in its directory.</summary>
    public List<StaticFile> Files { get; } = [];

    /// <summary><c>_label</c>.</summary>
    public string RelativeDirectory => "_" + Label;

    /// <summary>Its directory, absolute.</summary>
    public string Directory => SitePath.Sanitize(Site.Source, SitePath.Join(Site.Config.CollectionsDirectory, RelativeDirectory));

    /// <summary><c>output</c>: true where its documents become files.</summary>
    public bool IsWritten => Metadata["output"] is not (null or false);

    /// <summary>The template of its documents' URLs.</summary>
    public string UrlTemplate => Metadata["permalink"] is { } own and not false
        ? RubyCompat.RubyPlain.ToS(own)
        : PermalinkStyle.AddSuffix("/:collection/:path", Site.Config.PermalinkStyle);

    /// <summary>What templates see of it.</summary>
    object? ILiquidConvertible.ToLiquid() => Site.ToLiquid(this, ref _liquid);
}
