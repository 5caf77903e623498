using System.CommandLine;
using JekyllSharp.Cli.Commands;

namespace JekyllSharp.Cli;

/// <summary>The command <c>jekyllsharp</c>, with Jekyll's flags.</summary>
public static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">As given by the shell.</param>
    /// <param name="output">Where messages go.</param>
    /// <param name="error">Where warnings and errors go.</param>
    /// <param name="cancel">Stops what runs; the console's ctrl-c does, too.</param>
    /// <returns>0 where all went well, 1 where the build failed or the command line is wrong.</returns>
    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancel = default)
    {
        var root = new RootCommand("Builds Jekyll sites under .NET.")
        {
            BuildCommand.Create(output, error),
            new AuditCommand(output).Create(),
            CleanCommand.Create(output, error),
            new ConvertCommand(output, error).Create(),
            new ExplainCommand(output, error).Create(),
            new ServeCommand(output, error).Create(),
            ThemeCommand.Create(output, error),
            new VerifyCommand(output, error).Create(),
        };
        return root.Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, cancel);
    }
}
