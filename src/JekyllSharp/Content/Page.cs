using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Permalinks;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Content;

/// <summary>A file with front matter outside of collections, or a page that a generator made.</summary>
public class Page : ContentItem
{
    private static readonly string[] PageHooks = ["pages"];
    private string _directory;

    /// <summary>Makes a page without a file.</summary>
    /// <param name="site">The site to which it will be added.</param>
    /// <param name="directory">Directory of the URL: "" or with a leading slash.</param>
    /// <param name="name">File name with extension.</param>
    public Page(Site site, string directory, string name)
        : base(site, RelativePathOf(directory, name), SitePath.Extension(name))
    {
        _directory = directory;
        Name = name;
        Basename = name[..^Extension.Length];
        if (site.Rules.DropsTrailingDots)
        {
            Basename = RubyPlain.TrimDots(Basename);
        }
    }

    /// <summary>
    /// The directory of the URL: at first that in which the page was read, as Jekyll writes it: "" or "/a/b"
    /// ("a/b" for a theme's assets). Changing it moves the page, but not its <see cref="ContentItem.RelativePath"/>.
    /// </summary>
    public string Directory
    {
        get => _directory;
        set
        {
            _directory = value;
            ResetUrl();
        }
    }

    /// <summary>File name with extension.</summary>
    public string Name { get; }

    /// <summary>File name without extension.</summary>
    public string Basename { get; }

    /// <summary>The part of a paginated list that this page shows; null for other pages.</summary>
    public Paginator? Paginator { get; set; }

    /// <summary>
    /// Writes the body when the page is rendered, for plugins whose files depend on everything that was read. Null for
    /// a page whose body is its <see cref="ContentItem.Content"/>.
    /// </summary>
    public Func<LiquidContext, string>? Generate { get; init; }

    /// <summary>The body of another page that is rendered in place of its own; null for its own.</summary>
    internal PageBody? Body { get; set; }

    /// <summary>
    /// What templates see of a generated page beside its front matter, in place of Jekyll's six members of a page. Null
    /// for an ordinary page.
    /// </summary>
    public DataMap? Members { get; init; }

    /// <summary>The URL of a generated page, where neither its name nor a permalink in its front matter gives it.</summary>
    public string? FixedUrl { get; init; }

    /// <inheritdoc />
    public override string Type => "pages";

    internal override IReadOnlyList<string> HookOwners => PageHooks;

    /// <summary>True where the output is HTML.</summary>
    public bool IsHtml => OutputExtension is ".html" or ".xhtml" or ".htm";

    /// <summary>True for files named <c>index</c>.</summary>
    public bool IsIndex => Basename == "index";

    /// <summary>What templates see as <c>page.dir</c>: the URL's directory, with a trailing slash.</summary>
    public string UrlDirectory
    {
        get
        {
            if (Url.EndsWith('/'))
            {
                return Url;
            }

            string directory = SitePath.DirectoryName(Url);
            return directory.EndsWith('/') ? directory : directory + "/";
        }
    }

    /// <summary>What templates see as <c>page.path</c>.</summary>
    public string Path => Data.TryGetValue("path", out object? path) ? RubyPlain.ToS(path)
        : Site.Rules.MovedPagesKeepTheirPath ? RelativePath : RelativePathOf(Directory, Name);

    /// <inheritdoc />
    public override string DestinationPath
    {
        get
        {
            string path = SitePath.Sanitize("/", UrlPath.Unescape(Url));
            if (Url.EndsWith('/'))
            {
                path = SitePath.Join(path, "index");
            }

            return path.EndsWith(OutputExtension, StringComparison.Ordinal) ? path : path + OutputExtension;
        }
    }

    /// <inheritdoc />
    public override bool IsWritten => true;

    internal override bool IsPlacedInLayout => !(IsAsset || this["layout"] is "none");

    internal Excerpt? GeneratedExcerpt { get; set; }

    /// <summary>A page of the same file, as pagination needs it.</summary>
    internal Page Again() => new(Site, UrlDirectory, Name)
    {
        SourcePath = SourcePath,
        Content = Content,
        Data = Data.Clone(),
        BodyLine = BodyLine,
        FrontMatterText = FrontMatterText,
    };

    private protected override string MakeUrl()
    {
        if (FixedUrl is not null)
        {
            return FixedUrl;
        }

        if (Permalink is { } permalink)
        {
            return UrlTemplate.Replace(permalink, ("path", Directory), ("basename", Basename), ("output_ext", OutputExtension));
        }

        string template = !IsHtml ? "/:path/:basename:output_ext"
            : IsIndex ? "/:path/"
            : PermalinkStyle.AddSuffix("/:path/:basename", Site.Config.PermalinkStyle);
        return UrlTemplate.Replace(template, ("path", Directory), ("basename", Basename), ("output_ext", OutputExtension));
    }

    private static string RelativePathOf(string directory, string name)
    {
        string joined = SitePath.Join(directory, name);
        return joined.StartsWith('/') ? joined[1..] : joined;
    }
}
