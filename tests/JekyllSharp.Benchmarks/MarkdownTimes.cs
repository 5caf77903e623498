using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using JekyllSharp.Kramdown;
using Markdig;

namespace JekyllSharp.Benchmarks;

/// <summary>What Markdown costs: the first documents of a cold process, then MB/s beside Markdig and kramdown itself.</summary>
internal static class MarkdownTimes
{
    private const int Rounds = 9;

    private const string Reference = """
        require 'json'
        require 'kramdown'
        require 'kramdown-parser-gfm'
        texts = JSON.parse($stdin.set_encoding('UTF-8').read)
        convert = lambda do |text|
          Kramdown::Document.new(text, input: 'GFM', hard_wrap: false, syntax_highlighter: nil).to_html
        rescue StandardError
          nil
        end
        texts.first(100).each(&convert)
        start = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
        texts.each(&convert)
        puts Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - start
        """;

    private static readonly KramdownOptions Options = KramdownOptions.Jekyll with { SyntaxHighlighter = null };

    /// <summary>Reads every <c>.md</c> file below a directory and prints the times.</summary>
    internal static void Print(string directory)
    {
        string[] texts = [.. Directory.GetFiles(directory, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(file => File.ReadAllText(file))];
        long start = Stopwatch.GetTimestamp();
        foreach (string text in texts.Take(100))
        {
            KramdownDocument.ToHtml(text, Options);
        }

        double cold = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double megabytes = texts.Sum(Encoding.UTF8.GetByteCount) / 1e6;
        Write($"{texts.Length} documents, {megabytes:0.00} MB; the first {Math.Min(100, texts.Length)} of the process: {cold:0} ms");
        MarkdownPipeline pipeline = BestFit();
        (double ours, double markdig) = Medians(texts, pipeline);
        Write($"JekyllSharp {megabytes / ours:0.0} MB/s, Markdig's best-fitting pipeline {megabytes / markdig:0.0} MB/s: {markdig / ours:0.00} of it");
        Write(ReferenceSeconds(texts) is { } kramdown
            ? $"kramdown {megabytes / kramdown:0.00} MB/s: JekyllSharp is {kramdown / ours:0} times as fast"
            : (FormattableString)$"kramdown is not installed: no ratio");
    }

    /// <summary>The extensions of Markdig that say most of what kramdown's syntax says.</summary>
    private static MarkdownPipeline BestFit() => new MarkdownPipelineBuilder()
        .UseSmartyPants().UseFootnotes().UseAbbreviations().UseDefinitionLists().UsePipeTables().UseGenericAttributes()
        .UseMathematics().UseTaskLists().UseAutoIdentifiers().UseEmphasisExtras().Build();

    private static (double Ours, double Markdig) Medians(string[] texts, MarkdownPipeline pipeline)
    {
        List<double> ours = [];
        List<double> markdig = [];
        for (int round = 0; round < Rounds; round++)
        {
            ours.Add(Seconds(texts, text => KramdownDocument.ToHtml(text, Options).Html));
            markdig.Add(Seconds(texts, text => Markdown.ToHtml(text, pipeline)));
        }

        return (ours.Order().ElementAt(Rounds / 2), markdig.Order().ElementAt(Rounds / 2));
    }

    private static double Seconds(string[] texts, Func<string, string> convert)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        foreach (string text in texts)
        {
            convert(text);
        }

        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static double? ReferenceSeconds(string[] texts)
    {
        ProcessStartInfo start = new("ruby", ["-W0", "-e", Reference])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> answer = process.StandardOutput.ReadToEndAsync();
            using (var json = new Utf8JsonWriter(process.StandardInput.BaseStream))
            {
                json.WriteStartArray();
                Array.ForEach(texts, json.WriteStringValue);
                json.WriteEndArray();
            }

            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0 ? double.Parse(answer.Result, CultureInfo.InvariantCulture) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
