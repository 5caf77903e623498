namespace JekyllSharp.Themes;

/// <summary>How themes that are not on the machine are had.</summary>
public sealed record ThemeStoreOptions
{
    /// <summary>Where downloaded themes are kept for all sites, by the hash of what they hold.</summary>
    public required string CacheDirectory { get; init; }

    /// <summary>True to use only what was downloaded before, or is in the site.</summary>
    public bool Offline { get; init; }

    /// <summary>True to ask for the newest state of a theme, whatever the site's lock file says.</summary>
    public bool Update { get; init; }

    /// <summary>False leaves the site's lock file as it is.</summary>
    public bool WriteLock { get; init; } = true;

    /// <summary>Where gems are downloaded.</summary>
    public Uri GemServer { get; init; } = new("https://rubygems.org/");

    /// <summary>Where archives of repositories are downloaded; null for GitHub's own server, or that of the host which a site names.</summary>
    public Uri? ArchiveServer { get; init; }

    /// <summary>
    /// Hosts of repositories that a site may name in <c>remote_theme</c> beside github.com: those of GitHub Enterprise. Jekyll
    /// takes them from <c>PAGES_GITHUB_HOSTNAME</c> and <c>GITHUB_HOSTNAME</c>.
    /// </summary>
    public IReadOnlyList<string> RepositoryHosts { get; init; } = [];

    /// <summary>Most bytes of an archive, and, ten times as many, of what it holds.</summary>
    public long MaximumBytes { get; init; } = 100L << 20;

    /// <summary>How long one download may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Sends the requests; null for the system's own.</summary>
    public HttpMessageHandler? Handler { get; init; }
}
