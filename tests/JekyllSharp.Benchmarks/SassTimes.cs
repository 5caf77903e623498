using System.Diagnostics;
using System.Globalization;
using JekyllSharp.Sass;

namespace JekyllSharp.Benchmarks;

/// <summary>What a stylesheet costs in a compiler that has just started and in one that is warm: time, CPU and memory of the child.</summary>
internal static class SassTimes
{
    private const int Compilations = 20;

    /// <summary>Measures and prints.</summary>
    /// <param name="file">A stylesheet without front matter.</param>
    /// <param name="loadPath">Where its imports are.</param>
    public static async Task PrintAsync(string file, string loadPath)
    {
        HashSet<int> others = [.. Children().Select(p => p.Id)];
        await using var compiler = new DartSassCompiler(DartSassExecutable.Find(null, AppContext.BaseDirectory));
        var request = new SassRequest
        {
            Text = await File.ReadAllTextAsync(file),
            Path = Path.GetFullPath(file),
            LoadPaths = [Path.GetFullPath(loadPath)],
            Style = SassStyle.Compressed,
            SourceMap = true,
        };
        var walls = new List<double>();
        var processor = new List<double>();
        TimeSpan before = TimeSpan.Zero;
        Process? child = null;
        for (int i = 0; i < Compilations; i++)
        {
            long start = Stopwatch.GetTimestamp();
            SassResult result = await compiler.CompileAsync(request);
            walls.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (result.Css is null)
            {
                throw new InvalidOperationException(result.Error?.Text ?? "no CSS");
            }

            child ??= Children().Single(p => !others.Contains(p.Id));
            child.Refresh();
            processor.Add((child.TotalProcessorTime - before).TotalMilliseconds);
            before = child.TotalProcessorTime;
            if (i is 0 or Compilations - 1)
            {
                Print(i == 0 ? "first" : "warm (median of the last ten)", i == 0 ? walls : walls[10..], i == 0 ? processor : processor[10..], child);
            }
        }
    }

    private static IEnumerable<Process> Children() => Process.GetProcesses().Where(static p => p.ProcessName.StartsWith("dart", StringComparison.Ordinal));

    private static void Print(string what, List<double> walls, List<double> processor, Process child) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: {Median(walls):0} ms, CPU of the child {Median(processor):0} ms, its memory {child.WorkingSet64 / 1024.0 / 1024:0} MB"));

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
