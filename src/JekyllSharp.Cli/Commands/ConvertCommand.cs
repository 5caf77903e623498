using System.CommandLine;
using System.Reflection;
using System.Text;
using JekyllSharp.Cli.Environments;
using JekyllSharp.IO;
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
                Repository = Repository(options.Source),
                ScaffoldPlugins = parsed.GetValue(_scaffold),
                ToolVersion = version,
            }).ConfigureAwait(false);
            Write(plan, parsed.GetValue(_dryRun), parsed.GetValue(_format) == "text");
            if (!parsed.GetValue(_dryRun))
            {
                plan.Apply(options.Files);
            }

            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync("error: " + e.Message).ConfigureAwait(false);
            return 1;
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

    /// <summary>The root of the repository that the site is in; the site itself where it is in none.</summary>
    private static string Repository(string source)
    {
        for (string? folder = SitePath.Normalize(source); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            // In a second work tree .git is a file.
            if (Path.Exists(Path.Join(folder, ".git")))
            {
                return folder;
            }
        }

        return source;
    }
}
