using System.CommandLine;
using JekyllSharp.Cli.Environments;
using JekyllSharp.Diagnostics;

namespace JekyllSharp.Cli.Commands;

/// <summary><c>jekyllsharp clean</c>: deletes what builds have written.</summary>
internal static class CleanCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var command = new Command("clean", "Deletes the built site and what builds keep: the destination, .jekyll-cache, .jekyll-metadata, .sass-cache.");
        BuildFlags flags = new BuildFlags().AddTo(command);
        command.SetAction(parsed => Run(flags.Read(parsed, new ProcessEnvironment()), output, error));
        return command;
    }

    private static int Run(BuildOptions options, TextWriter output, TextWriter error)
    {
        try
        {
            (IReadOnlyList<string> deleted, IReadOnlyList<Diagnostic> diagnostics) = Jekyll.Clean(options);
            Diagnostic[] errors = [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
            errors.WriteTo(error);
            foreach (string path in deleted)
            {
                output.WriteLine($"           Cleaner: Removed {path}");
            }

            if (deleted.Count == 0 && errors.Length == 0)
            {
                output.WriteLine("           Cleaner: Nothing to do.");
            }

            return errors.Length == 0 ? 0 : 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine("error: " + e.Message);
            return 1;
        }
    }
}
