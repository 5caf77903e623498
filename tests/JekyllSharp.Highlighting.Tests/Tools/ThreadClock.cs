using System.Diagnostics;
using System.Globalization;

namespace JekyllSharp.Highlighting.Tests.Tools;

/// <summary>Time that a busy machine does not stretch.</summary>
public static class ThreadClock
{
    /// <summary>
    /// Milliseconds that this thread has run, where the system tells; elsewhere the clock. The system counts in steps of
    /// a few milliseconds.
    /// </summary>
    public static double Milliseconds()
    {
        const string statistics = "/proc/thread-self/schedstat";
        return File.Exists(statistics)
            ? long.Parse(File.ReadAllText(statistics).Split(' ')[0], CultureInfo.InvariantCulture) / 1e6
            : Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency;
    }
}
