using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.RubyCompat;
using JekyllSharp.Sass;

namespace JekyllSharp.Converting;

/// <summary>
/// The compiler is a program of its own and reads what a stylesheet imports from the disk. For a site that is not there, as
/// one of a git revision, its stylesheets are copied to a temporary directory while it works; nothing of that shows outside.
/// </summary>
/// <param name="compiler">The compiler.</param>
/// <param name="site">The site; where its files are on the disk, the compiler reads these.</param>
internal sealed class StylesheetMirror(ISassCompiler compiler, Site site) : ISassCompiler
{
    /// <inheritdoc />
    public async Task<SassResult> CompileAsync(SassRequest request, CancellationToken cancel = default)
    {
        string[] roots = [.. request.LoadPaths.Prepend(site.Source).Where(r => !site.Files.IsOnDisk(r)).Distinct(StringComparer.Ordinal)];
        if (roots.Length == 0)
        {
            return await compiler.CompileAsync(request, cancel).ConfigureAwait(false);
        }

        string temporary = Directory.CreateTempSubdirectory("jekyllsharp-sass-").FullName;
        try
        {
            string mirror = SitePath.Normalize(temporary);
            foreach (string root in roots)
            {
                Copy(site.Files, root, mirror);
            }

            string Mirrored(string path) => roots.Any(r => path == r || SitePath.IsBelow(path, r)) ? mirror + AsBelow(path) : path;
            SassRequest moved = request with
            {
                Path = request.Path is { } own ? Mirrored(own) : null,
                LoadPaths = [.. request.LoadPaths.Select(Mirrored)],
            };
            return Named(await compiler.CompileAsync(moved, cancel).ConfigureAwait(false), mirror);
        }
        finally
        {
            Directory.Delete(temporary, true);
        }
    }

    private static void Copy(ISiteFileSystem files, string root, string mirror)
    {
        Directory.CreateDirectory(mirror + AsBelow(root));
        foreach ((string path, bool isDirectory) in Glob.Tree(files, root, hidden: false))
        {
            if (!isDirectory && Path.GetExtension(path) is ".scss" or ".sass" or ".css")
            {
                // What comes from an archive may have any name.
                string target = SitePath.Sanitize(mirror, AsBelow(SitePath.Join(root, path)));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target, files.ReadAllBytes(SitePath.Join(root, path)));
            }
        }
    }

    /// <summary>The path of a file as that of one in the copy: <c>C:</c> can be no name there.</summary>
    private static string AsBelow(string path) => path.StartsWith('/') ? path : "/" + path.Replace(":", "", StringComparison.Ordinal);

    private static SassResult Named(SassResult result, string mirror)
    {
        string Named(string text) => text.Replace(mirror, "", StringComparison.Ordinal);
        SassMessage Renamed(SassMessage message) => message with { Text = Named(message.Text), Path = message.Path is { } path ? Named(path) : null };
        return result with
        {
            SourceMap = Named(result.SourceMap),
            LoadedFiles = [.. result.LoadedFiles.Select(Named)],
            Error = result.Error is { } error ? Renamed(error) : null,
            Messages = [.. result.Messages.Select(Renamed)],
        };
    }
}
