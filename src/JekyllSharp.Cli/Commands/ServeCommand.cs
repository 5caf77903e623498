using System.CommandLine;
using System.Globalization;
using System.Net;
using JekyllSharp.Cli.Environments;
using JekyllSharp.Cli.Serving;
using JekyllSharp.Configuration;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Cli.Commands;

/// <summary><c>jekyllsharp serve</c>: builds a site, serves it, and builds it again when its files change.</summary>
internal sealed class ServeCommand(TextWriter output, TextWriter error)
{
    private readonly Option<string?> _host = new("--host", "-H") { Description = "Where to listen (127.0.0.1)." };
    private readonly Option<int?> _port = new("--port", "-P") { Description = "The port (4000)." };
    private readonly Option<bool> _watch = new("--watch", "-w") { Description = "Build again when files change, as it does anyway." };
    private readonly Option<bool> _noWatch = new("--no-watch") { Description = "Do not build again when files change." };
    private readonly Option<bool> _liveReload = new("--livereload", "-l") { Description = "Open pages load again when the site was built again." };
    private readonly Option<string?> _liveReloadIgnore = new("--livereload-ignore") { Description = "Files after whose change no page loads again: globs, separated by commas." };
    private readonly Option<string?> _liveReloadPort = new("--livereload-port") { Description = "Accepted for Jekyll's sake: pages listen at the server's own port." };
    private readonly Option<string?> _liveReloadMin = new("--livereload-min-delay") { Description = "Accepted for Jekyll's sake: pages load again when the site is built." };
    private readonly Option<string?> _liveReloadMax = new("--livereload-max-delay") { Description = "Accepted for Jekyll's sake." };
    private readonly Option<bool> _openUrl = new("--open-url", "-o") { Description = "Open the site in the browser." };
    private readonly Option<bool> _listing = new("--show-dir-listing") { Description = "Show what is in a directory in place of its index." };
    private readonly Option<bool> _skipBuild = new("--skip-initial-build") { Description = "Serve what was built before; build when files change." };
    private readonly Option<bool> _detach = new("--detach", "-B") { Description = "Not offered: start the server in the background." };
    private readonly Option<string?> _certificate = new("--ssl-cert") { Description = "Not offered: the server speaks no HTTPS." };
    private readonly Option<string?> _key = new("--ssl-key") { Description = "Not offered: the server speaks no HTTPS." };

    private const string Unknown = "Name this machine with --host: 127.0.0.1, or 0.0.0.0 for all of its addresses.";

    /// <summary>Makes the command.</summary>
    public Command Create()
    {
        var command = new Command("serve", "Builds a site, serves it on this machine, and builds it again when its files change. What has no flag is read from the configuration: host, port, baseurl, livereload, open_url, show_dir_listing, skip_initial_build.")
        {
            _host, _port, _watch, _noWatch, _liveReload, _liveReloadIgnore, _liveReloadPort, _liveReloadMin, _liveReloadMax, _openUrl, _listing, _skipBuild, _detach, _certificate, _key,
        };
        command.Aliases.Add("server");
        command.Aliases.Add("s");
        BuildFlags flags = new BuildFlags().AddTo(command);
        command.SetAction((parsed, cancel) => RunAsync(flags, parsed, cancel));
        return command;
    }

