using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace JekyllSharp.Benchmarks.Liquid;

/// <summary>The layouts of one post, rendered by Jekyll in a process of its own (<c>layouts.rb</c>).</summary>
internal sealed class RubyLayouts : IDisposable
{
    private readonly Process _process;

    private RubyLayouts(Process process, string output)
    {
        _process = process;
        Output = output;
    }

    /// <summary>What Jekyll renders.</summary>
    public string Output { get; }

    /// <summary>Starts Jekyll; null where Ruby or Jekyll is not installed.</summary>
    public static RubyLayouts? Start(string site, string post, string output)
    {
        string script = Path.Join(AppContext.BaseDirectory, "Liquid", "layouts.rb");
        try
        {
            Process process = Process.Start(new ProcessStartInfo("ruby", [script, site, post, output])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
            return process.StandardOutput.ReadLine() == "ready" ? new RubyLayouts(process, File.ReadAllText(output)) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Renders per second of CPU time.</summary>
    public double Measure(TimeSpan time)
    {
        _process.StandardInput.WriteLine(time.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        string[] answer = _process.StandardOutput.ReadLine()!.Split(' ');
        return double.Parse(answer[0], CultureInfo.InvariantCulture) / double.Parse(answer[1], CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
