using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Permalinks;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Content;

/// <summary>A member of a collection; posts and drafts are members of <c>posts</c>.</summary>
public sealed class Document : ContentItem, IComparable<Document>
{
    private readonly string[] _hookOwners;

    internal Document(Site site, Collection collection, string sourcePath, string relativePath)
        : base(site, relativePath, SitePath.Extension(sourcePath))
    {
        Collection = collection;
        SourcePath = sourcePath;
        _hookOwners = [collection.Label, "documents"];
    }

    /// <summary>The collection it belongs to.</summary>
    public Collection Collection { get; }

    /// <inheritdoc />
    public override string Type => Collection.Label;

    internal override IReadOnlyList<string> HookOwners => _hookOwners;

    /// <summary>File name.</summary>
    public string Basename => SitePath.FileName(SourcePath!);

    /// <summary>File name without extension.</summary>
    public string BasenameWithoutExtension => SitePath.FileNameWithoutExtension(SourcePath!);

    /// <summary>Path below the collection's directory, without extension.</summary>
    public string CleanedRelativePath
    {
        get
        {
            string path = RelativePath[..^Extension.Length];
            int at = path.IndexOf(Collection.RelativeDirectory, StringComparison.Ordinal);
            path = at < 0 ? path : path.Remove(at, Collection.RelativeDirectory.Length);
            return Site.Rules.DropsTrailingDots ? RubyPlain.TrimDots(path) : path;
        }
    }

    /// <summary>Its date: front matter, file name, a draft's time of change, or the time of the build.</summary>
    public RubyTime Date
    {
        get
        {
            if (Data["date"] is RubyTime date)
            {
                return date;
            }

            if (this["date"] is RubyTime byDefault)
            {
                return byDefault;
            }

            // Jekyll: who asks for the date makes a draft of what lies among the drafts, although its front matter says 'draft: false'.
            if (Data["draft"] is null or false)
            {
                Data.Set("draft", LiesAmongDrafts);
            }

            RubyTime time = IsDraft ? Site.TimeOf(Site.Files.LastWriteTimeUtc(SourcePath!)) : Site.Time;
            Data.Set("date", time);
            return time;
        }
    }

    /// <summary>True for drafts.</summary>
    public bool IsDraft => Data["draft"] is not (null or false) || LiesAmongDrafts;

    /// <summary>True for what was found in <c>_drafts</c>.</summary>
    internal bool LiesAmongDrafts => Collection.Label == "posts" && !RelativePath.Contains(Collection.RelativeDirectory, StringComparison.Ordinal);

    /// <summary>The stable identifier that feeds use: the URL's directory and the slug.</summary>
    public string Id => SitePath.Join(
        SitePath.DirectoryName(Url),
        Data["slug"] is { } slug ? RubyPlain.ToS(slug) : BasenameWithoutExtension);

    /// <summary>True where <c>published: false</c> does not say otherwise.</summary>
    public bool IsPublished => !(Data.TryGetValue("published", out object? value) && value is false);

    /// <inheritdoc />
    public override string DestinationPath
    {
        get
        {
            string path = SitePath.Sanitize("/", UrlPath.Unescape(Url));
            if (Url.EndsWith('/'))
            {
                return SitePath.Join(path, "index.html");
            }

            return path.EndsWith(OutputExtension, StringComparison.Ordinal) ? path : path + OutputExtension;
        }
    }

    /// <inheritdoc />
    public override bool IsWritten => Collection.IsWritten && Site.IsPublishable(this);

    /// <summary>The excerpt that was cut from the body; null where front matter has one, or there is none.</summary>
    public Excerpt? Excerpt => Data["excerpt"] as Excerpt;

    /// <summary>The document that follows in its collection.</summary>
    public Document? Next => Neighbour(1);

    /// <summary>The document before it in its collection.</summary>
    public Document? Previous => Neighbour(-1);

    internal bool IsYamlFile => Extension is ".yaml" or ".yml";

    internal override bool IsPlacedInLayout => !(IsAsset || IsYamlFile || this["layout"] is "none");

    internal override bool RendersLiquid => Extension != ".coffee" && !IsYamlFile && base.RendersLiquid;

    /// <summary>By date, then by path; a document without a date is compared by path alone.</summary>
    public int CompareTo(Document? other)
    {
        if (other is null)
        {
            return 1;
        }

        int byDate = this["date"] is RubyTime mine && other["date"] is RubyTime theirs ? mine.CompareTo(theirs) : 0;
        return byDate != 0 ? byDate : string.CompareOrdinal(SourcePath, other.SourcePath);
    }

    private protected override string MakeUrl()
    {
        string? url = UrlTemplate.Expand(Permalink ?? Collection.UrlTemplate, name => UrlPlaceholders.Value(this, name), out string unknown);
        return url ?? throw new SiteBuildException(
            DiagnosticIds.PermalinkInvalid,
            $"The URL template doesn't have {unknown} keys. Check your permalink template!",
            Site.LocationOf(this, "permalink"));
    }

    private Document? Neighbour(int step)
    {
        int at = Collection.PositionOf(this) + step;
        return at >= 0 && at < Collection.Documents.Count ? Collection.Documents[at] : null;
    }
}
