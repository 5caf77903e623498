using System.Diagnostics;
using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins;
using JekyllSharp.Plugins.Data;
using JekyllSharp.Rendering;
using JekyllSharp.Templating;
using JekyllSharp.Themes;

namespace JekyllSharp;

/// <summary>Everything that one build needs, put together from its options: configuration, theme, plugins, templates.</summary>
internal sealed class BuildPlan
{
    private BuildPlan(BuildOptions options, Site site, PluginRegistry plugins, SiteEngines engines, SiteRenderer renderer, TimeSpan elapsed)
    {
        Options = options;
        Site = site;
        Plugins = plugins;
        Engines = engines;
        Renderer = renderer;
        Elapsed = elapsed;
    }

    public BuildOptions Options { get; }

    public Site Site { get; }

    public PluginRegistry Plugins { get; }

    public SiteEngines Engines { get; }

    public SiteRenderer Renderer { get; }

    /// <summary>How long it took to make the plan.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>Makes the plan.</summary>
    /// <exception cref="SiteBuildException">The configuration cannot be used.</exception>
    public static BuildPlan Create(BuildOptions options, DiagnosticBag diagnostics)
    {
        long start = Stopwatch.GetTimestamp();
        options = SourceSetting.Apply(options);
        string source = SitePath.Normalize(options.Source);
        LinkGuard? guard = options.AllowOutsideLinks ? null : new LinkGuard(options.Files, diagnostics);
        options = options with { Files = guard ?? options.Files };
        guard?.Add(source);
        if (WorkingDirectory(options) is var root && root != source)
        {
            guard?.Add(root);
        }

        if (!options.Files.DirectoryExists(source))
        {
            throw new SiteBuildException(DiagnosticIds.SourceMissing, $"The source directory does not exist: {source}");
        }

        CompatibilityProfile profile = options.Profile ?? ProfileDetector.Detect(options.Files, WorkingDirectory(options));
        (string destination, SiteConfig config) = ReadConfig(options, diagnostics, source, profile);
        RubyTimeZone zone = FindZone(config, options, diagnostics);
        var site = new Site(config, source, destination, new SiteEnvironment(
            options.Files, diagnostics, zone, FindTime(config, options, zone), EnvironmentOf(options), profile, WorkingDirectory(options)));
        site.Repository = options.Repository;
        site.Failures = options.Failures;
        AddTheme(site, options);
        if (site.Theme is { } theme)
        {
            guard?.Add(theme.Root);
        }

        AddCollections(site);
        PluginRegistry plugins = PluginLoader.Load(site, options.Plugins);
        LiquidEnvironment liquid = plugins.Liquid.Build();
        SiteEngines engines = SiteEngines.Create(site, plugins, liquid, options.SassCompiler);
        var renderer = new SiteRenderer(site, plugins, engines.Templates, (done, total) =>
            options.OnProgress?.Invoke(new BuildProgress(BuildStage.Rendering, done, total))) { Keep = options.Keep, Parallelism = options.Parallelism ?? System.Environment.ProcessorCount };
        site.ItemMade = plugins.HasContentHooks ? item => plugins.Trigger(ContentHook.PostInit, item) : null;
        plugins.Trigger(SiteHook.AfterInit, site);
        engines.Templates.Services.ReadAddress(site);
        return new BuildPlan(options, site, plugins, engines, renderer, Stopwatch.GetElapsedTime(start));
    }

    /// <summary>Where a site is and is written, and its configuration, without a look at theme and plugins.</summary>
    /// <exception cref="SiteBuildException">The configuration cannot be used, or the destination holds the source.</exception>
    public static (string Source, string Destination, SiteConfig Config) Locate(BuildOptions options, DiagnosticBag diagnostics)
    {
        options = SourceSetting.Apply(options);
        string source = SitePath.Normalize(options.Source);
        CompatibilityProfile profile = options.Profile ?? ProfileDetector.Detect(options.Files, WorkingDirectory(options));
        (string destination, SiteConfig config) = ReadConfig(options, diagnostics, source, profile);
        return (source, destination, config);
    }

    private static string WorkingDirectory(BuildOptions options) => SitePath.Normalize(options.WorkingDirectory ?? options.Source);

