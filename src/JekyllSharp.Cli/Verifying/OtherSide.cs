using System.Diagnostics;
using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Cli.Verifying;

/// <summary>Finds what <c>--against</c> names: a directory, an archive, a command that builds, or a git revision.</summary>
internal static class OtherSide
{
    /// <summary>Reads the other side.</summary>
    /// <param name="against">What the user wrote.</param>
    /// <param name="source">Directory of the site: revisions are those of its repository, commands run in it.</param>
    /// <param name="say">Is told what is done.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="OtherSideException">It names nothing that can be read; the message says why.</exception>
    public static async Task<SiteTree> ReadAsync(string against, string source, Action<string> say, CancellationToken cancel)
    {
        try
        {
            return Directory.Exists(against) ? SiteTree.FromDirectory(against)
                : File.Exists(against) && SiteArchive.IsArchive(against) ? SiteArchive.Read(against)
                : against.Contains(' ', StringComparison.Ordinal) ? await RunAsync(against, source, say, cancel).ConfigureAwait(false)
                : await ReadRevisionAsync(against, source, cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new OtherSideException($"{against} cannot be read: {e.Message}");
        }
    }

    /// <summary>Runs a command that builds the site; <c>{destination}</c> in it is replaced, else <c>--destination</c> is appended.</summary>
    private static async Task<SiteTree> RunAsync(string command, string source, Action<string> say, CancellationToken cancel)
    {
        string destination = Directory.CreateTempSubdirectory("jekyllsharp-verify-").FullName;
        try
        {
            string quoted = $"\"{destination}\"";
            string line = command.Contains("{destination}", StringComparison.Ordinal)
                ? command.Replace("{destination}", quoted, StringComparison.Ordinal)
                : $"{command} --destination {quoted}";
            say("Running " + line);
            ProcessStartInfo start = OperatingSystem.IsWindows()
                ? new ProcessStartInfo("cmd.exe") { Arguments = $"/d /s /c \"{line}\"" }
                : new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", line } };
            start.WorkingDirectory = source;
            (int code, byte[] output, string error) = await CaptureAsync(start, cancel).ConfigureAwait(false);
            if (code != 0)
            {
                throw new OtherSideException($"The command ended with {code}: {line}\n{error}{System.Text.Encoding.UTF8.GetString(output)}");
            }

            SiteTree onDisk = SiteTree.FromDirectory(destination);
            return onDisk.Paths.Count == 0
                ? throw new OtherSideException($"The command wrote nothing to {destination}: {line}. Say with {{destination}} where it takes the folder.")
                : SiteTree.FromFiles(command, onDisk.Paths.Select(p => KeyValuePair.Create(p, onDisk.Read(p))));
        }
        finally
        {
            Directory.Delete(destination, true);
        }
    }

    private static async Task<SiteTree> ReadRevisionAsync(string revision, string source, CancellationToken cancel)
    {
        if (revision.StartsWith('-'))
        {
            throw new OtherSideException($"{revision} is no directory, archive, command or git revision.");
        }

        // A site in a folder of its repository: the same folder of the revision, where that has it. Asked from the root: git
        // looks for the folder that it is called in within what it is asked for.
        string root = await RootAsync(source, cancel).ConfigureAwait(false);
        (int code, byte[] prefix, _) = await GitAsync(source, cancel, "rev-parse", "--show-prefix").ConfigureAwait(false);
        string folder = code == 0 ? System.Text.Encoding.UTF8.GetString(prefix).Trim().TrimEnd('/') : "";
        if (folder.Length > 0)
        {
            (code, byte[] inFolder, _) = await GitAsync(root, cancel, "archive", "--format=tar", $"{revision}:{folder}").ConfigureAwait(false);
            if (code == 0)
            {
                return SiteArchive.Read(revision + ".tar", new MemoryStream(inFolder));
            }
        }

        (code, byte[] tar, string error) = await GitAsync(root, cancel, "archive", "--format=tar", revision).ConfigureAwait(false);
        return code == 0
            ? SiteArchive.Read(revision + ".tar", new MemoryStream(tar))
            : throw new OtherSideException($"{revision} is no directory, archive, command or git revision: {error.Trim()}");
    }

    private static async Task<string> RootAsync(string source, CancellationToken cancel)
    {
        (int code, byte[] root, _) = await GitAsync(source, cancel, "rev-parse", "--show-toplevel").ConfigureAwait(false);
        string path = code == 0 ? System.Text.Encoding.UTF8.GetString(root).Trim() : "";
        return path.Length == 0 ? source : path;
    }

    private static Task<(int Code, byte[] Output, string Error)> GitAsync(string source, CancellationToken cancel, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = source };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return CaptureAsync(start, cancel);
    }

    private static async Task<(int Code, byte[] Output, string Error)> CaptureAsync(ProcessStartInfo start, CancellationToken cancel)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.UseShellExecute = false;
        try
        {
            using Process process = Process.Start(start)!;
            using CancellationTokenRegistration kill = cancel.Register(() => process.Kill(true));
            Task<string> error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            using var output = new MemoryStream();
            await process.StandardOutput.BaseStream.CopyToAsync(output, CancellationToken.None).ConfigureAwait(false);
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            cancel.ThrowIfCancellationRequested();
            return (process.ExitCode, output.ToArray(), await error.ConfigureAwait(false));
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new OtherSideException($"{start.FileName} cannot be started: {e.Message}");
        }
    }
}

/// <summary>The other side cannot be read.</summary>
internal sealed class OtherSideException(string message) : Exception(message);
