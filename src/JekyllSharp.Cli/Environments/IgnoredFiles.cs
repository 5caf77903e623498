using System.ComponentModel;
using System.Diagnostics;

namespace JekyllSharp.Cli.Environments;

/// <summary>The files of a repository that git leaves out.</summary>
internal static class IgnoredFiles
{
    /// <summary>Those of some files that a <c>.gitignore</c> names; none where there is no git or no repository.</summary>
    /// <param name="repository">The root of the repository.</param>
    /// <param name="paths">The files, below the root.</param>
    public static async Task<IReadOnlyList<string>> OfAsync(string repository, IEnumerable<string> paths)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = repository,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "-c", "core.quotePath=false", "check-ignore", "--no-index", "--stdin" },
        };
        try
        {
            using Process git = Process.Start(start)!;
            Task<string> output = git.StandardOutput.ReadToEndAsync();
            Task<string> error = git.StandardError.ReadToEndAsync();
            await git.StandardInput.WriteAsync(string.Join('\n', paths) + "\n").ConfigureAwait(false);
            git.StandardInput.Close();
            await git.WaitForExitAsync().ConfigureAwait(false);
            await error.ConfigureAwait(false);
            return git.ExitCode == 0 ? (await output.ConfigureAwait(false)).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            return [];
        }
    }
}
