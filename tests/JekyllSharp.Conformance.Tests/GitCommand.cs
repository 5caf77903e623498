using System.Diagnostics;

namespace JekyllSharp.Conformance.Tests;

/// <summary>Runs git with pinned dates.</summary>
internal static class GitCommand
{
    public static void Run(string directory, string committed, string authored, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = directory };
        start.Environment["GIT_COMMITTER_DATE"] = committed;
        start.Environment["GIT_AUTHOR_DATE"] = authored;
        using Process git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