    private static (string Destination, SiteConfig Config) ReadConfig(BuildOptions options, DiagnosticBag diagnostics, string source, CompatibilityProfile profile)
    {
        DataMap overrides = options.Overrides.Clone();
        if (options.Destination is { } destination)
        {
            overrides.Set("destination", SitePath.Normalize(destination));
        }

        string root = WorkingDirectory(options);
        RubyTimeZone zone = RubyTimeZone.From(options.TimeZone);
        DataMap values = new ConfigReader(options.Files, diagnostics, zone, source).Read(
            root, SitePath.Join(root, "_site"), options.ConfigFiles, overrides, profile, EnvironmentOf(options));
        if (options.WorkingDirectory is null)
        {
            values.Set("source", source);
        }

        if (values["limit_posts"] is long and < 0)
        {
            throw new SiteBuildException(DiagnosticIds.ConfigValue, "limit_posts must be a non-negative number");
        }

        var config = new SiteConfig(values);
        string written = SitePath.Normalize(Path.GetFullPath(config.Text("destination")!, root));
        RequireApart(source, written);
        return (written, config);
    }

    private static void RequireApart(string source, string destination)
    {
        if (destination == source || SitePath.IsBelow(source, destination))
        {
            throw new SiteBuildException(
                DiagnosticIds.DestinationContainsSource,
                $"Destination directory cannot be or contain the Source directory: {destination}");
        }
    }

    private static RubyTimeZone FindZone(SiteConfig config, BuildOptions options, DiagnosticBag diagnostics)
    {
        string? name = config.Text("timezone");
        if (name is null)
        {
            return RubyTimeZone.From(options.TimeZone);
        }

        if (!RubyTimeZone.TryFind(name, out RubyTimeZone zone))
        {
            diagnostics.Warning(
                DiagnosticIds.TimeZoneUnknown,
                $"The timezone '{name}' is unknown; UTC is used. Name one of the IANA zones, such as Europe/Berlin.");
        }

        return zone;
    }

    private static RubyTime FindTime(SiteConfig config, BuildOptions options, RubyTimeZone zone)
    {
        DateTimeOffset now = options.Time ?? options.Clock.GetUtcNow();
        RubyTime present = zone.At(now.ToUnixTimeSeconds(), (int)(now.UtcTicks % TimeSpan.TicksPerSecond) * 100);
        if (config.Values["time"] is not { } configured || configured is false)
        {
            return present;
        }

        string text = RubyCompat.RubyPlain.ToS(configured);
        return RubyTimeParser.TryParse(text, zone, present, out RubyTime? time)
            ? zone.At(time.UnixSeconds, time.Nanoseconds)
            : throw new SiteBuildException(DiagnosticIds.DateInvalid, $"Invalid date '{text}': Invalid time in _config.yml.");
    }

    private static void AddTheme(Site site, BuildOptions options)
    {
        site.Theme = ThemeFinder.Find(site, options);
        site.IncludeDirectories.Add(site.InSource(site.Config.Text("includes_dir") ?? "_includes"));
        if (site.Theme is not { } theme)
        {
            return;
        }

        if (theme.Includes is { } includes)
        {
            site.IncludeDirectories.Add(includes);
        }

        Theme? gem = theme.IsRemote ? site.ReplacedTheme : theme;
        site.UsesJekyllData = !theme.IsRemote && PluginLoader.IsLoaded(site, DataPlugin.GemName);
        if (site.ReadsThemeSettings && gem is not null && site.Config.Values["ignore_theme_config"] is not true)
        {
            ThemeConfig.Merge(site, gem);
        }
    }

    private static void AddCollections(Site site)
    {
        if (site.Config.Values["collections"] is DataMap collections)
        {
            foreach (KeyValuePair<object?, object?> pair in collections)
            {
                var collection = new Collection(site, RubyCompat.RubyPlain.ToS(pair.Key), pair.Value as DataMap ?? new DataMap());
                site.Collections[collection.Label] = collection;
            }
        }

        if (!site.Collections.ContainsKey("posts"))
        {
            site.Collections["posts"] = new Collection(site, "posts", new DataMap());
        }
    }

    private static string EnvironmentOf(BuildOptions options) => options.Environment ?? "development";
}
