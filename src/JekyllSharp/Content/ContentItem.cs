using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Content;

/// <summary>A file that is rendered: a page, or a document of a collection.</summary>
public abstract class ContentItem : ILiquidConvertible
{
    private object? _liquid;
    private string? _url;
    private string? _outputExtension;
    private string? _output;
    private Func<byte[]>? _outputBytes;
    private bool _isRendered;

    private protected ContentItem(Site site, string relativePath, string extension)
    {
        Site = site;
        RelativePath = relativePath;
        Extension = extension;
    }

    /// <summary>The site it belongs to.</summary>
    public Site Site { get; }

    /// <summary>Path of its source: relative to the site's source, the collections' directory or the theme.</summary>
    public string RelativePath { get; }

    /// <summary>The source file; null for an item that a generator made.</summary>
    public string? SourcePath { get; init; }

    /// <summary>The extension of the source, with its dot.</summary>
    public string Extension { get; }

    /// <summary>Front matter, and what Jekyll and generators added to it.</summary>
    public DataMap Data { get; set; } = new();

    /// <summary>The body: as written until the item is rendered, then converted, without layouts.</summary>
    public string Content
    {
        get
        {
            Finish();
            return Turn is { } turn && !turn.ShowsContent() ? turn.Source : field;
        }
        set;
    } = "";

    /// <summary>The complete text, layouts included; null until rendered.</summary>
    public string? Output
    {
        get
        {
            Finish();
            if (Turn is { } turn && !turn.ShowsOutput())
            {
                return null;
            }

            return _output ?? (_outputBytes is null ? null : SiteText.Decode(_outputBytes(), out _));
        }
        set => (_output, _outputBytes) = (value, null);
    }

    /// <summary>True while the item's turn has come but its conversion still runs: who asks for its text waits for it.</summary>
    internal bool IsUnfinished { get; set; }

    /// <summary>True once nothing of its output changes any more, if no plugin changes it.</summary>
    internal bool IsRendered
    {
        get => Volatile.Read(ref _isRendered);
        set => Volatile.Write(ref _isRendered, value);
    }

    /// <summary>The line of the source file on which the body starts, from 1.</summary>
    public int BodyLine { get; internal set; } = 1;

    /// <summary>The column at which the body starts; 1 but for files without front matter fences of their own line.</summary>
    internal string? FrontMatterText { get; set; }

    /// <summary>The output as it is written.</summary>
    internal byte[] OutputBytes() => _outputBytes?.Invoke() ?? SiteText.Encode(_output ?? "");

    /// <summary>Keeps the bytes of the output in place of its text, which takes twice the memory and is seldom asked for again.</summary>
    /// <param name="bytes">Gives what <see cref="OutputBytes"/> gave.</param>
    internal void KeepOutputAs(Func<byte[]> bytes) => (_output, _outputBytes) = (null, bytes);

    /// <summary>Its place in the order of rendering while several items render at once; null otherwise.</summary>
    internal RenderTurn? Turn { get; set; }

    /// <summary>The name under which hooks and defaults know it: <c>pages</c>, or the collection's label.</summary>
    public abstract string Type { get; }

    /// <summary>Whose hooks run for it.</summary>
    internal abstract IReadOnlyList<string> HookOwners { get; }

    /// <summary>The URL path, with a leading slash, escaped.</summary>
    public string Url => _url ??= MakeUrl();

    /// <summary>The extension of the output, with its dot: the permalink's, else that of the last converter.</summary>
    public string OutputExtension => _outputExtension ??= PermalinkExtension() ?? Site.Converters.OutputExtension(Extension);

    /// <summary>A value of the front matter or, where it has none, of the front matter defaults.</summary>
    public object? this[string key] => Data.TryGetValue(key, out object? value) ? value : Site.Defaults.Find(DefaultsPath ?? RelativePath, Type, key);

    /// <summary>The file whose front matter defaults count for this one, which was made from it; null for its own.</summary>
    internal string? DefaultsPath { get; init; }

    /// <summary><c>permalink</c>; null where not set.</summary>
    public string? Permalink => this["permalink"] switch { null or false => null, var value => RubyCompat.RubyPlain.ToS(value) };

    /// <summary>The path of the output below the destination, with a leading slash, unescaped.</summary>
    public abstract string DestinationPath { get; }

    /// <summary>Name of the layout; null for none.</summary>
    public string? LayoutName => this["layout"] is { } name ? RubyCompat.RubyPlain.ToS(name) : null;

    /// <summary>True where the item is put into its layout.</summary>
    internal abstract bool IsPlacedInLayout { get; }

    /// <summary>True where the body is a template.</summary>
    internal virtual bool RendersLiquid =>
        (!Site.Rules.ObeysRenderWithLiquid || this["render_with_liquid"] is not false) && HasLiquid(Content);

    /// <summary>True where the item is written.</summary>
    public abstract bool IsWritten { get; }

    /// <summary>What Jekyll calls the separator of the excerpt.</summary>
    internal string ExcerptSeparator =>
        RubyCompat.RubyPlain.ToS(this["excerpt_separator"] is { } own and not false ? own : Site.Config.Values["excerpt_separator"]);

    /// <summary>Forgets the URL, after a generator changed what it is made of.</summary>
    public void ResetUrl()
    {
        _url = null;
        _outputExtension = null;
    }

    /// <summary>Makes the URL.</summary>
    private protected abstract string MakeUrl();

    private void Finish()
    {
        if (IsUnfinished)
        {
            Site.Unfinished?.Invoke();
        }
    }

    /// <summary>True where a text may be a template at all.</summary>
    internal static bool HasLiquid(string content) =>
        content.Contains("{%", StringComparison.Ordinal) || content.Contains("{{", StringComparison.Ordinal);

    /// <summary>True for stylesheets and scripts, which have no layout.</summary>
    private protected bool IsAsset => Extension is ".sass" or ".scss" or ".coffee";

    private string? PermalinkExtension()
    {
        string? permalink = Permalink;
        if (permalink is null || permalink.EndsWith('/'))
        {
            return null;
        }

        string extension = IO.SitePath.Extension(permalink);
        return extension.Length == 0 ? null : extension;
    }

    /// <summary>What templates see of it.</summary>
    object? ILiquidConvertible.ToLiquid() => Site.ToLiquid(this, ref _liquid);
}
