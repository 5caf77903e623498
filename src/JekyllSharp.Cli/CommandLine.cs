using System.CommandLine;
using JekyllSharp.Cli.Commands;

namespace JekyllSharp.Cli;

/// <summary>The command <c>jekyllsharp</c>, with Jekyll's flags.</summary>
public static class CommandLine
{
    private const int Failed = 1;
    private const int WrongUsage = 2;

    /// <summary>Runs a command line.</summary>
    /// <param name="args">As given by the shell.</param>
    /// <param name="output">Where messages go.</param>
    /// <param name="error">Where warnings and errors go.</param>
    /// <param name="cancel">Stops what runs; the console's ctrl-c does, too.</param>
    /// <returns>0 where all went well, 1 where what was asked for failed, 2 where the command line is wrong.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancel = default)
    {
        var root = new RootCommand("Builds Jekyll sites under .NET.")
        {
            new NewCommand(output, error).Create(),
            BuildCommand.Create(output, error),
            new ServeCommand(output, error).Create(),
            CleanCommand.Create(output, error),
            new AuditCommand(output).Create(),
            new ConvertCommand(output, error).Create(),
            new VerifyCommand(output, error).Create(),
            new ExplainCommand(output, error).Create(),
            ThemeCommand.Create(output, error),
        };
        ParseResult parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        bool asksForHelp = args.Any(static a => a is "--help" or "-h" or "-?" or "--version");
        if (!asksForHelp && UsageErrors.Of(parsed) is { Count: > 0 } mistakes)
        {
            foreach (string mistake in mistakes)
            {
                await error.WriteLineAsync("error: " + mistake).ConfigureAwait(false);
            }

            string name = parsed.CommandResult.Command is RootCommand ? "" : Path(parsed.CommandResult.Command) + " ";
            await error.WriteLineAsync($"'jekyllsharp {name}--help' shows how it is used.").ConfigureAwait(false);
            return WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A report that cannot be written, a disk that is full.
            await error.WriteLineAsync("error: " + (args.Any(static a => a is "--trace" or "-t") ? e.ToString() : e.Message)).ConfigureAwait(false);
            return Failed;
        }
    }

    /// <summary>The names of a command and of those that it is part of.</summary>
    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand ? Path(parent) + " " + command.Name : command.Name;
}
