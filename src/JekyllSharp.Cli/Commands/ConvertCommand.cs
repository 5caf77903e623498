using System.CommandLine;
using System.Reflection;
using System.Text;
using JekyllSharp.Cli.Environments;
using JekyllSharp.Migration.Converting;
using JekyllSharp.Migration.Reporting;

namespace JekyllSharp.Cli.Commands;

/// <summary><c>jekyllsharp convert</c>: makes a repository of a Jekyll site one that is built under .NET.</summary>
internal sealed class ConvertCommand(TextWriter output, TextWriter error)
{
    private readonly Argument<string?> _repository = new("repository") { Arity = ArgumentArity.ZeroOrOne, Description = "Directory of the site; the same as --source." };
    private readonly Option<bool> _dryRun = new("--dry-run", "-n") { Description = "Writes nothing; shows what would be written as a diff." };
    private readonly Option<bool> _scaffold = new("--scaffold-plugins") { Description = "Begins a C# class for each Ruby plugin." };
    private readonly Option<string> _format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json");

    /// <summary>Makes the command.</summary>
    public Command Create()
    {
        var command = new Command("convert", "Adds to the repository of a site what building it under .NET needs: a build script, a tool manifest, a workflow for GitHub Pages, its theme, snapshot tests. No existing file is changed.")
        {
            _repository, _dryRun, _scaffold, _format,
        };
        BuildFlags flags = new BuildFlags().AddTo(command);
        command.SetAction((parsed, _) => RunAsync(flags, parsed));
        return command;
    }

    private async Task<int> RunAsync(BuildFlags flags, ParseResult parsed)
    {
        BuildOptions options = flags.Read(parsed, new ProcessEnvironment(), parsed.GetValue(_repository));
        string version = typeof(ConvertCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        try
        {
            ConversionPlan plan = await SiteConversion.PlanAsync(new ConversionOptions
            {
                Build = options,
                Repository = SiteRepository.RootOf(options.Source),
                ScaffoldPlugins = parsed.GetValue(_scaffold),
                ToolVersion = version,
            }).ConfigureAwait(false);
            Write(plan, parsed.GetValue(_dryRun), parsed.GetValue(_format) == "text");
            if (!parsed.GetValue(_dryRun))
            {
                plan.Apply(options.Files);
            }

            await WarnOfIgnoredAsync(plan).ConfigureAwait(false);
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync("error: " + e.Message).ConfigureAwait(false);
            return 1;
        }
    }

    /// <summary>A file that git leaves out is on this machine only: its workflow would not find it.</summary>
    private async Task WarnOfIgnoredAsync(ConversionPlan plan)
    {
        string[] written = [.. plan.Steps.Where(static s => s.Path.Length > 0 && s.Action != ConversionAction.Advice).Select(static s => s.Path)];
        IReadOnlyList<string> ignored = await IgnoredFiles.OfAsync(plan.Repository, written).ConfigureAwait(false);
        if (ignored.Count > 0)
        {
            string more = ignored.Count > 3 ? $" and {ignored.Count - 3} more" : "";
            await error.WriteLineAsync($"warning: .gitignore leaves out {string.Join(", ", ignored.Take(3))}{more}: add {(ignored.Count == 1 ? "it" : "them")} with 'git add -f', or change .gitignore.").ConfigureAwait(false);
        }
    }

    private void Write(ConversionPlan plan, bool isDry, bool isText)
    {
        if (!isText)
        {
            using var json = new MemoryStream();
            ConversionJson.Write(plan, json);
            output.WriteLine(Encoding.UTF8.GetString(json.ToArray()));
            return;
        }

        if (isDry)
        {
            // The log is for people, the diff for "git apply".
            ConversionText.Write(plan, error);
            ConversionText.WriteDiff(plan, output);
            return;
        }

        ConversionText.Write(plan, output);
        if (plan.ChangesNothing)
        {
            output.WriteLine("Everything is there already.");
        }
    }
}
