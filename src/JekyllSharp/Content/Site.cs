using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;
using JekyllSharp.Themes;

namespace JekyllSharp.Content;

/// <summary>One site during one build: what was read, and what generators add.</summary>
public sealed class Site
{
    private readonly Dictionary<string, (int Count, DataMap Map)> _byAttribute = [];
    private readonly string _environmentName;
    private readonly Dictionary<string, RubyTime?> _dates = new(StringComparer.Ordinal);
    private readonly Lock _datesLock = new();

    internal Site(SiteConfig config, string source, string destination, SiteEnvironment environment)
    {
        Config = config;
        Source = source;
        WorkingDirectory = environment.WorkingDirectory ?? source;
        Destination = destination;
        Files = environment.Files;
        Diagnostics = environment.Diagnostics;
        Zone = environment.Zone;
        Time = environment.Time;
        _environmentName = environment.EnvironmentName;
        Profile = environment.Profile;
        Rules = new JekyllRules(environment.Profile, ProfileDetector.LockedVersion(environment.Files, WorkingDirectory, "liquid"));
        ResetDefaults();
        Converters = new ConverterSet();
    }

    /// <summary>The configuration.</summary>
    public SiteConfig Config { get; internal set; }

    /// <summary>The source directory, absolute.</summary>
    public string Source { get; }

    /// <summary>The directory in which Jekyll would run, absolute: configuration and <c>Gemfile</c> are there. The source, unless the configuration names another.</summary>
    public string WorkingDirectory { get; }

    /// <summary>Where the site is written, absolute.</summary>
    public string Destination { get; }

    /// <summary>The files of source, theme and destination.</summary>
    public ISiteFileSystem Files { get; }

    /// <summary>What was found so far.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>The zone of dates without one.</summary>
    public RubyTimeZone Zone { get; }

    /// <summary>What templates see as <c>site.time</c>.</summary>
    public RubyTime Time { get; }

    /// <summary><c>jekyll.environment</c>: "development" where nothing else is set.</summary>
    public string EnvironmentName
    {
        get
        {
            EnvironmentCounts = true;
            return _environmentName;
        }
    }

    /// <summary>True once anything has asked for the environment: another one may give another site.</summary>
    internal bool EnvironmentCounts { get; private set; }

    /// <summary>Whose output the build must equal.</summary>
    public CompatibilityProfile Profile { get; }

    /// <summary><c>jekyll.version</c>.</summary>
    internal string JekyllVersion => field ??= ProfileDetector.JekyllVersion(Files, WorkingDirectory, Profile);

    /// <summary>What that profile does otherwise.</summary>
    internal JekyllRules Rules { get; }

    /// <summary>Front matter by path and type.</summary>
    public FrontMatterDefaults Defaults { get; private set; }

    /// <summary>The theme; null for none.</summary>
    public Theme? Theme { get; internal set; }

    /// <summary>True where the theme's configuration and data count: in Jekyll 4, and with jekyll-data in Jekyll 3.</summary>
    internal bool ReadsThemeSettings => Rules.ReadsThemeConfiguration || UsesJekyllData;

    /// <summary>True where the plugin jekyll-data is on and the site has a gem as its theme.</summary>
    internal bool UsesJekyllData { get; set; }

    /// <summary>The gem whose place a remote theme has taken; null for none.</summary>
    internal Theme? ReplacedTheme { get; set; }

    /// <summary>True where the theme that GitHub Pages puts under sites gave place to a remote theme.</summary>
    internal bool ReplacesPrimer { get; set; }

    /// <summary>Owner and name of the repository at GitHub, where the caller knows it; null to ask configuration and git.</summary>
    internal string? Repository { get; set; }

    /// <summary>True where templates see as <c>theme</c> what the configuration has under the theme's name.</summary>
    internal bool ThemeIsSettings { get; set; }

    /// <summary>The converters of this build.</summary>
    public ConverterSet Converters { get; }

