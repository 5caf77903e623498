using System.CommandLine;
using System.Globalization;
using System.Net;
using JekyllSharp.Cli.Environments;
using JekyllSharp.Cli.Serving;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Cli.Commands;

/// <summary><c>jekyllsharp serve</c>: builds a site, serves it, and builds it again when its files change.</summary>
internal sealed class ServeCommand(TextWriter output, TextWriter error)
{
    private readonly Option<string> _host = new("--host", "-H") { Description = "Where to listen.", DefaultValueFactory = _ => "localhost" };
    private readonly Option<int> _port = new("--port", "-P") { Description = "The port.", DefaultValueFactory = _ => 4000 };
    private readonly Option<bool> _watch = new("--watch", "-w") { Description = "Build again when files change, as it does anyway." };
    private readonly Option<bool> _noWatch = new("--no-watch") { Description = "Do not build again when files change." };
    private readonly Option<bool> _liveReload = new("--livereload", "-l") { Description = "Open pages load again when the site was built again." };
    private readonly Option<bool> _openUrl = new("--open-url", "-o") { Description = "Open the site in the browser." };

    /// <summary>Makes the command.</summary>
    public Command Create()
    {
        var command = new Command("serve", "Builds a site, serves it on this machine, and builds it again when its files change.") { _host, _port, _watch, _noWatch, _liveReload, _openUrl };
        command.Aliases.Add("server");
        command.Aliases.Add("s");
        BuildFlags flags = new BuildFlags().AddTo(command);
        command.SetAction((parsed, cancel) => RunAsync(flags, parsed, cancel));
        return command;
    }

    private async Task<int> RunAsync(BuildFlags flags, ParseResult parsed, CancellationToken cancel)
    {
        var report = new BuildReport(output, error, flags.Quiet(parsed), flags.Verbose(parsed));
        BuildOptions options = flags.Read(parsed, new ProcessEnvironment());
        string host = parsed.GetValue(_host)!;
        int port = parsed.GetValue(_port);
        options = WithAddress(options, host, port) with { OnDiagnostic = report.Diagnostic, OnProgress = report.Progress };
        BuildResult result = await Rebuilding.BuildAsync(options, report, flags.Profile(parsed), cancel).ConfigureAwait(false);
        if (result.Site is not { } site)
        {
            return 1;
        }

        string baseUrl = site.Config.Text("baseurl") ?? "";
        ReloadSignal? reload = parsed.GetValue(_liveReload) ? new ReloadSignal() : null;
        using SiteServer? server = Listen(site.Destination, host, port, baseUrl, reload);
        if (server is null)
        {
            return 1;
        }

        string address = $"http://{host}:{port.ToString(CultureInfo.InvariantCulture)}{baseUrl.TrimEnd('/')}/";
        await output.WriteLineAsync("    Server address: " + address).ConfigureAwait(false);
        await output.WriteLineAsync("  Server running... press ctrl-c to stop.").ConfigureAwait(false);
        Task serving = server.RunAsync(cancel);
        if (parsed.GetValue(_openUrl))
        {
            Open(address);
        }

        if (!parsed.GetValue(_noWatch))
        {
            await Rebuilding.RunAsync(options, site, report, output, () => reload?.Raise(), cancel).ConfigureAwait(false);
        }

        await serving.ConfigureAwait(false);
        return 0;
    }

    /// <summary>Jekyll: in development, the site believes that its address is that of the server.</summary>
    private static BuildOptions WithAddress(BuildOptions options, string host, int port)
    {
        if (options.Environment is not (null or "development"))
        {
            return options;
        }

        DataMap overrides = options.Overrides.Clone();
        overrides.Set("url", $"http://{(host is "0.0.0.0" or "127.0.0.1" ? "localhost" : host)}:{port.ToString(CultureInfo.InvariantCulture)}");
        return options with { Overrides = overrides };
    }

    private SiteServer? Listen(string root, string host, int port, string baseUrl, ReloadSignal? reload)
    {
        try
        {
            return new SiteServer(root, host, port, baseUrl, reload);
        }
        catch (HttpListenerException e)
        {
            error.WriteLine($"error: Cannot listen on {host}:{port.ToString(CultureInfo.InvariantCulture)}: {e.Message} Choose another port with --port.");
            return null;
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
