using System.Globalization;
using JekyllSharp.Themes;

namespace JekyllSharp.Cli.Environments;

/// <summary>What the command line takes from the process for the library, which takes nothing itself.</summary>
internal sealed class ProcessEnvironment
{
    /// <summary><c>JEKYLL_ENV</c>; null where it is not set.</summary>
    public string? JekyllEnvironment { get; } = Variable("JEKYLL_ENV");

    /// <summary><c>PAGES_REPO_NWO</c>, which workflows that build for GitHub Pages set; null where it is not set.</summary>
    public string? Repository { get; } = Variable("PAGES_REPO_NWO");

    /// <summary><c>SOURCE_DATE_EPOCH</c>: seconds since 1970 that pin the time of the build.</summary>
    public DateTimeOffset? SourceDate { get; } =
        long.TryParse(Variable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <summary>The machine's zone, as Ruby takes it where a site names none.</summary>
    public TimeZoneInfo TimeZone { get; } = TimeZoneInfo.Local;

    /// <summary>
    /// Where downloaded themes are kept (<c>JEKYLLSHARP_CACHE</c>, else the user's cache), and where they come from
    /// (<c>JEKYLLSHARP_GEM_SERVER</c>, <c>JEKYLLSHARP_ARCHIVE_SERVER</c>, for mirrors).
    /// </summary>
    public ThemeStoreOptions ThemeStore { get; } = MakeThemeStore();

    /// <summary>The program <c>sass</c> on the search path; null where there is none.</summary>
    public static string? SassOnPath() => (Variable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Join(folder, OperatingSystem.IsWindows() ? "sass.bat" : "sass"))
        .FirstOrDefault(File.Exists);

    /// <summary>Where gems may be installed.</summary>
    public IReadOnlyList<string> GemDirectories(string source)
    {
        var folders = new List<string> { Path.Join(source, "vendor", "bundle") };
        Add(folders, Variable("BUNDLE_PATH"));
        Add(folders, Variable("GEM_HOME"));
        foreach (string folder in (Variable("GEM_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            Add(folders, folder);
        }

        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        folders.Add(Path.Join(home, ".gem"));
        folders.Add(Path.Join(home, ".local", "share", "gem"));
        folders.Add("/usr/share/rubygems-integration/all");
        AddVersions(folders, "/var/lib/gems");
        AddVersions(folders, "/usr/local/lib/ruby/gems");
        AddVersions(folders, "/usr/lib/ruby/gems");
        AddVersions(folders, "/opt/homebrew/lib/ruby/gems");
        foreach (string versions in (ReadOnlySpan<string>)[Path.Join(home, ".rbenv", "versions"), Path.Join(home, ".rubies")])
        {
            if (Directory.Exists(versions))
            {
                foreach (string version in Directory.EnumerateDirectories(versions))
                {
                    AddVersions(folders, Path.Join(version, "lib", "ruby", "gems"));
                }
            }
        }

        return [.. folders.Select(f => IO.SitePath.Normalize(f))];
    }

    private static ThemeStoreOptions MakeThemeStore()
    {
        var options = new ThemeStoreOptions { CacheDirectory = Path.Join(CacheDirectory(), "themes") };
        return options with
        {
            GemServer = Address("JEKYLLSHARP_GEM_SERVER") ?? options.GemServer,
            ArchiveServer = Address("JEKYLLSHARP_ARCHIVE_SERVER"),
            RepositoryHosts = [.. new[] { Variable("PAGES_GITHUB_HOSTNAME"), Variable("GITHUB_HOSTNAME") }.OfType<string>()],
        };
    }

    private static string CacheDirectory()
    {
        if (Variable("JEKYLLSHARP_CACHE") is { } own)
        {
            return Path.GetFullPath(own);
        }

        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsWindows() ? Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "JekyllSharp")
            : OperatingSystem.IsMacOS() ? Path.Join(home, "Library", "Caches", "jekyllsharp")
            : Path.Join(Variable("XDG_CACHE_HOME") ?? Path.Join(home, ".cache"), "jekyllsharp");
    }

    private static Uri? Address(string name) =>
        Variable(name) is { } text && Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out Uri? address) ? address : null;

    private static void Add(List<string> folders, string? folder)
    {
        if (folder is not null)
        {
            folders.Add(folder);
        }
    }

    private static void AddVersions(List<string> folders, string parent)
    {
        if (Directory.Exists(parent))
        {
            folders.AddRange(Directory.EnumerateDirectories(parent));
        }
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
