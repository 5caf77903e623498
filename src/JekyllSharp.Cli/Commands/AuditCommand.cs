using System.CommandLine;
using System.Text;
using JekyllSharp.Cli.Environments;
using JekyllSharp.Diagnostics;
using JekyllSharp.Migration.Auditing;
using JekyllSharp.Migration.Reporting;

namespace JekyllSharp.Cli.Commands;

/// <summary><c>jekyllsharp audit</c>: says of a site what will work and what will not.</summary>
internal sealed class AuditCommand(TextWriter output)
{
    private readonly Argument<string?> _repository = new("repository") { Arity = ArgumentArity.ZeroOrOne, Description = "Directory of the site; the same as --source." };
    private readonly Option<string> _format = new Option<string>("--format") { Description = "text, json or sarif.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json", "sarif");
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Writes to this file." };

    /// <summary>Makes the command.</summary>
    public Command Create()
    {
        var command = new Command("audit", "Says of a site what will work and what will not, without writing anything. Exit code 1: there are errors (with --strict: or warnings).")
        {
            _repository, _format, _output,
        };
        BuildFlags flags = new BuildFlags().AddTo(command);
        command.SetAction((parsed, cancel) => RunAsync(flags, parsed, cancel));
        return command;
    }

    private async Task<int> RunAsync(BuildFlags flags, ParseResult parsed, CancellationToken cancel)
    {
        BuildOptions options = flags.Read(parsed, new ProcessEnvironment(), parsed.GetValue(_repository));
        AuditReport report = await SiteAudit.RunAsync(options, cancel).ConfigureAwait(false);
        string text = Format(report, SiteRepository.FolderOf(options.Source), parsed.GetValue(_format)!, flags.Verbose(parsed) ? int.MaxValue : 20);
        if (parsed.GetValue(_output) is { } path)
        {
            string full = Path.GetFullPath(path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            await File.WriteAllTextAsync(full, text, cancel).ConfigureAwait(false);
        }
        else
        {
            await output.WriteAsync(text).ConfigureAwait(false);
        }

        bool fails = report.Count(DiagnosticSeverity.Error) > 0 || (options.Strict && report.Count(DiagnosticSeverity.Warning) > 0);
        return fails ? 1 : 0;
    }

    private static string Format(AuditReport report, string folder, string format, int most)
    {
        if (format == "text")
        {
            using var text = new StringWriter { NewLine = "\n" };
            AuditText.Write(report, text, most);
            return text.ToString();
        }

        using var json = new MemoryStream();
        if (format == "json")
        {
            AuditJson.Write(report, json);
        }
        else
        {
            SarifLog.Write(report.Findings, json, folder);
        }

        return Encoding.UTF8.GetString(json.ToArray()) + "\n";
    }
}
