using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JekyllSharp.IO;
using JekyllSharp.Sass;

namespace JekyllSharp.Converting;

/// <summary>
/// Keeps the CSS of each stylesheet in the site's cache directory. What was kept is used again where the stylesheet, the
/// options, the compiler, every stylesheet in reach (one that appears may shadow another) and every file that was loaded
/// are the same. A cache that cannot be read or written is no cache.
/// </summary>
internal sealed class CachedSassCompiler(ISassCompiler inner, ISiteFileSystem files, string directory, string compiler)
    : ISassCompiler, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, string> _hashes = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Task> _writes = [];
    private readonly Dictionary<string, string> _inReach = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>True where nothing is kept yet.</summary>
    public bool IsEmpty => !files.DirectoryExists(directory);

    /// <summary>True where something is kept for a stylesheet, so that the compiler may not be needed.</summary>
    public bool Knows(string path, SassStyle style) => files.FileExists(Entry(path, style));

    /// <inheritdoc />
    public async Task<SassResult> CompileAsync(SassRequest request, CancellationToken cancel = default)
    {
        if (request.Path is null)
        {
            return await inner.CompileAsync(request, cancel).ConfigureAwait(false);
        }

        string entry = Entry(request.Path, request.Style);
        if (files.FileExists(entry) && Read(entry, Key(request)) is { } kept)
        {
            return kept;
        }

        // Where it has to be compiled, all that is only for the next build is done beside it.
        Task<string> key = Task.Run(() => Key(request), CancellationToken.None);
        SassResult result = await inner.CompileAsync(request, cancel).ConfigureAwait(false);
        if (result.Error is null)
        {
            _writes.Add(Task.Run(async () => Write(entry, await key.ConfigureAwait(false), result), CancellationToken.None));
        }

        return result;
    }

    /// <summary>Waits until everything is kept.</summary>
    public async ValueTask DisposeAsync() => await Task.WhenAll(_writes).ConfigureAwait(false);

    private string Entry(string path, SassStyle style) => $"{directory}/{Hash(path + "\n" + style)[..32]}.json";

    private string Key(SassRequest request)
    {
        var text = new StringBuilder();
        text.Append(compiler).Append('\n').Append(request.Path).Append('\n').Append(request.Syntax).Append(request.Style)
            .Append(request.SourceMap).Append(request.Charset).Append(request.QuietDependencies).Append(request.Verbose).Append('\n');
        foreach (IReadOnlyList<string> list in (IReadOnlyList<string>[])[request.SilenceDeprecations, request.FatalDeprecations, request.FutureDeprecations, request.LoadPaths])
        {
            text.AppendJoin('\t', list).Append('\n');
        }

        foreach (string folder in request.LoadPaths.Prepend(SitePath.DirectoryName(request.Path!)))
        {
            text.Append(InReach(folder)).Append('\n');
        }

        return Hash(text.Append(request.Text).ToString());
    }

    /// <summary>The names and contents of all stylesheets below a directory; looked up once per build.</summary>
    private string InReach(string folder)
    {
        lock (_lock)
        {
            if (!_inReach.TryGetValue(folder, out string? hash))
            {
                var text = new StringBuilder();
                Describe(folder, text, 0);
                hash = Hash(text.ToString());
                _inReach[folder] = hash;
            }

            return hash;
        }
    }

    private void Describe(string folder, StringBuilder to, int depth)
    {
        foreach (FileSystemEntry entry in files.List(folder).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            string path = folder + "/" + entry.Name;
            if (entry.IsDirectory)
            {
                if (depth < 20 && !entry.Name.StartsWith('.'))
                {
                    Describe(path, to, depth + 1);
                }
            }
            else if (SitePath.Extension(entry.Name) is ".scss" or ".sass" or ".css")
            {
                to.Append(path).Append(' ').Append(HashOf(path)).Append('\n');
            }
        }
    }

    private string HashOf(string path) => _hashes.GetOrAdd(path, path =>
    {
        try
        {
            return Convert.ToHexString(SHA256.HashData(files.ReadAllBytes(path)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "unreadable";
        }
    });

    private SassResult? Read(string entry, string key)
    {
        try
        {
            if (!files.FileExists(entry)
                || JsonNode.Parse(files.ReadAllBytes(entry)) is not JsonObject kept
                || (string?)kept["key"] != key
                || kept["loaded"] is not JsonObject loaded
                || loaded.Any(l => HashOf(l.Key) != (string?)l.Value)
                || (string?)kept["css"] is not { } css)
            {
                return null;
            }

            return new SassResult
            {
                Css = css,
                SourceMap = (string?)kept["map"] ?? "",
                LoadedFiles = [.. loaded.Select(l => l.Key)],
                Messages = [.. (kept["messages"] as JsonArray ?? []).Select(Message)],
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private void Write(string entry, string key, SassResult result)
    {
        var loaded = new JsonObject();
        foreach (string path in result.LoadedFiles.Distinct(StringComparer.Ordinal))
        {
            loaded[SitePath.Normalize(path)] = HashOf(SitePath.Normalize(path));
        }

        var kept = new JsonObject
        {
            ["key"] = key,
            ["css"] = result.Css,
            ["map"] = result.SourceMap,
            ["loaded"] = loaded,
            ["messages"] = new JsonArray([.. result.Messages.Select(Json)]),
        };
        try
        {
            string ignore = SitePath.DirectoryName(directory) + "/.gitignore";
            if (!files.FileExists(ignore))
            {
                files.WriteAllBytes(ignore, "# ignore everything in this directory\n*\n"u8);
            }

            files.WriteAllBytes(entry, Encoding.UTF8.GetBytes(kept.ToJsonString()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A directory that cannot be written, such as a read-only source: the next build compiles again.
        }
    }

    private static JsonNode? Json(SassMessage message) => new JsonObject
    {
        ["kind"] = message.Kind.ToString(),
        ["text"] = message.Text,
        ["path"] = message.Path,
        ["line"] = message.Line,
        ["column"] = message.Column,
        ["deprecation"] = message.Deprecation,
    };

    private static SassMessage Message(JsonNode? node) => new(
        Enum.Parse<SassMessageKind>((string)node!["kind"]!),
        (string)node["text"]!,
        (string?)node["path"],
        (int)node["line"]!,
        (int)node["column"]!,
        (string?)node["deprecation"]);

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
