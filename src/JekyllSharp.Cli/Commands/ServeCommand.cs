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
    private readonly Option<bool> _noWatch = new("--no-watch") { Description = "Do not build again when files change." };

    /// <summary>Makes the command.</summary>
    public Command Create()
    {
        var command = new Command("serve", "Builds a site, serves it on this machine, and builds it again when its files change.") { _host, _port, _noWatch };
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
        BuildResult result = await BuildAsync(options, report, flags.Profile(parsed), cancel).ConfigureAwait(false);
        if (result.Site is not { } site)
        {
            return 1;
        }

        string baseUrl = site.Config.Text("baseurl") ?? "";
        using SiteServer? server = Listen(site.Destination, host, port, baseUrl);
        if (server is null)
        {
            return 1;
        }

        await output.WriteLineAsync($"    Server address: http://{host}:{port.ToString(CultureInfo.InvariantCulture)}{baseUrl.TrimEnd('/')}/").ConfigureAwait(false);
        await output.WriteLineAsync("  Server running... press ctrl-c to stop.").ConfigureAwait(false);
        Task serving = server.RunAsync(cancel);
        if (!parsed.GetValue(_noWatch))
        {
            await WatchAsync(options, site.Source, site.Destination, report, cancel).ConfigureAwait(false);
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

    private static async Task<BuildResult> BuildAsync(BuildOptions options, BuildReport report, bool profile, CancellationToken cancel)
    {
        report.Start(options);
        BuildResult result = await Jekyll.BuildAsync(options, cancel).ConfigureAwait(false);
        report.Finish(result, profile);
        return result;
    }

    private SiteServer? Listen(string root, string host, int port, string baseUrl)
    {
        try
        {
            return new SiteServer(root, host, port, baseUrl);
        }
        catch (HttpListenerException e)
        {
            error.WriteLine($"error: Cannot listen on {host}:{port.ToString(CultureInfo.InvariantCulture)}: {e.Message} Choose another port with --port.");
            return null;
        }
    }

    private async Task WatchAsync(BuildOptions options, string source, string destination, BuildReport report, CancellationToken cancel)
    {
        using var watcher = new SourceWatcher(source, destination);
        try
        {
            while (true)
            {
                IReadOnlyList<string> changed = await watcher.NextAsync(cancel).ConfigureAwait(false);
                string first = SitePath.RelativeTo(changed[0], source);
                await output.WriteLineAsync($"      Regenerating: {first}{(changed.Count > 1 ? $" and {changed.Count - 1} more" : "")}").ConfigureAwait(false);
                await BuildAsync(options, report, false, cancel).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C ends a server; that is no failure.
        }
    }
}
