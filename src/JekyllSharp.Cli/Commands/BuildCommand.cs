using System.CommandLine;
using System.Globalization;
using JekyllSharp.Cli.Environments;
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
        BuildFlags flags = new BuildFlags().AddTo(command);
        command.SetAction((parsed, cancel) => RunAsync(flags, parsed, output, error, cancel));
        return command;
    }

    private static async Task<int> RunAsync(BuildFlags flags, ParseResult parsed, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        bool quiet = flags.Quiet(parsed);
        var report = new BuildReport(output, error, quiet, flags.Verbose(parsed));
        BuildOptions options = flags.Read(parsed, new ProcessEnvironment());
        report.Root = flags.FullPaths(parsed) ? options.Source : null;
        options = options with { OnDiagnostic = report.Diagnostic, OnProgress = report.Progress };
        report.Start(options);
        BuildResult result = await Jekyll.BuildAsync(options, cancel).ConfigureAwait(false);
        report.Finish(result, flags.Profile(parsed));
        return result.Succeeded ? 0 : 1;
    }
}
