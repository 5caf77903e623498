using System.CommandLine;
using System.Globalization;
using JekyllSharp.Cli.Environments;
using JekyllSharp.Configuration;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Cli.Commands;

/// <summary>The flags of <c>build</c> and of all commands that build: Jekyll's own, and a few more.</summary>
internal sealed class BuildFlags
{
    private readonly Option<string> _source = new("--source", "-s") { Description = "Directory of the site.", DefaultValueFactory = _ => "." };
    private readonly Option<string?> _destination = new("--destination", "-d") { Description = "Where the site is written (_site in the source)." };
    private readonly Option<string?> _config = new("--config") { Description = "Configuration files, separated by commas; later ones win." };
    private readonly Option<bool> _drafts = new("--drafts", "-D") { Description = "Publish the files in _drafts." };
    private readonly Option<bool> _future = new("--future") { Description = "Publish posts with a date in the future." };
    private readonly Option<bool> _unpublished = new("--unpublished") { Description = "Publish what says 'published: false'." };
    private readonly Option<int?> _limitPosts = new("--limit_posts") { Description = "Publish only the newest posts." };
    private readonly Option<string?> _baseUrl = new("--baseurl", "-b") { Description = "Path in front of all URLs of the site." };
    private readonly Option<bool> _strictFrontMatter = new("--strict_front_matter") { Description = "Fail where front matter is broken." };
    private readonly Option<bool> _safe = new("--safe") { Description = "Without custom plugins and links." };
    private readonly Option<bool> _profile = new("--profile") { Description = "Say how long each stage took." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say nothing but errors." };
    private readonly Option<bool> _verbose = new("--verbose", "-V") { Description = "Say more." };
    private readonly Option<bool> _trace = new("--trace", "-t") { Description = "Show where in the program an error came from." };
    private readonly Option<bool> _strict = new("--strict") { Description = "Fail on warnings." };
    private readonly Option<bool> _fullPaths = new("--full-paths") { Description = "Show files in messages with their whole path, as editors and MSBuild like them." };
    private readonly Option<string?> _theme = new("--theme-dir") { Description = "Folder that holds the theme." };
    private readonly Option<string?> _layouts = new("--layouts") { Description = "Directory of layouts." };
    private readonly Option<string?> _plugins = new("--plugins", "-p") { Description = "Directories of plugins, separated by commas." };
    private readonly Option<string?> _compatibility = new Option<string?>("--compatibility") { Description = "Whose output to equal: jekyll-4, jekyll-3 or github-pages." }.AcceptOnlyFromAmong("jekyll-4", "jekyll-3", "github-pages");
    private readonly Option<bool> _outsideLinks = new("--allow-outside-links") { Description = "Follow symbolic links that lead out of the site, as Jekyll does without --safe." };
    private readonly Option<bool> _offline = new("--offline") { Description = "Download no theme." };
    private readonly Option<bool> _incremental = new("--incremental", "-I") { Description = "Accepted for Jekyll's sake: every build is fast and complete." };
    private readonly Option<bool> _forcePolling = new("--force_polling") { Description = "Accepted for Jekyll's sake." };
    private readonly Option<bool> _noDiskCache = new("--disable-disk-cache") { Description = "Keep no cache on disk." };

    /// <summary>Adds the flags to a command.</summary>
    public BuildFlags AddTo(Command command)
    {
        foreach (Option option in (ReadOnlySpan<Option>)
        [
            _source, _destination, _config, _drafts, _future, _unpublished, _limitPosts, _baseUrl, _strictFrontMatter, _safe,
            _profile, _quiet, _verbose, _trace, _strict, _fullPaths, _theme, _layouts, _plugins, _compatibility, _outsideLinks, _offline, _incremental, _forcePolling, _noDiskCache,
        ])
        {
            command.Add(option);
        }

        return this;
    }

    public bool Quiet(ParseResult parsed) => parsed.GetValue(_quiet);

    public bool Verbose(ParseResult parsed) => parsed.GetValue(_verbose);

    public bool Profile(ParseResult parsed) => parsed.GetValue(_profile);

    public bool FullPaths(ParseResult parsed) => parsed.GetValue(_fullPaths);

    public bool Trace(ParseResult parsed) => parsed.GetValue(_trace);

    /// <summary>The options of a build.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="process">What comes from the process.</param>
    /// <param name="directory">The site where a command takes it as its argument; null for <c>--source</c>.</param>
    public BuildOptions Read(ParseResult parsed, ProcessEnvironment process, string? directory = null)
    {
        string source = Path.GetFullPath(directory ?? parsed.GetValue(_source)!);
        DataMap overrides = Overrides(parsed);
        if (directory is null && parsed.GetResult(_source) is { Implicit: false })
        {
            // Jekyll: the flag outranks the key of that name.
            overrides.Set("source", source);
        }

        return SourceSetting.Apply(new BuildOptions
        {
            Source = source,
            Destination = parsed.GetValue(_destination) is { } destination ? Path.GetFullPath(destination) : null,
            ConfigFiles = parsed.GetValue(_config) is { } config
                ? [.. config.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => SitePath.Normalize(p))]
                : null,
            Overrides = overrides,
            Environment = process.JekyllEnvironment,
            Repository = process.Repository,
            Time = process.SourceDate,
            TimeZone = process.TimeZone,
            SassCompiler = ProcessEnvironment.SassOnPath(),
            GemDirectories = process.GemDirectories(source),
            ThemeDirectory = parsed.GetValue(_theme) is { } theme ? Path.GetFullPath(theme) : null,
            ThemeStore = process.ThemeStore with { Offline = parsed.GetValue(_offline) },
            Strict = parsed.GetValue(_strict),
            AllowOutsideLinks = parsed.GetValue(_outsideLinks),
            Profile = parsed.GetValue(_compatibility) switch
            {
                "github-pages" => CompatibilityProfile.GitHubPages,
                "jekyll-4" => CompatibilityProfile.Jekyll4,
                "jekyll-3" => CompatibilityProfile.Jekyll3,
                _ => null,
            },
        });
    }

    private DataMap Overrides(ParseResult parsed)
    {
        var map = new DataMap();
        void Flag(Option<bool> option, string key)
        {
            if (parsed.GetValue(option))
            {
                map.Set(key, true);
            }
        }

        void Text(Option<string?> option, string key)
        {
            if (parsed.GetValue(option) is { } value)
            {
                map.Set(key, value);
            }
        }

        Flag(_drafts, "show_drafts");
        Flag(_future, "future");
        Flag(_unpublished, "unpublished");
        Flag(_strictFrontMatter, "strict_front_matter");
        Flag(_safe, "safe");
        Flag(_profile, "profile");
        Flag(_quiet, "quiet");
        Flag(_verbose, "verbose");
        Flag(_incremental, "incremental");
        Flag(_noDiskCache, "disable_disk_cache");
        Text(_baseUrl, "baseurl");
        Text(_layouts, "layouts_dir");
        if (parsed.GetValue(_plugins) is { } plugins)
        {
            map.Set("plugins_dir", plugins.Split(',').Select(p => (object?)p.Trim()).ToList());
        }

        if (parsed.GetValue(_limitPosts) is { } limit)
        {
            map.Set("limit_posts", (long)limit);
        }

        return map;
    }
}
