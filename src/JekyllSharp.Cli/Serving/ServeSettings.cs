using System.Globalization;
using JekyllSharp.Configuration;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Cli.Serving;

/// <summary>What a server is told, by the command line or else by the configuration, in Jekyll's names.</summary>
internal sealed record ServeSettings
{
    public required string Host { get; init; }

    public required int Port { get; init; }

    public required string BaseUrl { get; init; }

    public required bool LiveReload { get; init; }

    /// <summary>Files whose change makes no page load again, as globs relative to the source.</summary>
    public required IReadOnlyList<string> LiveReloadIgnore { get; init; }

    public required bool OpensUrl { get; init; }

    public required bool ListsDirectories { get; init; }

    public required bool SkipsInitialBuild { get; init; }

    /// <summary>The site's address while it is served: without a path, as Jekyll's <c>url</c> in development.</summary>
    public string Url => $"http://{(Host == "127.0.0.1" ? "localhost" : UrlHost)}:{Port.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Where the site is.</summary>
    public string Address => $"http://{UrlHost}:{Port.ToString(CultureInfo.InvariantCulture)}{(BaseUrl.Length == 0 ? "" : BaseUrl + "/")}";

    private string UrlHost => Host.Contains(':', StringComparison.Ordinal) && Host[0] != '[' ? $"[{Host}]" : Host;

    /// <summary>Reads them from a configuration into which the flags were merged.</summary>
    /// <exception cref="FormatException">The port is no port; the message says so.</exception>
    public static ServeSettings Read(SiteConfig config)
    {
        string port = config.Text("port") ?? "4000";
        string baseUrl = (config.Text("baseurl") ?? "").Trim('/');
        return new ServeSettings
        {
            Host = config.Text("host") is { Length: > 0 } host ? host : "127.0.0.1",
            Port = int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= ushort.MaxValue
                ? number
                : throw new FormatException($"The port '{port}' is not a number between 1 and {ushort.MaxValue.ToString(CultureInfo.InvariantCulture)}."),
            BaseUrl = baseUrl.Length == 0 ? "" : "/" + baseUrl,
            LiveReload = config.Flag("livereload"),
            LiveReloadIgnore = config.Strings("livereload_ignore"),
            OpensUrl = config.Flag("open_url"),
            ListsDirectories = config.Flag("show_dir_listing"),
            SkipsInitialBuild = config.Flag("skip_initial_build"),
        };
    }

    /// <summary>True where open pages load again after the change of a file.</summary>
    /// <param name="file">Relative to the source.</param>
    public bool Reloads(string file) => !LiveReloadIgnore.Any(glob => Fnmatch.IsMatch(glob, file));
}