    /// <summary>All pages, in the order in which templates see them.</summary>
    public List<Page> Pages
    {
        get
        {
            if (HasUnfinishedPages)
            {
                Unfinished?.Invoke();
            }

            return field;
        }
    } = [];

    /// <summary>True where unfinished pages will add others to the list.</summary>
    internal bool HasUnfinishedPages { get; set; }

    /// <summary>Renders the pages whose conversion runs beside the rendering of others, and adds what comes of it (source maps). Null where there are none.</summary>
    internal Action? Unfinished { get; set; }

    /// <summary>The order of rendering while several items render at once; null otherwise.</summary>
    internal RenderTurns? Turns { get; set; }

    /// <summary>Where the build goes on after errors, what it leaves out; null where it ends at the first, as Jekyll does.</summary>
    internal Rendering.RenderFailures? Failures { get; set; }

    /// <summary>All static files, in the order in which templates see them.</summary>
    public List<StaticFile> StaticFiles { get; } = [];

    /// <summary>The collections by label, in the order of the configuration; <c>posts</c> is always there.</summary>
    public OrderedDictionary<string, Collection> Collections { get; } = [];

    /// <summary>The layouts by name.</summary>
    public Dictionary<string, Layout> Layouts { get; } = new(StringComparer.Ordinal);

    /// <summary>What templates see as <c>site.data</c>.</summary>
    public DataMap Data { get; internal set; } = new();

    /// <summary>The directories in which includes are looked for, in order.</summary>
    public List<string> IncludeDirectories { get; } = [];

    /// <summary>Posts and drafts, oldest first.</summary>
    public Collection Posts => Collections["posts"];

    /// <summary>The documents of all collections, and their static files, collection by collection.</summary>
    public IEnumerable<object> Documents => Collections.Values.SelectMany(c => c.Documents.Concat<object>(c.Files));

    /// <summary>Tags of posts: name to posts, newest first.</summary>
    public DataMap Tags => ByAttribute("tags");

    /// <summary>Categories of posts: name to posts, newest first.</summary>
    public DataMap Categories => ByAttribute("categories");

    /// <summary>Posts as templates see them, newest first: sorted anew, because documents without a date have no place in the order.</summary>
    internal List<Document> PostsNewestFirst()
    {
        List<Document> posts = [.. Posts.Documents];
        StableSort.Sort(posts, static (a, b) => b.CompareTo(a));
        return posts;
    }

    /// <summary>Called for each page and document that is made; null where no plugin listens.</summary>
    internal Action<ContentItem>? ItemMade { get; set; }

    internal Func<Excerpt, string>? ExcerptRenderer { get; set; }

    /// <summary>Makes the template value of a page, document, file, collection or excerpt; installed by the renderer.</summary>
    internal LiquidConversion? LiquidConversion { get; set; }

    /// <summary>The names of Liquid blocks, for closing those that an excerpt cuts.</summary>
    internal HashSet<string> LiquidBlockNames { get; } = new(StringComparer.Ordinal)
    {
        "if", "unless", "case", "for", "tablerow", "capture", "comment", "raw", "ifchanged", "highlight",
    };

    internal object? ToLiquid(object content, ref object? cached) => LiquidConversion?.Invoke(content, ref cached);

    /// <summary>The directory of collections, absolute.</summary>
    internal string CollectionsPath =>
        Config.CollectionsDirectory.Length == 0 ? Source : SitePath.Sanitize(Source, Config.CollectionsDirectory);

