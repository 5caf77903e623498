using JekyllSharp.Configuration;
using JekyllSharp.Data;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp;

/// <summary>Says step by step how a site is built, then builds it.</summary>
/// <example>
/// <code>
/// BuildResult result = await new SiteBuilder("docs")
///     .Set("url", "https://example.org")
///     .BuildAsync("artifacts/site");
/// </code>
/// </example>
public sealed class SiteBuilder
{
    private DataMap _overrides = new();
    private readonly List<ISitePlugin> _plugins = [];
    private BuildOptions _options;

    /// <summary>Starts with the directory of a site.</summary>
    public SiteBuilder(string source) => _options = new BuildOptions { Source = source };

    /// <summary>Starts with options.</summary>
    public SiteBuilder(BuildOptions options)
    {
        _options = options;
        _overrides = options.Overrides.Clone();
        _plugins.AddRange(options.Plugins);
    }

    /// <summary>Sets a key of the configuration; it outranks <c>_config.yml</c>.</summary>
    /// <param name="key">As in <c>_config.yml</c>.</param>
    /// <param name="value">A text, number, truth value, list or <see cref="DataMap"/>.</param>
    public SiteBuilder Set(string key, object? value)
    {
        _overrides.Set(key, PlainValue.From(value));
        return this;
    }

    /// <summary>Adds a plugin.</summary>
    public SiteBuilder AddPlugin(ISitePlugin plugin)
    {
        _plugins.Add(plugin);
        return this;
    }

    /// <summary>Adds a Liquid filter for this build.</summary>
    /// <param name="name">As templates write it.</param>
    /// <param name="filter">Gets the input and the arguments as plain values, gives a plain value.</param>
    public SiteBuilder AddFilter(string name, Func<object?, IReadOnlyList<object?>, object?> filter) =>
        AddPlugin(new FilterPlugin(name, filter));

    /// <summary>Changes any option; it sees what was set before, plugins and keys among it.</summary>
    public SiteBuilder With(Func<BuildOptions, BuildOptions> change)
    {
        _options = change(Options());
        _overrides = _options.Overrides.Clone();
        _plugins.Clear();
        _plugins.AddRange(_options.Plugins);
        return this;
    }

    /// <summary>Pins <c>site.time</c>, so that a build gives the same bytes on every day.</summary>
    public SiteBuilder At(DateTimeOffset time) => With(o => o with { Time = time });

    /// <summary>Chooses whose output the build must equal.</summary>
    public SiteBuilder For(CompatibilityProfile profile) => With(o => o with { Profile = profile });

    /// <summary>Builds the site.</summary>
    /// <param name="destination">Where it is written; null for the configuration's <c>destination</c>.</param>
    /// <param name="cancel">Stops the build; the destination is then as it was, or partly written.</param>
    /// <exception cref="OperationCanceledException">The build was stopped.</exception>
    public Task<BuildResult> BuildAsync(string? destination = null, CancellationToken cancel = default) =>
        Jekyll.BuildAsync(Options() with { Destination = destination ?? _options.Destination }, cancel);

    private BuildOptions Options() => _options with { Overrides = _overrides.Clone(), Plugins = [.. _plugins] };
}