    private async Task<int> RunAsync(BuildFlags flags, ParseResult parsed, CancellationToken cancel)
    {
        if (NotOffered(parsed.GetValue(_detach), parsed.GetValue(_certificate) is not null || parsed.GetValue(_key) is not null) is { } missing)
        {
            await error.WriteLineAsync("error: " + missing).ConfigureAwait(false);
            return 2;
        }

        var report = new BuildReport(output, error, flags.Quiet(parsed), flags.Verbose(parsed));
        BuildOptions options = WithFlags(flags.Read(parsed, new ProcessEnvironment()), parsed);
        (SiteConfig? config, string destination, _) = Jekyll.ReadConfiguration(options);
        ServeSettings? settings;
        try
        {
            settings = config is null ? null : ServeSettings.Read(config);
        }
        catch (FormatException e)
        {
            await error.WriteLineAsync("error: " + e.Message).ConfigureAwait(false);
            return 1;
        }

        options = WithAddress(options, settings) with { OnDiagnostic = report.Diagnostic, OnProgress = report.Progress };
        if (settings?.SkipsInitialBuild == true)
        {
            await error.WriteLineAsync("warning: The site is served as it was built before: it may be out of date.").ConfigureAwait(false);
        }
        else if ((await Rebuilding.BuildAsync(options, report, flags.Profile(parsed), cancel).ConfigureAwait(false)).Site is null)
        {
            return 1;
        }

        if (settings is null)
        {
            return 1;
        }

        if (NotOffered(config!.Flag("detach"), config.Flag("ssl_cert") || config.Flag("ssl_key")) is { } ignored)
        {
            await error.WriteLineAsync("warning: " + ignored).ConfigureAwait(false);
        }

        ReloadSignal? reload = settings.LiveReload ? new ReloadSignal() : null;
        using SiteServer? server = Listen(destination, settings, reload);
        if (server is null)
        {
            return 1;
        }

        await output.WriteLineAsync("    Server address: " + settings.Address).ConfigureAwait(false);
        await output.WriteLineAsync("  Server running... press ctrl-c to stop.").ConfigureAwait(false);
        Task serving = server.RunAsync(cancel);
        if (settings.OpensUrl)
        {
            Open(settings.Address);
        }

        if (!parsed.GetValue(_noWatch))
        {
            void Built(IReadOnlyList<string> changed)
            {
                if (changed.Any(settings.Reloads))
                {
                    reload?.Raise();
                }
            }

            await Rebuilding.RunAsync(options, SitePath.Normalize(options.Source), destination, report, output, Built, cancel).ConfigureAwait(false);
        }

        await serving.ConfigureAwait(false);
        return 0;
    }

    /// <summary>What of Jekyll's server is missing here, and what to do; null where nothing of it is asked for.</summary>
    private static string? NotOffered(bool detaches, bool isSecure) =>
        detaches ? "The server does not detach itself: start it in the background, as with 'jekyllsharp serve &', and leave 'detach' out."
        : isSecure ? "The server speaks no HTTPS: put one that does in front of it, and leave 'ssl_cert' and 'ssl_key' out."
        : null;

    /// <summary>The flags outrank the configuration; templates see them there.</summary>
    private BuildOptions WithFlags(BuildOptions options, ParseResult parsed)
    {
        DataMap overrides = options.Overrides.Clone();
        void Set(string key, object? value)
        {
            if (value is not (null or false))
            {
                overrides.Set(key, value);
            }
        }

        Set("host", parsed.GetValue(_host));
        Set("port", parsed.GetValue(_port)?.ToString(CultureInfo.InvariantCulture));
        Set("livereload", parsed.GetValue(_liveReload));
        Set("livereload_ignore", parsed.GetValue(_liveReloadIgnore)?.Split(',', StringSplitOptions.TrimEntries).ToList<object?>());
        Set("open_url", parsed.GetValue(_openUrl));
        Set("show_dir_listing", parsed.GetValue(_listing));
        Set("skip_initial_build", parsed.GetValue(_skipBuild));
        Set("serving", true);
        Set("watch", !parsed.GetValue(_noWatch));
        return options with { Overrides = overrides };
    }

    /// <summary>Jekyll: in development, the site believes that its address is that of the server.</summary>
    private static BuildOptions WithAddress(BuildOptions options, ServeSettings? settings)
    {
        if (settings is null || options.Environment is not (null or "development"))
        {
            return options;
        }

        DataMap overrides = options.Overrides.Clone();
        overrides.Set("url", settings.Url);
        return options with { Overrides = overrides };
    }

    private SiteServer? Listen(string root, ServeSettings settings, ReloadSignal? reload)
    {
        try
        {
            return new SiteServer(root, settings, reload);
        }
        catch (HttpListenerException e)
        {
            error.WriteLine($"error: Cannot listen on {settings.Host}:{settings.Port.ToString(CultureInfo.InvariantCulture)}: {e.Message.TrimEnd('.')}. {Advice(settings.Host)}");
            return null;
        }
    }

    private static string Advice(string host)
    {
        try
        {
            return Dns.GetHostAddresses(host).Length > 0 ? "Choose another port with --port." : Unknown;
        }
        catch (Exception e) when (e is System.Net.Sockets.SocketException or ArgumentException)
        {
            return Unknown;
        }
    }

    /// <summary>Opens an address in the browser; a machine without one is no reason to stop.</summary>
    private void Open(string address)
    {
        try
        {
            using var browser = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            error.WriteLine($"warning: No browser could be opened: {e.Message}");
        }
    }
}
