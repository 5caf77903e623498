using System.CommandLine;
using JekyllSharp.Cli.Environments;
using JekyllSharp.Cli.Verifying;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Migration.Comparing;
using JekyllSharp.Migration.Reporting;
using JekyllSharp.Migration.Trees;
using JekyllSharp.Migration.Verifying;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Cli.Commands;

/// <summary><c>jekyllsharp verify</c>: builds a site in memory and compares it with what it was.</summary>
internal sealed class VerifyCommand(TextWriter output, TextWriter error)
{
    private readonly Argument<string?> _repository = new("repository") { Arity = ArgumentArity.ZeroOrOne, Description = "Directory of the site; the same as --source." };
    private readonly Option<string> _against = new("--against", "-a") { Required = true, Description = "What the site was: a directory, a .zip, .tar or .tar.gz, a git revision (built, as gh-pages, or a source), or a command that builds, as \"bundle exec jekyll build\"." };
    private readonly Option<string> _format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json");
    private readonly Option<string?> _report = new("--report") { Description = "Writes an HTML report to this file." };
    private readonly Option<bool> _exact = new("--exact") { Description = "Without equivalences; layout counts as a difference." };
    private readonly Option<string[]> _without = new("--without") { Description = "Equivalences that do not count: " + string.Join(", ", Equivalences.All.Select(e => e.Name)) + ", highlighter.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _ignore = new("--ignore") { Description = "Paths that are left out, as 'assets/*.map'.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<int> _maxDiffering = new("--max-differing") { Description = "How many files may differ." };
    private readonly Option<int> _maxMissing = new("--max-missing") { Description = "How many files may be missing." };
    private readonly Option<int> _maxExtra = new("--max-extra") { Description = "How many files may be new." };
    private readonly Option<int> _maxLost = new("--max-lost") { Description = "How many URLs, anchors, redirects, canonical links and feed entries may be lost." };

    /// <summary>Makes the command.</summary>
    public Command Create()
    {
        var command = new Command("verify", "Builds a site in memory and compares it with what it was. Exit code 0: within the budget; 1: over it; 2: no comparison.")
        {
            _repository, _against, _format, _report, _exact, _without, _ignore, _maxDiffering, _maxMissing, _maxExtra, _maxLost,
        };
        BuildFlags flags = new BuildFlags().AddTo(command);
        command.SetAction((parsed, cancel) => RunAsync(flags, parsed, cancel));
        return command;
    }

    private async Task<int> RunAsync(BuildFlags flags, ParseResult parsed, CancellationToken cancel)
    {
        BuildOptions options = flags.Read(parsed, new ProcessEnvironment(), parsed.GetValue(_repository));
        bool isText = parsed.GetValue(_format) == "text";
        SiteTree expected;
        try
        {
            expected = await OtherSide.ReadAsync(parsed.GetValue(_against)!, options.WorkingDirectory ?? options.Source, error.WriteLine, cancel).ConfigureAwait(false);
        }
        catch (OtherSideException e)
        {
            await error.WriteLineAsync("error: " + e.Message).ConfigureAwait(false);
            return 2;
        }

        foreach (string link in expected.DanglingLinks)
        {
            await error.WriteLineAsync($"warning: {expected.Name}: the symbolic link {link} shows no file of the archive and is left out. Pack the archive with the files themselves (tar --dereference), or delete the link.").ConfigureAwait(false);
        }

        VerificationResult result = await SiteVerification.RunAsync(options, expected, Comparison(parsed), cancel).ConfigureAwait(false);
        if (result.Report is not { } report)
        {
            result.Build.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).WriteTo(error);
            await error.WriteLineAsync(result.FailedSide is { } side ? $"error: {side} does not build." : "error: The site does not build.").ConfigureAwait(false);
            return 2;
        }

        IReadOnlyList<string> exceeded = Budget(parsed).Exceeded(report);
        WriteReports(parsed, options, report, exceeded, isText, flags.Verbose(parsed) ? int.MaxValue : 20);
        return exceeded.Count == 0 ? 0 : 1;
    }

    private void WriteReports(ParseResult parsed, BuildOptions options, ComparisonReport report, IReadOnlyList<string> exceeded, bool isText, int most)
    {
        if (parsed.GetValue(_report) is { } path)
        {
            string full = Path.GetFullPath(path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using var file = new StreamWriter(full) { NewLine = "\n" };
            ComparisonHtml.Write(report, file, "Verification of " + SitePath.FileName(SitePath.Normalize(options.Source)), exceeded);
        }

        if (!isText)
        {
            using var json = new MemoryStream();
            ComparisonJson.Write(report, json);
            output.WriteLine(System.Text.Encoding.UTF8.GetString(json.ToArray()));
            return;
        }

        ComparisonText.Write(report, output, most);
        output.WriteLine();
        output.WriteLine(exceeded.Count == 0 ? "PASSED" : "FAILED: " + string.Join("; ", exceeded));
    }

    private ComparisonOptions Comparison(ParseResult parsed)
    {
        bool isExact = parsed.GetValue(_exact);
        string[] without = parsed.GetValue(_without) ?? [];
        string[] ignore = parsed.GetValue(_ignore) ?? [];
        return new ComparisonOptions
        {
            Equivalences = isExact ? [] : [.. Equivalences.All.Where(e => !without.Contains(e.Name))],
            IgnoreHighlighting = !isExact && !without.Contains("highlighter"),
            Ignore = ignore.Length == 0 ? null : p => ignore.Any(i => Fnmatch.IsMatch(i, p) || p.StartsWith(i.TrimEnd('/') + "/", StringComparison.Ordinal)),
        };
    }

    private ComparisonBudget Budget(ParseResult parsed) => new()
    {
        Differing = parsed.GetValue(_maxDiffering),
        Missing = parsed.GetValue(_maxMissing),
        Extra = parsed.GetValue(_maxExtra),
        Lost = parsed.GetValue(_maxLost),
        Layout = parsed.GetValue(_exact) ? 0 : null,
    };
}
