using System.Globalization;
using JekyllSharp.Diagnostics;
using Spectre.Console;

namespace JekyllSharp.Cli.Commands;

/// <summary>Says how a build goes: with Jekyll's words, a progress line on a terminal, plain lines elsewhere.</summary>
internal sealed class BuildReport(TextWriter output, TextWriter error, bool quiet, bool verbose)
{
    private readonly bool _isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Ansi;
    private readonly Lock _lock = new();
    private long _lastProgress;
    private bool _progressShown;

    /// <summary>The directory from which relative paths in messages are completed; null to show them as they are.</summary>
    public string? Root { get; set; }

    /// <summary>Prints what is built.</summary>
    public void Start(BuildOptions options)
    {
        if (!quiet)
        {
            Line("Source", options.Source);
            output.WriteLine("      Generating... ");
        }
    }

    /// <summary>Prints a finding as it comes.</summary>
    public void Diagnostic(Diagnostic diagnostic)
    {
        bool shown = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => true,
            DiagnosticSeverity.Warning => !quiet,
            _ => verbose,
        };
        if (shown)
        {
            lock (_lock)
            {
                ClearProgress();
                Complete(diagnostic).WriteTo(error);
            }
        }
    }

    private Diagnostic Complete(Diagnostic diagnostic) => Root is null
        ? diagnostic
        : diagnostic with
        {
            Location = diagnostic.Location is { } at ? Complete(at) : null,
            Related = [.. diagnostic.Related.Select(r => r with { Location = Complete(r.Location) })],
        };

    private SourceLocation Complete(SourceLocation at) => at with { Path = Path.GetFullPath(at.Path, Root!) };

    /// <summary>Shows on a terminal how far a long build is.</summary>
    public void Progress(BuildProgress progress)
    {
        if (quiet || !_isTerminal || progress.Total == 0)
        {
            return;
        }

        long now = Environment.TickCount64;
        lock (_lock)
        {
            if (now - _lastProgress >= 100)
            {
                _lastProgress = now;
                _progressShown = true;
                output.Write($"\r      {progress.Stage} {progress.Done}/{progress.Total} ");
            }
        }
    }

    /// <summary>Prints how it ended.</summary>
    public void Finish(BuildResult result, bool profile)
    {
        ClearProgress();
        if (!result.Succeeded)
        {
            error.WriteLine("The build failed; the destination is as it was.");
            return;
        }

        if (quiet)
        {
            return;
        }

        Line("Destination", result.Destination);
        string seconds = result.Timings.Total.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        output.WriteLine($"                    done in {seconds} seconds.");
        if (profile)
        {
            Profile(result);
        }
    }

    private void Profile(BuildResult result)
    {
        var table = new Table().AddColumn("Stage").AddColumn(new TableColumn("ms").RightAligned());
        BuildTimings timings = result.Timings;
        foreach ((string name, TimeSpan time) in (ReadOnlySpan<(string, TimeSpan)>)
        [
            ("configuration", timings.Configuration), ("reading", timings.Reading), ("generating", timings.Generating),
            ("rendering", timings.Rendering), ("writing", timings.Writing), ("total", timings.Total),
        ])
        {
            table.AddRow(name, time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture));
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Write(table);
    }

    private void Line(string name, string value) => output.WriteLine(name.PadLeft(18) + ": " + value);

    private void ClearProgress()
    {
        if (_progressShown)
        {
            output.Write("\r" + new string(' ', 60) + "\r");
            _progressShown = false;
        }
    }
}
