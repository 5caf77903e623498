using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Configuration;

/// <summary>The configuration of one build: <c>_config.yml</c> over the theme's over the defaults, and typed access to it.</summary>
public sealed class SiteConfig
{
    internal SiteConfig(DataMap values)
    {
        Values = values;
        Liquid = values["liquid"] as DataMap ?? new DataMap();
        Include = Strings("include");
        Exclude = Strings("exclude");
        KeepFiles = Strings("keep_files");
    }

    /// <summary>Every key, as templates see it under <c>site</c>.</summary>
    public DataMap Values { get; }

    /// <summary><c>liquid</c>: how strict templates are.</summary>
    public DataMap Liquid { get; }

    /// <summary><c>include</c>: patterns of entries that are read in spite of their names.</summary>
    public IReadOnlyList<string> Include { get; }

    /// <summary><c>exclude</c>: patterns of entries that are not read, with the defaults.</summary>
    public IReadOnlyList<string> Exclude { get; }

    /// <summary><c>keep_files</c>: paths below the destination that are never deleted.</summary>
    public IReadOnlyList<string> KeepFiles { get; }

    /// <summary><c>collections_dir</c>, empty where not set.</summary>
    public string CollectionsDirectory => Text("collections_dir") ?? "";

    /// <summary><c>safe</c>.</summary>
    public bool Safe => Flag("safe");

    /// <summary><c>future</c>: publish posts whose date is to come.</summary>
    public bool Future => Flag("future");

    /// <summary><c>unpublished</c>: publish what says <c>published: false</c>.</summary>
    public bool Unpublished => Flag("unpublished");

    /// <summary><c>show_drafts</c>.</summary>
    public bool ShowDrafts => Flag("show_drafts");

    /// <summary><c>strict_front_matter</c>: broken front matter fails the build.</summary>
    public bool StrictFrontMatter => Flag("strict_front_matter");

    /// <summary><c>limit_posts</c>; 0 for no limit.</summary>
    public int LimitPosts => Values["limit_posts"] switch
    {
        long n => (int)Math.Clamp(n, int.MinValue, int.MaxValue),
        double n => (int)Math.Clamp(n, int.MinValue, int.MaxValue),
        _ => 0,
    };

    /// <summary><c>permalink</c>: a style's name or a template.</summary>
    public string PermalinkStyle => Text("permalink") ?? "date";

    /// <summary><c>encoding</c> of the site's files.</summary>
    public string? Encoding => Text("encoding");

    /// <summary>The value as text, as Ruby's <c>to_s</c> of a text or number; null for anything else.</summary>
    public string? Text(string key) => Values[key] switch
    {
        string text => text,
        long number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        true => "true",
        _ => null,
    };

    /// <summary>The value as Ruby's <c>to_s</c> prints it, whatever it is; null for nothing.</summary>
    internal string? Printed(string key) => Values[key] is { } value ? RubyCompat.RubyPlain.ToS(value) : null;

    /// <summary>True where the value is neither null nor false, as Ruby judges.</summary>
    public bool Flag(string key) => Values[key] is not (null or false);

    /// <summary>The texts of a list; a lone text is a list of one.</summary>
    public IReadOnlyList<string> Strings(string key) => Values[key] switch
    {
        List<object?> list => [.. list.OfType<string>()],
        string text => [text],
        _ => [],
    };
}
