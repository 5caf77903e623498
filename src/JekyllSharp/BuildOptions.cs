using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Themes;

namespace JekyllSharp;

/// <summary>How a site is built. Everything that Jekyll takes from the process is said here.</summary>
public sealed record BuildOptions
{
    /// <summary>The directory of the site; where its configuration names another as <c>source</c>, that one is built.</summary>
    public required string Source { get; init; }

    /// <summary>
    /// The directory in which Jekyll would run: the configuration and the <c>Gemfile</c> are looked for there, and <c>source</c> and
    /// <c>destination</c> of the configuration are relative to it. Null for <see cref="Source"/>.
    /// </summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Where the site is written; null for the configuration's <c>destination</c>, by default <c>_site</c> in the source.</summary>
    public string? Destination { get; init; }

    /// <summary>Configuration files in the order in which they are merged; null for the site's own.</summary>
    public IReadOnlyList<string>? ConfigFiles { get; init; }

    /// <summary>Keys that outrank the configuration files.</summary>
    public DataMap Overrides { get; init; } = new();

    /// <summary>Whose output the build must equal; null to ask the site's <c>Gemfile.lock</c> and <c>Gemfile</c>.</summary>
    public CompatibilityProfile? Profile { get; init; }

    /// <summary><c>jekyll.environment</c>, in Ruby the variable <c>JEKYLL_ENV</c>; null for "development", which a verification may then change.</summary>
    public string? Environment { get; init; }

    /// <summary>
    /// Owner and name of the repository at GitHub, as <c>owner/name</c>, for <c>site.github</c>: in Ruby the variable
    /// <c>PAGES_REPO_NWO</c>. Null to ask the configuration and the git remote.
    /// </summary>
    public string? Repository { get; init; }

    /// <summary>What <c>site.time</c> is where the configuration has no <c>time</c>; null for now.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The zone of dates without one, where the configuration has no <c>timezone</c>.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The files.</summary>
    public ISiteFileSystem Files { get; init; } = new PhysicalFileSystem();

    /// <summary>A folder that holds the theme; null to look for the gem that the configuration names.</summary>
    public string? ThemeDirectory { get; init; }

    /// <summary>Folders in which gems are installed, for themes.</summary>
    public IReadOnlyList<string> GemDirectories { get; init; } = [];

    /// <summary>How themes that are not installed are downloaded; null to download none.</summary>
    public ThemeStoreOptions? ThemeStore { get; init; }

    /// <summary>
    /// A Sass compiler (Dart Sass 1.63 or newer) that is used where the site names none and none lies beside the program;
    /// null for none.
    /// </summary>
    public string? SassCompiler { get; init; }

    /// <summary>Plugins of the caller, beside the built-in ones that the site lists.</summary>
    public IReadOnlyList<ISitePlugin> Plugins { get; init; } = [];

    /// <summary>
    /// True to follow symbolic links that lead out of source and theme, as Jekyll does outside of safe mode. Includes are
    /// never read through such links.
    /// </summary>
    public bool AllowOutsideLinks { get; init; }

    /// <summary>How many pages render at once; null for one on each processor. The site is the same.</summary>
    public int? Parallelism { get; init; }

    /// <summary>True to make warnings fail the build.</summary>
    public bool Strict { get; init; }

    /// <summary>Called for each diagnostic as it comes, on any thread.</summary>
    public Action<Diagnostic>? OnDiagnostic { get; init; }

    /// <summary>Called as the build goes on, on any thread.</summary>
    public Action<BuildProgress>? OnProgress { get; init; }

    /// <summary>Gets the bytes of each output as soon as it is rendered, and gives what is kept of them until they are written.</summary>
    internal Func<ContentItem, byte[], Func<byte[]>>? Keep { get; init; }

    /// <summary>Goes on after errors, writes what there is, and is told what is left out; null to end as Jekyll does.</summary>
    internal Rendering.RenderFailures? Failures { get; init; }
}
