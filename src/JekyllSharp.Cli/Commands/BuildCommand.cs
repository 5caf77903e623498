using System.CommandLine;
using System.Globalization;
using JekyllSharp.Cli.Environments;
using JekyllSharp.Cli.Serving;
using JekyllSharp.Diagnostics;

namespace JekyllSharp.Cli.Commands;

/// <summary><c>jekyllsharp build</c>.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var command = new Command("build", "Builds a site.");
        command.Aliases.Add("b");
        var watch = new Option<bool>("--watch", "-w") { Description = "Stay, and build again when files change." };
        command.Add(watch);
        BuildFlags flags = new BuildFlags().AddTo(command);
        command.SetAction((parsed, cancel) => RunAsync(flags, parsed, parsed.GetValue(watch), output, error, cancel));
        return command;
    }

    private static async Task<int> RunAsync(BuildFlags flags, ParseResult parsed, bool watches, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        bool quiet = flags.Quiet(parsed);
        var report = new BuildReport(output, error, quiet, flags.Verbose(parsed));
        BuildOptions options = flags.Read(parsed, new ProcessEnvironment());
        report.Root = flags.FullPaths(parsed) ? options.Source : null;
        options = options with { OnDiagnostic = report.Diagnostic, OnProgress = report.Progress };
        BuildResult result = await Rebuilding.BuildAsync(options, report, flags.Profile(parsed), cancel).ConfigureAwait(false);
        if (watches && result.Site is { } site)
        {
            await output.WriteLineAsync("Auto-regeneration: enabled. Press ctrl-c to stop.").ConfigureAwait(false);
            await Rebuilding.RunAsync(options, site.Source, site.Destination, report, output, static _ => { }, cancel).ConfigureAwait(false);
            return 0;
        }

        return result.Succeeded ? 0 : 1;
    }
}
