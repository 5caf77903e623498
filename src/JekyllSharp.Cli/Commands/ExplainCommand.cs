using System.CommandLine;
using System.Text;
using JekyllSharp.Cli.Environments;
using JekyllSharp.Diagnostics;
using JekyllSharp.Migration.Explaining;
using JekyllSharp.Migration.Reporting;

namespace JekyllSharp.Cli.Commands;

/// <summary><c>jekyllsharp explain</c>: why a file is or is not published, and what it is made of.</summary>
internal sealed class ExplainCommand(TextWriter output, TextWriter error)
{
    private readonly Argument<string> _question = new("path-or-url") { Description = "A file of the site, or a URL." };
    private readonly Option<string> _format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json");

    /// <summary>Makes the command.</summary>
    public Command Create()
    {
        var command = new Command("explain", "Says why a file of the site is or is not published, where its data come from, and what it is made of.") { _question, _format };
        BuildFlags flags = new BuildFlags().AddTo(command);
        command.SetAction((parsed, cancel) => RunAsync(flags, parsed, cancel));
        return command;
    }

    private async Task<int> RunAsync(BuildFlags flags, ParseResult parsed, CancellationToken cancel)
    {
        BuildOptions options = flags.Read(parsed, new ProcessEnvironment());
        string question = parsed.GetValue(_question)!;

        // A path as the shell completes it starts at the current directory, not at the site.
        if (!question.StartsWith('/') && File.Exists(question))
        {
            question = Path.GetFullPath(question);
        }

        (Explanation? explanation, IReadOnlyList<Diagnostic> findings) = await SiteExplanation.RunAsync(options, question, cancel).ConfigureAwait(false);
        if (explanation is null)
        {
            findings.Where(f => f.Severity == DiagnosticSeverity.Error).WriteTo(error);
            await error.WriteLineAsync("error: The site does not build.").ConfigureAwait(false);
            return 2;
        }

        if (parsed.GetValue(_format) == "text")
        {
            ExplanationText.Write(explanation, output);
        }
        else
        {
            using var json = new MemoryStream();
            ExplanationText.WriteJson(explanation, json);
            await output.WriteLineAsync(Encoding.UTF8.GetString(json.ToArray())).ConfigureAwait(false);
        }

        return explanation.IsPublished ? 0 : 1;
    }
}
