using System.ComponentModel;
using System.Diagnostics;

namespace JekyllSharp.Plugins.Shared;

/// <summary>Asks git, where it is installed.</summary>
internal static class GitProcess
{
    /// <summary>What git writes for a folder; empty where there is no git or no repository.</summary>
    public static string Run(string directory, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("git") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("-C");
        start.ArgumentList.Add(directory);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using Process git = Process.Start(start)!;
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            string output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return output;
        }
        catch (Win32Exception)
        {
            return "";
        }
    }
}
