using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Permalinks;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Content;

/// <summary>A file that is copied as it is.</summary>
public sealed class StaticFile : ILiquidConvertible
{
    private object? _liquid;
    private DataMap? _data;
    private string? _url;
    private RubyTime? _modified;

    /// <summary>Makes a static file.</summary>
    /// <param name="site">Its site.</param>
    /// <param name="sourcePath">The file.</param>
    /// <param name="directory">Directory in the site, as Jekyll writes it: "" or "/a/b"; for a collection's "_label/a".</param>
    /// <param name="name">File name.</param>
    /// <param name="collection">The collection in whose directory it is; null outside of collections.</param>
    public StaticFile(Site site, string sourcePath, string directory, string name, Collection? collection = null)
    {
        Site = site;
        SourcePath = sourcePath;
        Directory = directory;
        Name = name;
        Collection = collection;
        RelativePath = SitePath.Join(directory, name);
        Extension = SitePath.Extension(name);
    }

    /// <summary>Its site.</summary>
    public Site Site { get; }

    /// <summary>The file, absolute.</summary>
    public string SourcePath { get; }

    /// <summary>Directory in the site, as Jekyll writes it.</summary>
    public string Directory { get; }

    /// <summary>File name.</summary>
    public string Name { get; }

    /// <summary>The collection in whose directory it is.</summary>
    public Collection? Collection { get; }

    /// <summary>What templates see as <c>path</c>: with a leading slash outside of collections.</summary>
    public string RelativePath { get; }

    /// <summary>Extension with its dot.</summary>
    public string Extension { get; }

    /// <summary>File name without extension.</summary>
    public string Basename => WithoutDots(Name[..^Extension.Length]);

    /// <summary>Front matter defaults that apply to it.</summary>
    public DataMap Data => _data ??= Site.Defaults.All(RelativePath, Collection?.Label);

    /// <summary>When it was last changed, in the site's zone.</summary>
    public RubyTime ModifiedTime
    {
        get
        {
            if (_modified is null)
            {
                DateTime utc = Site.Files.LastWriteTimeUtc(SourcePath);
                long ticks = utc.Ticks - DateTime.UnixEpoch.Ticks;
                _modified = Site.Zone.At(
                    (long)Math.Floor(ticks / (double)TimeSpan.TicksPerSecond),
                    (int)(((ticks % TimeSpan.TicksPerSecond) + TimeSpan.TicksPerSecond) % TimeSpan.TicksPerSecond) * 100);
            }

            return _modified;
        }
    }

    /// <summary>URL path, not escaped.</summary>
    public string Url => _url ??= MakeUrl();

    /// <summary>The path below the destination.</summary>
    public string DestinationPath => Site.Rules.DecodesStaticFileUrls
        ? SitePath.Sanitize("/", UrlPath.Unescape(Url))
        : SitePath.Sanitize("/", SitePath.Join(Collection is null ? Directory : SitePath.DirectoryName(Url), Name));

    /// <summary>True where it is copied.</summary>
    public bool IsWritten
    {
        get
        {
            DataMap defaults = Site.Defaults.All(Url, Collection?.Label);
            bool published = !defaults.TryGetValue("published", out object? value) || value is not (null or false);
            if (!Site.Rules.CollectionFilesAreStaticFiles)
            {
                // Jekyll 3: only files of collections can be held back, and their collection's output does not count.
                return Collection is null || published;
            }

            return published && (Collection is null || Collection.IsWritten);
        }
    }

    private string MakeUrl()
    {
        if (!Site.Rules.DecodesStaticFileUrls)
        {
            return UrlOfJekyll3();
        }

        string cleaned = WithoutDots(RelativePath[..^Extension.Length]);
        if (Collection is null)
        {
            return Chomp(cleaned) + Extension;
        }

        string path = cleaned.Replace(Collection.RelativeDirectory, "", StringComparison.Ordinal);
        string url = UrlTemplate.Replace(
            Collection.UrlTemplate,
            ("collection", Collection.Label),
            ("path", path),
            ("output_ext", ""),
            ("name", Basename),
            ("title", ""));
        return Chomp(url) + Extension;
    }

    private string UrlOfJekyll3()
    {
        if (Collection is null)
        {
            return RelativePath;
        }

        return Chomp(UrlTemplate.Replace(
            Collection.UrlTemplate,
            ("collection", Collection.Label),
            ("path", RelativePath[Collection.RelativeDirectory.Length..]),
            ("output_ext", ""),
            ("name", ""),
            ("title", "")));
    }

    private string WithoutDots(string name) => Site.Rules.DropsTrailingDots ? RubyPlain.TrimDots(name) : name;

    private static string Chomp(string path) => path.EndsWith('/') ? path[..^1] : path;

    /// <summary>What templates see of it.</summary>
    object? ILiquidConvertible.ToLiquid() => Site.ToLiquid(this, ref _liquid);
}
