using System.Diagnostics;
using System.Globalization;

namespace JekyllSharp.Benchmarks.Liquid;

/// <summary>Renders of one post's layouts per second of CPU time: JekyllSharp, stock Fluid and Jekyll by turns, medians of three rounds.</summary>
internal static class LiquidTimes
{
    private const int Rounds = 3;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(3);

    /// <summary>Measures and prints.</summary>
    /// <param name="site">A site whose plugins are installed for Jekyll, too.</param>
    /// <param name="post">The file name of a post.</param>
    public static void Print(string site, string post)
    {
        string work = Directory.CreateTempSubdirectory("jekyllsharp-liquid-").FullName;
        try
        {
            var ours = new JekyllSharpLayouts(site, post, Path.Join(work, "site"));
            var fluid = new FluidLayouts(ours);
            string output = ours.Render();
            string? ofFluid = fluid.TryRender(out string? refusal);
            using var ruby = RubyLayouts.Start(site, post, Path.Join(work, "jekyll.html"));
            Console.WriteLine($"{post}: {output.Length} characters; stock Fluid {(ofFluid is null ? $"refuses it ({refusal})" : ofFluid.Length)}; "
                + (ruby is null ? "Jekyll is not installed" : ruby.Output == output ? "equal to Jekyll" : "DIFFERENT FROM JEKYLL"));
            var rates = new List<(double Ours, double Fluid, double Ruby)>();
            long bytes = 0;
            long bytesOfFluid = 0;
            Measure(ours.Render, out _);
            if (ofFluid is not null)
            {
                Measure(fluid.Render, out _);
            }

            for (int round = 0; round < Rounds; round++)
            {
                rates.Add((Measure(ours.Render, out bytes), ofFluid is null ? double.NaN : Measure(fluid.Render, out bytesOfFluid), ruby?.Measure(RoundTime) ?? double.NaN));
            }

            double own = Median(rates.Select(r => r.Ours));
            double stock = Median(rates.Select(r => r.Fluid));
            double reference = Median(rates.Select(r => r.Ruby));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"renders per CPU second: JekyllSharp {own:0} ({bytes / 1024.0:0} KB each), stock Fluid {stock:0} ({bytesOfFluid / 1024.0:0} KB each), Jekyll {reference:0}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"JekyllSharp is {own / stock:0.00} times stock Fluid, {own / reference:0.0} times Jekyll"));
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static double Measure(Func<string> render, out long bytesEach)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan start = process.TotalProcessorTime;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan spent;
        int count = 0;
        do
        {
            for (int i = 0; i < 50; i++)
            {
                render();
            }

            count += 50;
            process.Refresh();
            spent = process.TotalProcessorTime - start;
        }
        while (spent < RoundTime);
        bytesEach = (GC.GetAllocatedBytesForCurrentThread() - allocated) / count;
        return count / spent.TotalSeconds;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