    /// <summary>Reads the <c>defaults</c> of the configuration anew.</summary>
    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(Defaults))]
    internal void ResetDefaults() => Defaults = new FrontMatterDefaults(Config, Source, Files, Diagnostics, Rules.ScopePathsArePrefixes, value => ParseDate(
        RubyPlain.ToS(value), "An invalid date format was found in a front-matter default set", null));

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> _missingLexers = new(StringComparer.Ordinal);

    /// <summary>One warning for each language that Rouge has a lexer for and this library has not.</summary>
    internal void ReportMissingLexer(string language)
    {
        if (_missingLexers.TryAdd(language, true))
        {
            Diagnostics.Warning(
                DiagnosticIds.LexerMissing,
                $"Code in '{language}' is not coloured: there is no lexer for it yet. Its text and its classes are what Jekyll writes.");
        }
    }

    /// <summary>Joins a path from the site's content to the source; it never leaves the source.</summary>
    public string InSource(string path) => SitePath.Sanitize(Source, path);

    /// <summary>A time of change as Ruby's <c>Time</c> in the site's zone.</summary>
    internal RubyTime TimeOf(DateTime utc) => Zone.At((utc.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond);

    /// <summary>True where the item may be published now.</summary>
    internal bool IsPublishable(Document document) => MayBePublished(document) && !IsHiddenInTheFuture(document);

    internal bool MayBePublished(ContentItem item) =>
        !item.Data.TryGetValue("published", out object? published) || published is not (null or false) || Config.Unpublished;

    internal bool IsHiddenInTheFuture(Document document) =>
        !Config.Future && document.Date.UnixSeconds > Time.UnixSeconds;

    /// <summary>Reads a date as Ruby's <c>Time.parse</c>, shown in the site's zone.</summary>
    /// <exception cref="SiteBuildException">The text is no date.</exception>
    internal RubyTime ParseDate(string text, string message, SourceLocation? at)
    {
        lock (_datesLock)
        {
            if (!_dates.TryGetValue(text, out RubyTime? time))
            {
                time = Liquid.Ruby.RubyTimeParser.TryParse(text, Zone, Time, out RubyTime? parsed)
                    ? Zone.At(parsed.UnixSeconds, parsed.Nanoseconds)
                    : null;
                _dates[text] = time;
            }

            return time ?? throw new SiteBuildException(DiagnosticIds.DateInvalid, $"Invalid date '{text}': {message}", at);
        }
    }

    /// <summary>The place of an item's front matter key, as far as it is known.</summary>
    internal SourceLocation LocationOf(ContentItem item, string? key = null)
    {
        string path = DisplayPath(item.SourcePath ?? item.RelativePath);
        if (key is null || item.FrontMatterText is null)
        {
            return new SourceLocation(path);
        }

        string[] lines = item.FrontMatterText.Split('\n');
        int line = Array.FindIndex(lines, l => l.StartsWith(key + ":", StringComparison.Ordinal));
        return line < 0 ? new SourceLocation(path, 1, 1) : new SourceLocation(path, line + 1, 1);
    }

    /// <summary>A path for people: relative to the source where the file is in it.</summary>
    internal string DisplayPath(string path) => SitePath.RelativeTo(path, Source);

    /// <summary>Posts by the values of a list in their front matter, in Jekyll's order.</summary>
    private DataMap ByAttribute(string key)
    {
        lock (_byAttribute)
        {
            int count = Posts.Documents.Count;
            if (_byAttribute.TryGetValue(key, out (int Count, DataMap Map) cached) && cached.Count == count)
            {
                return cached.Map;
            }

            var map = new DataMap();
            foreach (Document post in Posts.Documents)
            {
                foreach (object? value in RubyPlain.ToArray(post.Data[key]))
                {
                    if (!map.TryGetValue(value, out object? list))
                    {
                        list = new List<object?>();
                        map.Set(value, list);
                    }

                    ((List<object?>)list!).Add(post);
                }
            }

            foreach (KeyValuePair<object?, object?> pair in map)
            {
                var posts = (List<object?>)pair.Value!;
                StableSort.Sort(posts, (a, b) => ((Document)a!).CompareTo((Document)b!));
                posts.Reverse();
            }

            _byAttribute[key] = (count, map);
            return map;
        }
    }
}

/// <summary>Makes the template value of a piece of content, or gives the cached one.</summary>
internal delegate object LiquidConversion(object content, ref object? cached);
